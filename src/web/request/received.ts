/**
 * The time of receipt as it is typed or pasted from a message: `Mon, 14 Sep 2020 10:30:00 +0300` (the message's own
 * header), `2020-09-14T10:30:00+03:00`, `14.9.2020 10:30`, `9 Oct 11:59:59`, `10:30`. An offset in the text counts
 * before the zone that was chosen. What can be read in two ways is never guessed.
 */
import type { Instant, Millis } from '../../domain/time.ts'
import { instantsOf, utcOf, type WallTime, wallTimeOf } from '../ui/zoned-time.ts'

export type Received =
  | { readonly ok: true; readonly at: Instant; readonly zoneFrom: 'text' | 'choice' }
  | { readonly ok: false; readonly problem: ReceivedProblem; readonly choices?: readonly Instant[] }

/** `day-or-month`: 9/10 is either. `twice`: the hour was repeated that night (`choices`). `never`: it was left out. */
export type ReceivedProblem = 'missing' | 'unreadable' | 'no-such-day' | 'day-or-month' | 'twice' | 'never'

interface Day {
  readonly year?: number
  readonly month: number
  readonly day: number
}

/** `now` fills in what the text leaves out: today, or the latest such day that is not to come. */
export function readReceived(text: string, zone: string, now: Instant): Received {
  const line = text.replaceAll(/\([^)]*\)/g, ' ').trim()
  if (line === '') return problem('missing')
  const time = /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?![\d:])/.exec(line)
  if (!time) return problem('unreadable')
  const day = dayIn(line.slice(0, time.index))
  const { half, rest } = halfOfDay(line.slice(time.index + time[0].length))
  const offset = offsetIn(rest)
  if (day === 'day-or-month') return problem('day-or-month')
  if (day === 'unreadable' || offset === 'unreadable') return problem('unreadable')
  const hour = hourOf(Number(time[1]), half)
  const clock = { hour, minute: Number(time[2]), second: Number(time[3] ?? 0) }
  const { year } = wallTimeOf(now + (offset ?? 0), offset === undefined ? zone : 'UTC')
  const wall = (inYear: number): WallTime => ({ ...(day ?? today(now, zone, offset)), year: inYear, ...clock })
  if (day !== null && day.year === undefined) {
    const thisYear = located(wall(year), zone, offset)
    return 'at' in thisYear && thisYear.at <= now ? thisYear : located(wall(year - 1), zone, offset)
  }
  return located(wall(day?.year ?? year), zone, offset)
}

function located(wall: WallTime, zone: string, offset: Millis | undefined): Received {
  const utc = utcOf(wall)
  if (utc === null) return problem('no-such-day')
  if (offset !== undefined) return { ok: true, at: utc - offset, zoneFrom: 'text' }
  const [first, second] = instantsOf(wall, zone)
  if (first === undefined) return problem('never')
  if (second !== undefined) return { ok: false, problem: 'twice', choices: [first, second] }
  return { ok: true, at: first, zoneFrom: 'choice' }
}

function today(now: Instant, zone: string, offset: Millis | undefined): Day {
  const { month, day } = offset === undefined ? wallTimeOf(now, zone) : wallTimeOf(now + offset, 'UTC')
  return { month, day }
}

const problem = (problem: ReceivedProblem): Received => ({ ok: false, problem })

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekday = /^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i

/** The day before the time of day; null where there is none. */
function dayIn(text: string): Day | null | 'unreadable' | 'day-or-month' {
  const line = text.replace(weekday, '').replace(/(?:[\s,T]|\bat\b)+$/, '')
  if (line.trim() === '') return null
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(line)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const named = /^(\d{1,2})\.?[\s-]+([a-z]{3})[a-z]*\.?(?:[\s,-]+(\d{4}))?$/i.exec(line)
  if (named) return ofMonth(named[2] ?? '', Number(named[1]), named[3])
  const american = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(line)
  if (american) return ofMonth(american[1] ?? '', Number(american[2]), american[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?$/.exec(line)
  if (dotted) return { month: Number(dotted[2]), day: Number(dotted[1]), ...inYear(dotted[3]) }
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(line)
  return slashed ? ofSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3]) : 'unreadable'
}

function ofMonth(name: string, day: number, year: string | undefined): Day | 'unreadable' {
  const month = months.indexOf(name.toLowerCase()) + 1
  return month === 0 ? 'unreadable' : { month, day, ...inYear(year) }
}

/** 9/10 is the ninth of October in Vienna and the tenth of September in New York; 14/9 is the same in both. */
function ofSlashes(a: number, b: number, year: string | undefined): Day | 'day-or-month' {
  if (a <= 12 && b <= 12 && a !== b) return 'day-or-month'
  return a > 12 ? { month: b, day: a, ...inYear(year) } : { month: a, day: b, ...inYear(year) }
}

const inYear = (year: string | undefined): { year?: number } => (year === undefined ? {} : { year: Number(year) })

type Half = 'am' | 'pm' | undefined

function halfOfDay(text: string): { half: Half; rest: string } {
  const found = /^\s*([ap])\.?m\b\.?/i.exec(text)
  if (!found) return { half: undefined, rest: text }
  return { half: found[1]?.toLowerCase() === 'a' ? 'am' : 'pm', rest: text.slice(found[0].length) }
}

/** 12 AM is midnight, 12 PM noon; what is no hour of half a day becomes one that no clock has. */
function hourOf(hour: number, half: Half): number {
  if (half === undefined) return hour
  return hour < 1 || hour > 12 ? 24 : (hour % 12) + (half === 'pm' ? 12 : 0)
}

/** The offset after the time of day; undefined where the text has none. */
function offsetIn(text: string): Millis | undefined | 'unreadable' {
  const line = text.trim()
  if (line === '') return undefined
  if (/^(?:z|utc|gmt|ut)$/i.test(line)) return 0
  const offset = /^(?:utc|gmt)?\s*([+\-−])(\d{1,2}):?(\d{2})?$/i.exec(line)
  if (!offset) return 'unreadable'
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
  return minutes > 14 * 60 ? 'unreadable' : (offset[1] === '+' ? 1 : -1) * minutes * 60_000
}
