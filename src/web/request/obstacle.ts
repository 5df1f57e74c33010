import type { Refusal } from '../../domain/refusals.ts'
import { quotaExhausted } from '../../domain/rules/right-of-reply.ts'
import { alreadyInscribed, ineligible } from '../../domain/rules/windows.ts'
import type { State } from '../../domain/state.ts'
import type { Draft } from './draft.ts'
import { groupOf } from './groups.ts'
import { levelOf } from './level.ts'

/** A refusal that the form can tell before it is sent, because the list is not for this request. */
export type Obstacle = Extract<Refusal, { refusal: 'not-eligible' | 'already-inscribed' | 'reply-quota-exhausted' }>

/**
 * WI5, WI7, RR1: by the service's own rules, on what this page knows. null where there is none, and where the draft says
 * too little yet.
 */
export function obstacleTo(state: State, draft: Draft): Obstacle | null {
  const list = draft.list === '' ? undefined : state.lists.get(draft.list)
  const level = levelOf(draft)
  if (!list || draft.delegation === '' || level === '') return null
  const group = groupOf(state, draft.group)
  const applicant = { delegationId: draft.delegation, level, ...(group !== '' && { onBehalfOf: group }) }
  const found =
    ineligible(state, list, applicant) ??
    alreadyInscribed(state, list.id, applicant) ??
    (list.kind === 'right-of-reply' ? quotaExhausted(state, list, applicant.delegationId) : null)
  return found && isObstacle(found) ? found : null
}

const isObstacle = (refusal: Refusal): refusal is Obstacle =>
  refusal.refusal === 'not-eligible' ||
  refusal.refusal === 'already-inscribed' ||
  refusal.refusal === 'reply-quota-exhausted'
