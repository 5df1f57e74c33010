import { readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import type { Language } from '../domain/vocabulary.ts'
import { bundleOf, type Voice, voiceOf, type Words } from '../words/voice.ts'

/** What documents and rehearsals say; the other files are the pages'. */
const files = ['common', 'events', 'refusals', 'record', 'document', 'story'] as const

const known = new Map<Language, Voice>()

/** Who tells the record in a language. Its words are read from disk once; they are part of the program, and never lack. */
export function voiceIn(language: Language): Voice {
  let voice = known.get(language)
  if (!voice) {
    voice = voiceOf(
      language,
      bundleOf(
        language,
        files.map(file => wordsOf(language, file)),
      ),
    )
    known.set(language, voice)
  }
  return voice
}

function wordsOf(language: Language, file: string): Words {
  const text = readFileSync(new URL(`../words/${language}/${file}.ftl`, import.meta.url), 'utf8')
  return Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]))
}
