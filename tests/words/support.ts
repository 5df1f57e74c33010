import { readdirSync, readFileSync } from 'node:fs'
import { type FluentBundle, FluentResource } from '@fluent/bundle'
import type { Language } from '../../src/domain/vocabulary.ts'
import { bundleOf, type Words } from '../../src/words/voice.ts'

const folder = new URL('../../src/words/', import.meta.url)

export const filesOf = (language: string): string[] => readdirSync(new URL(language, folder)).sort()

export const wordsText = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

/** What the build makes of a file of messages. */
export const wordsIn = (text: string): Words =>
  Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]))

/** All the words of a language. */
export const bundleIn = (language: Language): FluentBundle =>
  bundleOf(
    language,
    filesOf(language).map(file => wordsIn(wordsText(`${language}/${file}`))),
  )

/** The names of the variables that a message uses; `shown` ones only, not those that it merely chooses by. */
export function variables(part: unknown, shown = false, into = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const each of part) variables(each, shown, into)
  else if (typeof part === 'object' && part !== null) {
    if ('type' in part && part.type === 'var' && 'name' in part) into.add(String(part.name))
    for (const [name, each] of Object.entries(part)) if (!shown || name !== 'selector') variables(each, shown, into)
  }
  return into
}
