import type { Instant } from '../../src/domain/time.ts'

/**
 * An instant as tests write it: `16:00:30` on the first day of the conference, `2020-09-14` (its first moment), or
 * `2020-10-09T12:00`; in Vienna's summer time unless it carries its own offset.
 */
export function time(text: string): Instant {
  const full = /^\d\d:/.test(text) ? `2020-10-12T${text}` : text.includes('T') ? text : `${text}T00:00`
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(full) ? full : `${full}+02:00`)
  if (Number.isNaN(at)) throw new Error(`not an instant: ${text}`)
  return at
}
