import { DateTime } from 'luxon'
import type { Instant, Millis } from '../domain/time.ts'

/** `3:05`, `1:02:00`, `0:01.5`: a duration as a clock shows it. Never negative. */
export function clockText(ms: Millis): string {
  const hours = Math.floor(ms / 3_600_000)
  const minutes = Math.floor((ms % 3_600_000) / 60_000)
  const seconds = Math.floor((ms % 60_000) / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const rest =
    ms % 1000 === 0
      ? ''
      : `.${String(ms % 1000)
          .padStart(3, '0')
          .replace(/0+$/, '')}`
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds)}${rest}`
}

/** `3:05`, to the second: for people; the thousandths are in the exports for programs. */
export const secondsText = (ms: Millis): string => clockText(Math.round(ms / 1000) * 1000)

/** `16:03:30` in the time zone. */
export const timeText = (at: Instant, timeZone: string): string => format(at, timeZone, 'HH:mm:ss')

/** `Monday 12 October 2020` in the time zone. */
export const dayText = (at: Instant, timeZone: string): string => format(at, timeZone, 'cccc d MMMM yyyy')

/** `31 Aug 2020 08:05:00` in the time zone. */
export const dayTimeText = (at: Instant, timeZone: string): string => format(at, timeZone, 'd LLL yyyy HH:mm:ss')

const format = (at: Instant, zone: string, pattern: string): string =>
  DateTime.fromMillis(at, { zone, locale: 'en' }).toFormat(pattern)
