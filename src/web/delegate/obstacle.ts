import type { DelegationId } from '../../domain/ids.ts'
import type { Refusal } from '../../domain/refusals.ts'
import { quotaExhausted } from '../../domain/rules/right-of-reply.ts'
import { alreadyInscribed, ineligible } from '../../domain/rules/windows.ts'
import type { State } from '../../domain/state.ts'
import type { PageRefused } from '../live/sender.ts'
import type { Draft } from './draft.ts'

/** A refusal that the form can tell before it is sent, because the list is not for this request. */
export type Obstacle = Extract<Refusal, { refusal: 'not-eligible' | 'already-inscribed' | 'reply-quota-exhausted' }>

/**
 * WI5, WI7, RR1: by the service's own rules, on what this page knows; else what the service said of this list, which
 * may know more.
 */
export function obstacleTo(
  state: State,
  draft: Draft,
  delegationId: DelegationId,
  refused: PageRefused | null,
): Obstacle | null {
  const list = draft.listId === null ? undefined : state.lists.get(draft.listId)
  if (!list) return null
  const group = draft.group.trim()
  const applicant = { delegationId, level: draft.level, ...(group !== '' && { onBehalfOf: group }) }
  const found =
    ineligible(state, list, applicant) ??
    alreadyInscribed(state, list.id, applicant) ??
    (list.kind === 'right-of-reply' ? quotaExhausted(state, list, delegationId) : null)
  if (found && isObstacle(found)) return found
  if (refused?.refusal === 'not-eligible' && refused.params.listId === list.id) return refused
  return null
}

const isObstacle = (refusal: Refusal): refusal is Obstacle =>
  refusal.refusal === 'not-eligible' ||
  refusal.refusal === 'already-inscribed' ||
  refusal.refusal === 'reply-quota-exhausted'
