import type { LimitKey } from '../plan.ts'
import type { Inscription, List, State } from '../state.ts'
import type { Millis } from '../time.ts'
import type { Enforcement } from '../vocabulary.ts'
import { replyOrdinal } from './right-of-reply.ts'

/**
 * CL4, RR1, LK2: the limit that holds for a statement if it begins now; null for none. What was left to an interrupted
 * speaker comes before everything; then the reply's, the group's, the category's, the list's.
 */
export function limitOf(state: State, list: List, inscription: Inscription): Millis | null {
  if (inscription.interrupted) return inscription.interrupted.remainingMs
  if (list.kind === 'right-of-reply') {
    return state.plan.settings.repliesMs[replyOrdinal(state, list, inscription) - 1] ?? list.limitMs
  }
  const key = limitKeyOf(state, list, inscription)
  return (key && list.limitsMs[key]) ?? list.limitMs
}

/** CL3: what happens at zero; where its group or category has a limit of its own, as it was said with that. */
export function enforcementOf(state: State, list: List, inscription: Inscription): Enforcement {
  const key = list.kind === 'right-of-reply' ? undefined : limitKeyOf(state, list, inscription)
  return (key && list.enforcements?.[key]) ?? list.enforcement
}

/** CL4: whose limit of its own, if any, holds for a statement: the group's before the category's. */
function limitKeyOf(state: State, list: List, { delegationId, onBehalfOf }: Inscription): LimitKey | undefined {
  if (onBehalfOf !== undefined && list.limitsMs.group !== undefined) return 'group'
  const category = state.delegations.get(delegationId)?.category
  return category && list.limitsMs[category] !== undefined ? category : undefined
}

/** MT3: how long a statement is expected to take: as announced, but not longer than it may; null where nobody knows. */
export function expectedMs(state: State, list: List, inscription: Inscription): Millis | null {
  const limitMs = limitOf(state, list, inscription)
  const { plannedMs } = inscription
  if (plannedMs === undefined) return limitMs
  return limitMs === null ? plannedMs : Math.min(plannedMs, limitMs)
}
