import type { MeetingId } from '../domain/ids.ts'
import type { Instant, Millis } from '../domain/time.ts'
import type { Rehearsal } from './rehearsal-file.ts'

/**
 * Where the instants of a rehearsal fall when it is played live, `speed` times as fast, from `startsAt` on.
 *
 * While a meeting sits, everything is exactly `speed` times as fast: instants, limits, graces, the time before amber. So
 * at ten times the speed three minutes are eighteen seconds, and every lamp, overrun and expected time on the pages is
 * what it will be on the day, in small. Weeks between requests say nothing to who watches, and are passed over quickly:
 * but nothing changes its order, and what the service or a clerk dates stays clear of what the plan dates, so that a
 * request is late live if it is late in the file, however long a command takes on its way.
 */
export interface Timeline {
  instant(at: Instant): Instant
  /** Also of less time; what is not nothing does not become nothing. */
  duration(ms: Millis): Millis
}

/** All waiting between meetings together, as long as no plan instant needs more. */
const longestIdleMs = 15_000
const idleMs = 1_000
/** Between an instant of the plan, or one that a clerk gives, and its neighbours. */
const clearMs = 400

interface Mark {
  readonly at: Instant
  /** When a command is given: commands of one instant go one after another, and need no distance. */
  readonly step: boolean
}

export function createTimeline(rehearsal: Rehearsal, speed: number, startsAt: Instant): Timeline {
  const marks = marksOf(rehearsal)
  const sits = sittings(rehearsal)
  const isSitting = (at: Instant) => sits.some(({ from, to }) => from <= at && at < to)
  const mostIdle = Math.min(idleMs, longestIdleMs / Math.max(1, marks.length))
  const points: { readonly from: Instant; readonly to: number }[] = []
  let to = startsAt
  let before: Mark | undefined
  for (const mark of marks) {
    if (before) {
      const passed = (mark.at - before.at) / speed
      const least = before.step && mark.step ? 0 : clearMs
      to += isSitting(before.at) ? passed : Math.max(least, Math.min(passed, Math.max(least, mostIdle)))
    }
    points.push({ from: mark.at, to })
    before = mark
  }

  function instant(at: Instant): Instant {
    const after = points.findIndex(point => point.from > at)
    const [left, right] = [points.at(after < 0 ? -1 : after - 1), points[after]]
    // Before the first and after the last: as fast as a meeting.
    if (after <= 0 || !left || !right) {
      const edge = after < 0 ? left : right
      return edge ? Math.round(edge.to + (at - edge.from) / speed) : startsAt
    }
    return Math.round(left.to + ((at - left.from) / (right.from - left.from)) * (right.to - left.to))
  }

  return {
    instant,
    duration: ms => (ms === 0 ? 0 : Math.sign(ms) * Math.max(1, Math.round(Math.abs(ms) / speed))),
  }
}

/** Every instant that matters between the first step and the last, each once. */
function marksOf({ plan, steps }: Rehearsal): Mark[] {
  const [first, last] = [steps[0]?.at ?? 0, steps.at(-1)?.at ?? 0]
  const given = new Set(steps.map(({ at }) => at))
  const dated = new Set<Instant>()
  for (const { opensAt, closesAt } of plan.lists)
    for (const at of [opensAt, closesAt]) if (at !== undefined) dated.add(at)
  for (const { startsAt, endsAt } of plan.meetings) dated.add(startsAt).add(endsAt)
  for (const { act } of steps) {
    if (act?.command.type === 'RequestFloor' && act.command.receivedAt !== undefined) dated.add(act.command.receivedAt)
  }
  return [...new Set([...given, ...dated])]
    .filter(at => first <= at && at <= last)
    .sort((a, b) => a - b)
    .map(at => ({ at, step: !dated.has(at) }))
}

/** From each call to order to its adjournment, or to the end of the rehearsal. */
function sittings({ steps }: Rehearsal): { from: Instant; to: Instant }[] {
  const open = new Map<MeetingId, Instant>()
  const sits: { from: Instant; to: Instant }[] = []
  for (const { at, act } of steps) {
    if (act?.command.type === 'CallToOrder' && !open.has(act.command.meetingId)) open.set(act.command.meetingId, at)
    if (act?.command.type !== 'AdjournMeeting') continue
    const id = act.command.meetingId ?? [...open.keys()][0]
    const from = id === undefined ? undefined : open.get(id)
    if (id === undefined || from === undefined) continue
    sits.push({ from, to: at })
    open.delete(id)
  }
  for (const from of open.values()) sits.push({ from, to: Number.POSITIVE_INFINITY })
  return sits
}

/** A plan or a command of the rehearsal as it is live: fields `…At` and `until` are instants, `…Ms` durations. */
export function live<T>(value: T, timeline: Timeline): T {
  return moved(value, timeline) as T
}

function moved(value: unknown, timeline: Timeline): unknown {
  if (Array.isArray(value)) return value.map(row => moved(row, timeline))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => {
      if (field.endsWith('Ms')) return [field, eachNumber(part, timeline.duration)]
      if (field.endsWith('At') || field === 'until') return [field, eachNumber(part, timeline.instant)]
      return [field, moved(part, timeline)]
    }),
  )
}

function eachNumber(value: unknown, to: (n: number) => number): unknown {
  if (typeof value === 'number') return to(value)
  if (Array.isArray(value)) return value.map(row => eachNumber(row, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, eachNumber(part, to)]))
}
