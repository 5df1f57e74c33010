import type { InscriptionId, ListId } from '../ids.ts'
import { type Refusal, refuse } from '../refusals.ts'
import type { Inscription, Intervention, List, Meeting, State } from '../state.ts'
import { listsOf, openItems, openLists } from './meetings.ts'
import { firstInOrder } from './precedence.ts'

/** FL1–FL5: who has the floor, and who may be given it next. */

/** The intervention that has the floor in a meeting, called or speaking. */
export function onFloor(state: State, meeting: Meeting): Intervention | undefined {
  return meeting.floor === null ? undefined : state.interventions.get(meeting.floor)
}

/** The one who is called and has not begun, or why there is none. */
export function called(state: State, meeting: Meeting): Intervention | Refusal {
  const intervention = onFloor(state, meeting)
  if (!intervention) return refuse('nobody-called', {})
  return intervention.status === 'called' ? intervention : refuse('already-started', {})
}

/** The statement under way, with its clock, or why there is none. */
export function speaking(
  state: State,
  meeting: Meeting,
): (Intervention & { clock: NonNullable<Intervention['clock']> }) | Refusal {
  const intervention = onFloor(state, meeting)
  if (intervention?.status !== 'speaking' || !intervention.clock) return refuse('nobody-speaking', {})
  return { ...intervention, clock: intervention.clock }
}

/** Who is to be called, on which list, and whether it is that list's first (FL3). */
export interface Call {
  readonly inscription: Inscription
  readonly list: List
  readonly outOfOrder: boolean
}

/** The first who waits on the named list, or on the lists of the items taken up (MT1). */
export function nextCall(state: State, meeting: Meeting, listId?: ListId): Call | Refusal {
  const lists = listId === undefined ? openLists(state, meeting) : listTakenUp(state, meeting, listId)
  if ('refusal' in lists) return lists
  for (const list of lists) {
    const inscription = firstInOrder(state, list)
    if (inscription) return { inscription, list, outOfOrder: passesOver(state, list) }
  }
  return refuse('nobody-waiting', {})
}

/** FL3: the call of a named inscription, in or out of its order (that of the item's lists, too: WI1). Late and held ones wait for their acceptance. */
export function namedCall(state: State, meeting: Meeting, id: InscriptionId): Call | Refusal {
  const inscription = state.inscriptions.get(id)
  if (!inscription) return refuse('unknown-inscription', { inscriptionId: id })
  const lists = listTakenUp(state, meeting, inscription.listId)
  if ('refusal' in lists) return lists
  const [list] = lists
  if (!list) return refuse('unknown-list', { listId: inscription.listId })
  const out = notWaiting(inscription) ?? asideBecause(inscription)
  if (out) return out
  return { inscription, list, outOfOrder: firstInOrder(state, list)?.id !== id || passesOver(state, list) }
}

/** WI1: whether someone waits on a list of statements that the plan puts before this one. Replies pass nobody over (RR1). */
function passesOver(state: State, list: List): boolean {
  if (list.kind === 'right-of-reply') return false
  const lists = listsOf(state, list.item)
  return lists.slice(0, lists.indexOf(list)).some(before => firstInOrder(state, before) !== undefined)
}

function listTakenUp(state: State, meeting: Meeting, listId: ListId): List[] | Refusal {
  const list = state.lists.get(listId)
  if (!list) return refuse('unknown-list', { listId })
  return openItems(meeting).includes(list.item) ? [list] : refuse('item-not-taken-up', { symbol: list.item })
}

/** The refusal for one who neither waits nor was interrupted. */
export function notWaiting({ id, status }: Inscription): Refusal | null {
  if (status === 'waiting' || status === 'interrupted') return null
  return refuse('not-waiting', { inscriptionId: id, status })
}

/** WI3, PR4: the refusal for one who stands outside the order. */
export function asideBecause({ id, late, held }: Inscription): Refusal | null {
  if (late) return refuse('not-in-order', { inscriptionId: id, because: 'late' })
  return held ? refuse('not-in-order', { inscriptionId: id, because: 'held' }) : null
}
