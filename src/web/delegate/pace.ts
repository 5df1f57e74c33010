import type { Millis } from '../../domain/time.ts'

/** Words a minute above which interpreters cannot follow a text that is read out. */
export const fastFrom = 120

/** The words of a text, in any of the six languages; Chinese has no spaces to count by. */
export function countWords(text: string, language: string): number {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words++
  }
  return words
}

/** Words a minute that a text needs in the time there is; null where there is no limit. */
export function paceOf(words: number, withinMs: Millis | null): number | null {
  return withinMs === null || withinMs <= 0 ? null : Math.round((words * 60_000) / withinMs)
}
