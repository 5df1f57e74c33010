import { DateTime, IANAZone } from 'luxon'
import type { Instant, Millis } from '../domain/time.ts'
import { excerpt, type Read, read, unreadable } from './fault.ts'

const durationPattern =
  /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,10})(?:[.,](\d{1,3}))?S)?)?$/

/** An ISO 8601 duration of weeks, days, hours, minutes and seconds, to the millisecond: `PT2M55S`, `-PT30S`, `PT0.5S`. */
export function parseDuration(text: string): Read<Millis> {
  const match = text.length <= 60 ? durationPattern.exec(text) : null
  if (!match || /[PT]$/.test(text)) {
    if (/^[+-]?P\d+[YM]/.test(text)) return unreadable('has years or months, whose length is not fixed')
    return unreadable(`must be an ISO 8601 duration, such as PT3M or PT2M30S, not “${excerpt(text)}”`)
  }
  const [, sign, weeks, days, hours, minutes, seconds, fraction = ''] = match
  const whole = (digits: string | undefined) => Number(digits ?? 0)
  const total =
    whole(weeks) * 604_800_000 +
    whole(days) * 86_400_000 +
    whole(hours) * 3_600_000 +
    whole(minutes) * 60_000 +
    whole(seconds) * 1000 +
    Number(fraction.padEnd(3, '0'))
  return read(sign === '-' && total > 0 ? -total : total)
}

const localPattern = /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?/
const offsetPattern = /(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** An RFC 3339 instant; it must say its offset, since a time without one is another instant in each time zone. */
export function parseInstant(text: string): Read<Instant> {
  const local = text.length <= 60 ? localPattern.exec(text) : null
  if (!local) {
    return unreadable(`must be an instant with its offset, such as 2020-10-12T12:00:00+02:00, not “${excerpt(text)}”`)
  }
  const offset = text.slice(local[0].length)
  if (offset === '') return unreadable(`has no offset: write ${text}Z, or ${text}+02:00`)
  if (offset.length > 6 || !offsetPattern.test(offset)) {
    return unreadable(`has an offset that cannot be read, “${excerpt(offset)}”: write Z, +02:00 or -05:00`)
  }
  const parsed = DateTime.fromISO(text.toUpperCase(), { setZone: true })
  return parsed.isValid ? read(parsed.toMillis()) : unreadable(`is not a date of the calendar: “${text}”`)
}

/** An instant as RFC 3339 text, with the offset that holds in the time zone (IANA id) at that instant. */
export function printInstant(at: Instant, timeZone: string): string {
  const { offsetMs, suffix } = offsetAt(at, timeZone)
  return new Date(at + offsetMs).toISOString().replace(/(?:\.000)?Z$/, suffix)
}

interface Offset {
  readonly offsetMs: Millis
  /** `+02:00`; `Z` in UTC itself. */
  readonly suffix: string
}

/** To ask for the offset costs more than all the rest of printing, and a snapshot prints hundreds of instants. */
const offsets = new Map<string, Offset>()
/** Since 1972 no offset changes but at a quarter of an hour. */
const quarterMs = 900_000
const mostOffsets = 10_000

function offsetAt(at: Instant, timeZone: string): Offset {
  const quarter = Math.floor(at / quarterMs)
  const key = `${timeZone} ${quarter}`
  const known = offsets.get(key)
  if (known) return known
  const local = DateTime.fromMillis(at, { zone: timeZone })
  const suffix = local.toISO()?.slice(-6).replace(/^.*Z$/, 'Z')
  if (suffix === undefined) throw new Error(`not an instant and a time zone: ${at}, ${timeZone}`)
  const offset = { offsetMs: local.offset * 60_000, suffix }
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/**
 * Whether it is the IANA id of a place's time (or UTC). Fixed offsets, and abbreviations such as `CET` that some
 * systems read as one, are not: they would be an hour off for half of the year.
 */
export function isTimeZone(text: string): boolean {
  if (text === 'UTC') return true
  return (
    text.length <= 60 && /^[A-Za-z]+\/[A-Za-z]/.test(text) && !/^Etc\/GMT/i.test(text) && IANAZone.isValidZone(text)
  )
}
