import { vi } from 'vitest'
import { startLanguage } from '../../../src/web/speech/language.ts'
import type { Words } from '../../../src/words/voice.ts'
import { wordsIn, wordsText } from '../../words/support.ts'

export const wordsOf = (language: string, ...files: string[]): Words =>
  Object.assign({}, ...files.map(file => wordsIn(wordsText(`${language}/${file}.ftl`))))

/** Makes `t` speak a language outside of a browser, with the sentences of these files. */
export async function speak(language: string, ...files: string[]): Promise<void> {
  vi.stubGlobal('location', { search: `?lang=${language}` })
  vi.stubGlobal('navigator', { languages: [] })
  vi.stubGlobal('document', { documentElement: {} })
  await startLanguage({ [`/${language}/`]: async () => ({ default: wordsOf(language, ...files) }) })
}
