import type { Instant } from '../../domain/time.ts'
import { dayOf, inMinutes, isSameDay, timeOf, weekdayOf } from '../speech/times.ts'

/** An instant as somebody far away reads it: there, how long until then, and on her own clock. */
export interface When {
  /** `16:30`, in the meeting's zone. */
  readonly time: string
  /** `Monday 12 October`, where it is not today there. */
  readonly day: string | null
  /** `in 21 minutes`; null where it is more than half a day away. */
  readonly relative: string | null
  /** `22:30`, or `Tue 02:30`: hers, where her clock shows another time than the meeting's. */
  readonly own: string | null
}

const halfDay = 12 * 3_600_000

/** `ownZone`: the reader's; left out, this machine's. */
export function whenOf(at: Instant, now: Instant, timeZone: string, ownZone?: string): When {
  const away = at - now
  return {
    time: timeOf(at, timeZone),
    day: isSameDay(at, now, timeZone) ? null : dayOf(at, timeZone),
    relative: away > 0 && away < halfDay ? inMinutes(now, at) : null,
    own: ownTime(at, timeZone, ownZone),
  }
}

/** `16:30`, or on another day than today there `Tue 16:30`. */
export function timeOn(at: Instant, now: Instant, timeZone: string): string {
  const time = timeOf(at, timeZone)
  return isSameDay(at, now, timeZone) ? time : `${weekdayOf(at, timeZone)} ${time}`
}

function ownTime(at: Instant, timeZone: string, ownZone: string | undefined): string | null {
  const own = timeOf(at, ownZone)
  if (dayOf(at, ownZone) !== dayOf(at, timeZone)) return `${weekdayOf(at, ownZone)} ${own}`
  return own === timeOf(at, timeZone) ? null : own
}
