import type { Instant, Millis } from '../../domain/time.ts'

/** A wall clock's reading: what a letter says, before it is known where. Month 1–12. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Throws RangeError where the zone is not known (`isZone`). */
function wallFormat(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** What a clock on the wall in `zone` shows at an instant; milliseconds are cut off. */
export function wallTimeOf(at: Instant, zone: string): WallTime {
  const parts = new Map(
    wallFormat(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  }
}

/** The wall time read as if it were UTC; null where no calendar has that day or no clock that hour. */
export function utcOf({ year, month, day, hour, minute, second }: WallTime): Instant | null {
  if (hour > 23 || minute > 59 || second > 59) return null
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  const back = new Date(at)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at : null
}

/** How far clocks in `zone` are ahead of UTC at an instant. */
export function offsetAt(at: Instant, zone: string): Millis {
  return (utcOf(wallTimeOf(at, zone)) ?? at) - Math.floor(at / 1000) * 1000
}

const day: Millis = 86_400_000

/**
 * The instants at which clocks in `zone` show a time, earliest first: one as a rule, two in the hour that is repeated
 * in autumn, none in the hour that is left out in spring.
 */
export function instantsOf(wall: WallTime, zone: string): Instant[] {
  const utc = utcOf(wall)
  if (utc === null) return []
  const offsets = new Set([offsetAt(utc - day, zone), offsetAt(utc + day, zone)])
  return [...offsets]
    .map(offset => utc - offset)
    .filter(at => at + offsetAt(at, zone) === utc)
    .sort((a, b) => a - b)
}

export function isZone(zone: string): boolean {
  try {
    wallFormat(zone)
    return true
  } catch {
    return false
  }
}

/** `+02:00`, `−03:30`, `UTC` */
export function offsetText(offset: Millis): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${offset < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
