/** Instants and durations as people read them: in the meeting's time zone, in the reader's language (src/words). */
import type { Instant } from '../../domain/time.ts'
import * as times from '../../words/times.ts'
import { has, inPage, locale, t } from './language.ts'

export { clockText } from '../../words/times.ts'

export const format = inPage(times.formatOf)
export const timeOf = inPage(times.timeOf)
export const secondsOf = inPage(times.secondsOf)
export const dayOf = inPage(times.dayOf)
export const momentOf = inPage(times.momentOf)

/** `Tue` */
export const weekdayOf = (at: Instant, timeZone?: string): string => format({ weekday: 'short', timeZone }).format(at)
/** Whether both are on one day of the calendar there. */
export function isSameDay(one: Instant, other: Instant, timeZone?: string): boolean {
  const date = format({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone })
  return date.format(one) === date.format(other)
}

/** The reader's own time, where their clock shows another than the meeting's. */
export function ownTimeOf(at: Instant, timeZone: string): string | null {
  const own = timeOf(at)
  return own === timeOf(at, timeZone) ? null : own
}

/** `in 21 minutes`, `in 1 hour`; never less than a minute. */
export function inMinutes(from: Instant, to: Instant): string {
  const minutes = Math.max(1, Math.round((to - from) / 60_000))
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'always' })
  return minutes < 90 ? words.format(minutes, 'minute') : words.format(Math.round(minutes / 60), 'hour')
}

/** The city of a time zone in the reader's language, where conferences are often held; else as the zone names it. */
export function cityOf(timeZone: string): string {
  const name = timeZone.split('/').at(-1) ?? timeZone
  const id = `city-${name}`
  return has(id) ? t(id) : name.replaceAll('_', ' ')
}
