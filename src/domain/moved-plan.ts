import type { Plan } from './plan.ts'
import { type Instant, type Millis, minutes } from './time.ts'

/** The plan with every instant later by `byMs` (earlier, where it is negative). */
export function movedPlan(plan: Plan, byMs: Millis): Plan {
  return {
    ...plan,
    meetings: plan.meetings.map(meeting => ({
      ...meeting,
      startsAt: meeting.startsAt + byMs,
      endsAt: meeting.endsAt + byMs,
    })),
    lists: plan.lists.map(list => ({
      ...list,
      ...(list.opensAt !== undefined && { opensAt: list.opensAt + byMs }),
      ...(list.closesAt !== undefined && { closesAt: list.closesAt + byMs }),
    })),
  }
}

/**
 * A conference of the past made one of today, to try things out on: its first meeting begins at the next quarter of an
 * hour, and the lists that closed before it take requests until it ends.
 */
export function planForToday(plan: Plan, now: Instant): Plan {
  const [first] = [...plan.meetings].sort((a, b) => a.startsAt - b.startsAt)
  if (!first) return plan
  const quarter = minutes(15)
  const startsAt = Math.ceil(now / quarter) * quarter
  const endsAt = startsAt + (first.endsAt - first.startsAt)
  const moved = movedPlan(plan, startsAt - first.startsAt)
  return {
    ...moved,
    lists: moved.lists.map(list =>
      list.closesAt !== undefined && list.closesAt < startsAt ? { ...list, closesAt: endsAt } : list,
    ),
  }
}
