import type { CommandOf, InscriptionChanges } from '../../domain/commands.ts'
import type { Event } from '../../domain/events.ts'
import { evolve } from '../../domain/evolve.ts'
import type { InscriptionId } from '../../domain/ids.ts'
import { isInTime } from '../../domain/rules/windows.ts'
import { fork, type State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { type Standing, standingsOf } from './standing.ts'

/** Where a request would stand if it were received now; null where that cannot be said. */
export function ifAsked(
  state: State,
  { type: _, ...request }: CommandOf<'RequestFloor'>,
  now: Instant,
): Standing | null {
  const list = state.lists.get(request.listId)
  const delegation = state.delegations.get(request.delegationId)
  if (!list || !delegation || state.inscriptions.has(request.inscriptionId)) return null
  const late = list.kind === 'statements' && !isInTime(list, now)
  const isParty = delegation.category === 'state-party'
  const admitted = isParty || delegation.category === 'signatory' || delegation.admitted
  const held = list.kind === 'right-of-reply' ? !isParty : !admitted
  return after(state, { type: 'FloorRequested', ...request, late, held }, request.inscriptionId, now)
}

/** Where an inscription would stand if it were changed now. */
export function ifAmended(state: State, id: InscriptionId, changes: InscriptionChanges, now: Instant): Standing | null {
  return after(state, { type: 'InscriptionAmended', inscriptionId: id, changes }, id, now)
}

function after(state: State, event: Event, id: InscriptionId, now: Instant): Standing | null {
  const tried = fork(state)
  evolve(tried, { seq: state.seq + 1, at: now, by: { role: 'delegate' }, event })
  const delegationId = tried.inscriptions.get(id)?.delegationId
  if (delegationId === undefined) return null
  return standingsOf(tried, delegationId, now).find(({ inscription }) => inscription.id === id) ?? null
}
