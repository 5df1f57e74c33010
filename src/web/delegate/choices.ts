import type { DelegationId, InscriptionId } from '../../domain/ids.ts'
import type { Delegation } from '../../domain/plan.ts'
import { alreadyInscribed, ineligible, type ListStatus, listStatus } from '../../domain/rules/windows.ts'
import type { Inscription, List, State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { levels } from '../../domain/vocabulary.ts'
import { sittingOn } from './standing.ts'

/** A list on which a delegation may ask for the floor. */
export interface Choice {
  readonly list: List
  readonly status: ListStatus
  /** When it closes or, not open yet, when it opens; null where nobody has said. */
  readonly turnsAt: Instant | null
  /** WI5: it is there already for itself; another request needs another group. */
  readonly inscribed: InscriptionId | null
}

/** WI1, WI7: the lists that a delegation may use, with some speaker or for some group; those that are over left out. */
export function choicesFor(state: State, delegation: Delegation, kind: List['kind'], now: Instant): Choice[] {
  const rank: Record<ListStatus, number> = { open: 0, 'not-open': 1, closed: 2 }
  return [...state.lists.values()]
    .filter(list => list.kind === kind && !isOver(state, list) && mayUse(state, list, delegation))
    .map(list => {
      const status = listStatus(list, now)
      const refusal = alreadyInscribed(state, list.id, { delegationId: delegation.id, level: 'other' })
      const inscribed = refusal && 'inscriptionId' in refusal.params ? refusal.params.inscriptionId : null
      return { list, status, turnsAt: turnsAt(list, status, now), inscribed }
    })
    .sort(
      (a, b) =>
        Number(a.inscribed !== null) - Number(b.inscribed !== null) ||
        // A reply is taken whatever the list's window (WI4), and mostly answers what is being said.
        (kind === 'right-of-reply' ? 0 : rank[a.status] - rank[b.status]) ||
        Number(sittingOn(state, b.list) !== null) - Number(sittingOn(state, a.list) !== null),
    )
}

function mayUse(state: State, list: List, delegation: Delegation): boolean {
  const groups = [undefined, ...delegation.chairs, ...(list.eligible?.groups ?? [])]
  return levels.some(level =>
    groups.some(
      onBehalfOf => !ineligible(state, list, { delegationId: delegation.id, level, ...(onBehalfOf && { onBehalfOf }) }),
    ),
  )
}

/** Whether every meeting that had its item is over or has concluded it. */
function isOver(state: State, list: List): boolean {
  const meetings = [...state.meetings.values()].filter(
    ({ items, takenUp }) => items.includes(list.item) || takenUp.some(({ symbol }) => symbol === list.item),
  )
  return (
    meetings.length > 0 &&
    meetings.every(
      ({ status, takenUp }) =>
        status === 'adjourned' || takenUp.some(({ symbol, concluded }) => symbol === list.item && concluded),
    )
  )
}

function turnsAt(list: List, status: ListStatus, now: Instant): Instant | null {
  if (status === 'not-open') return list.windows[0]?.from ?? null
  return list.windows.find(({ from, to }) => from <= now && (to === null || to >= now))?.to ?? null
}

const spent: readonly Inscription['status'][] = ['withdrawn', 'removed', 'declined']

/** RR1: how many replies a delegation has asked for on the item of a list, of those that count. */
export function repliesUsed(state: State, list: List, delegationId: DelegationId): number {
  let used = 0
  for (const inscription of state.inscriptions.values()) {
    const on = state.lists.get(inscription.listId)
    const counts = on?.kind === 'right-of-reply' && on.item === list.item && !spent.includes(inscription.status)
    if (counts && inscription.delegationId === delegationId) used++
  }
  return used
}
