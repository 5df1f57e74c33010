import type { Plan } from './plan.ts'
import { type Instant, isInstantName, type Millis, minutes } from './time.ts'

/** The plan with every instant later by `byMs` (earlier, where it is negative). */
export const movedPlan = (plan: Plan, byMs: Millis): Plan => moved(plan, byMs) as Plan

/** By the names of the fields, so that an instant that the plan gains is moved with the others. */
function moved(value: unknown, byMs: Millis): unknown {
  if (Array.isArray(value)) return value.map(row => moved(row, byMs))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [
      field,
      isInstantName(field) && typeof part === 'number' ? part + byMs : moved(part, byMs),
    ]),
  )
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
  const later = movedPlan(plan, startsAt - first.startsAt)
  return {
    ...later,
    lists: later.lists.map(list =>
      list.closesAt !== undefined && list.closesAt < startsAt ? { ...list, closesAt: endsAt } : list,
    ),
  }
}
