import type { Inscription, List, State } from '../state.ts'
import type { Millis } from '../time.ts'
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
  const category = state.delegations.get(inscription.delegationId)?.category
  const group = inscription.onBehalfOf === undefined ? undefined : list.limitsMs.group
  return group ?? (category && list.limitsMs[category]) ?? list.limitMs
}

/** MT3: how long a statement is expected to take: as announced, but not longer than it may; null where nobody knows. */
export function expectedMs(state: State, list: List, inscription: Inscription): Millis | null {
  const limitMs = limitOf(state, list, inscription)
  const { plannedMs } = inscription
  if (plannedMs === undefined) return limitMs
  return limitMs === null ? plannedMs : Math.min(plannedMs, limitMs)
}
