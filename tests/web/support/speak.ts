import { readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { vi } from 'vitest'
import { startLanguage, type Words } from '../../../src/web/speech/language.ts'

/** What the build makes of a file of messages. */
export const wordsIn = (text: string): Words =>
  Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]))

export const wordsOf = (language: string, ...files: string[]): Words =>
  Object.assign(
    {},
    ...files.map(file =>
      wordsIn(readFileSync(new URL(`../../../src/words/${language}/${file}.ftl`, import.meta.url), 'utf8')),
    ),
  )

/** Makes `t` speak a language outside of a browser, with the sentences of these files. */
export async function speak(language: string, ...files: string[]): Promise<void> {
  vi.stubGlobal('location', { search: `?lang=${language}` })
  vi.stubGlobal('navigator', { languages: [] })
  vi.stubGlobal('document', { documentElement: {} })
  await startLanguage({ [`/${language}/`]: async () => ({ default: wordsOf(language, ...files) }) })
}
