import type { State } from '../../../domain/state.ts'
import type { Instant } from '../../../domain/time.ts'
import { instantsOf, wallTimeOf } from '../../ui/zoned-time.ts'

/** A badge is good until the end of a day, where the session is; undefined where there is no such day. */
export function readExpiry(day: string, timeZone: string): Instant | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!parts) return undefined
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number)
  return instantsOf({ year, month, day: date, hour: 23, minute: 59, second: 59 }, timeZone)[0]
}

/** The day of the last meeting, as a date field has it; '' where no meeting is to come. */
export function lastDay(state: State, now: Instant): string {
  const end = Math.max(...[...state.meetings.values()].map(({ endsAt }) => endsAt))
  if (!Number.isFinite(end) || end < now) return ''
  const { year, month, day } = wallTimeOf(end, state.plan.timeZone)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
