/** Instants and durations as people read them: in the meeting's time zone, in the reader's language. */
import type { Instant, Millis } from '../../domain/time.ts'
import { has, locale, t } from './language.ts'

/** To make one takes a browser longer than to use it a hundred times, and a list asks again for each of its rows. */
const formats = new Map<string, Intl.DateTimeFormat>()

export function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = locale() + JSON.stringify(options)
  let known = formats.get(id)
  if (!known) {
    known = new Intl.DateTimeFormat(locale(), options)
    formats.set(id, known)
  }
  return known
}

const hourly = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** `16:12` */
export const timeOf = (at: Instant, timeZone?: string): string => format({ ...hourly, timeZone }).format(at)
/** `16:12:03` */
export const secondsOf = (at: Instant, timeZone?: string): string =>
  format({ ...hourly, second: '2-digit', timeZone }).format(at)
/** `Monday 12 October` */
export const dayOf = (at: Instant, timeZone?: string): string =>
  format({ weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at)
/** `Tue` */
export const weekdayOf = (at: Instant, timeZone?: string): string => format({ weekday: 'short', timeZone }).format(at)
/** Whether both are on one day of the calendar there. */
export function isSameDay(one: Instant, other: Instant, timeZone?: string): boolean {
  const date = format({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone })
  return date.format(one) === date.format(other)
}
/** `9 Oct, 11:59:59` */
export const momentOf = (at: Instant, timeZone?: string): string =>
  format({ day: 'numeric', month: 'short', ...hourly, second: '2-digit', timeZone }).format(at)

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

/** `2:41`, `1:02:03`; of whole seconds, truncated. */
export function clockText(ms: Millis): string {
  const total = Math.max(0, Math.floor(ms / 1000))
  const seconds = String(total % 60).padStart(2, '0')
  const minutes = Math.floor(total / 60)
  if (minutes < 60) return `${minutes}:${seconds}`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${seconds}`
}

/** The city of a time zone in the reader's language, where conferences are often held; else as the zone names it. */
export function cityOf(timeZone: string): string {
  const name = timeZone.split('/').at(-1) ?? timeZone
  const id = `city-${name}`
  return has(id) ? t(id) : name.replaceAll('_', ' ')
}
