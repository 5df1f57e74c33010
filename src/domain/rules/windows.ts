import type { DelegationId, InscriptionId, ListId } from '../ids.ts'
import type { PlannedList } from '../plan.ts'
import { type Refusal, refuse } from '../refusals.ts'
import type { Inscription, List, State, Window } from '../state.ts'
import type { Instant } from '../time.ts'
import { type Level, regionalGroups } from '../vocabulary.ts'
import { tierOf } from './precedence.ts'

/** WI1–WI7: when a list takes requests, whose, and how many. */

export type ListStatus = 'not-open' | 'open' | 'closed'

/** WI2, WI4: the window that the plan gives; without either instant the list is opened by hand. */
export function plannedWindows({ opensAt, closesAt }: Pick<PlannedList, 'opensAt' | 'closesAt'>): readonly Window[] {
  if (opensAt === undefined && closesAt === undefined) return []
  return [{ from: opensAt ?? 0, to: closesAt ?? null }]
}

/** WI4: replies are taken all the same: a list of them stands open until someone closes it. */
export function listStatus(list: List, now: Instant): ListStatus {
  if (isInTime(list, now) || (list.kind === 'right-of-reply' && list.windows.length === 0)) return 'open'
  return list.windows.some(({ from }) => from <= now) ? 'closed' : 'not-open'
}

/** WI3: `receivedAt ≤ closesAt` is in time, to the millisecond. */
export function isInTime(list: List, receivedAt: Instant): boolean {
  return list.windows.some(window => within(window, receivedAt))
}

const within = ({ from, to }: Window, at: Instant): boolean => from <= at && (to === null || at <= to)

/** WI4: opened by hand: early, where its window has not begun; anew, where it has ended. */
export function opened(windows: readonly Window[], at: Instant): readonly Window[] {
  const begun = windows.filter(({ from }) => from <= at)
  const planned = windows.find(({ from }) => from > at)
  return [...begun, { from: at, to: planned?.to ?? null }]
}

/** WI4: closed by hand, before its window ends; a request that was received until then is in time. */
export function closed(windows: readonly Window[], at: Instant): readonly Window[] {
  // A list of replies that nobody had opened.
  if (windows.length === 0) return [{ from: 0, to: at }]
  return windows.map(window => (within(window, at) ? { ...window, to: at } : window))
}

/** WI4: the refusal `list-not-open` for a request received before the list first opened. Replies are always taken. */
export function beforeOpening(list: List, receivedAt: Instant): Refusal | null {
  if (list.kind === 'right-of-reply' || list.windows.some(({ from }) => from <= receivedAt)) return null
  const opensAt = list.windows[0]?.from
  return refuse('list-not-open', { listId: list.id, ...(opensAt !== undefined && { opensAt }) })
}

/** What of a request decides whether a list is for it. */
export interface Applicant {
  readonly delegationId: DelegationId
  readonly level: Level
  readonly onBehalfOf?: string
}

/** WI7: the refusal `not-eligible`, with the list to use instead and the tier the request would have there. */
export function ineligible(state: State, list: List, applicant: Applicant): Refusal | null {
  const { eligible } = list
  if (!eligible) return null
  const delegation = state.delegations.get(applicant.delegationId)
  const group = normalGroup(applicant.onBehalfOf)
  const isFor =
    (!eligible.categories || (delegation !== undefined && eligible.categories.includes(delegation.category))) &&
    (!eligible.levels || eligible.levels.includes(applicant.level)) &&
    (!eligible.delegations || eligible.delegations.includes(applicant.delegationId)) &&
    (!eligible.groups || (group !== undefined && eligible.groups.some(g => normalGroup(g) === group)))
  if (isFor && !(eligible.groups && group !== undefined && chairedByAnother(state, applicant.delegationId, group))) {
    return null
  }
  const instead = eligible.instead === undefined ? undefined : state.lists.get(eligible.instead)
  return refuse('not-eligible', {
    listId: list.id,
    ...(instead && { instead: instead.id, tier: tierOf(instead.precedence, applicant.level) }),
  })
}

/** A group has one chair; where the plan names it, nobody else opens on the group's behalf. */
function chairedByAnother(state: State, delegationId: DelegationId, group: string): boolean {
  let named = false
  for (const { id, chairs } of state.delegations.values()) {
    if (!chairs.some(g => normalGroup(g) === group)) continue
    if (id === delegationId) return false
    named = true
  }
  return named
}

/** `GRULAC`, `Asia-Pacific` and `asia-pacific` are one group each. */
export function normalGroup(group: string | undefined): string | undefined {
  const folded = group
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return regionalGroups.find(g => g === folded) ?? folded
}

const unfinished: readonly Inscription['status'][] = ['waiting', 'called', 'interrupted']

/** WI5: the inscription that a delegation already has waiting on the list, for itself or for the same group. */
export function alreadyInscribed(
  state: State,
  listId: ListId,
  { delegationId, onBehalfOf }: Applicant,
  except?: InscriptionId,
): Refusal | null {
  const group = normalGroup(onBehalfOf)
  const waiting = state.inscriptions
    .of(delegationId)
    .find(
      inscription =>
        inscription.listId === listId &&
        inscription.id !== except &&
        unfinished.includes(inscription.status) &&
        normalGroup(inscription.onBehalfOf) === group,
    )
  return waiting ? refuse('already-inscribed', { inscriptionId: waiting.id }) : null
}
