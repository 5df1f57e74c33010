import type { InscriptionChanges } from '../commands.ts'
import type { EventTable } from '../events.ts'
import type { Evolvers } from '../evolution.ts'
import type { ListId } from '../ids.ts'
import { keeping } from '../keeping.ts'
import { beside, levelCounts, order, pathOf } from '../rules/precedence.ts'
import { closed, opened } from '../rules/windows.ts'
import type { Inscription, List, Placement, State } from '../state.ts'
import { without } from './without.ts'

export const listEvolvers: Evolvers<
  | 'ListOpened'
  | 'ListClosed'
  | 'SpeakingTimeSet'
  | 'FloorRequested'
  | 'InscriptionAmended'
  | 'InscriptionWithdrawn'
  | 'AdmittedToSpeak'
  | 'LateAccepted'
  | 'LateDeclined'
  | 'InscriptionMoved'
  | 'InscriptionsSwapped'
> = {
  ListOpened: (state, { listId }, { seq, at }) =>
    state.lists.change(listId, list => ({ ...list, windows: opened(list.windows, at), changedSeq: seq })),

  ListClosed: (state, { listId }, { seq, at }) =>
    state.lists.change(listId, list => ({ ...list, windows: closed(list.windows, at), changedSeq: seq })),

  SpeakingTimeSet: (state, { listId, limitMs, enforcement, category }, { seq }) =>
    state.lists.change(listId, list => {
      if (category === undefined) return { ...list, limitMs, enforcement, changedSeq: seq }
      // CL4: what is said of one kind of speaker says nothing of the others.
      const { [category]: _, ...limitsMs } = list.limitsMs
      const { [category]: __, ...enforcements } = list.enforcements ?? {}
      if (limitMs === null) return { ...list, limitsMs, enforcements, changedSeq: seq }
      return {
        ...list,
        limitsMs: { ...limitsMs, [category]: limitMs },
        enforcements: { ...enforcements, [category]: enforcement },
        changedSeq: seq,
      }
    }),

  FloorRequested: (state, request, { seq, at }) => {
    const { inscriptionId, onBehalfOf, plannedMs, inReplyTo, receivedAt = at } = request
    // Field by field, since rows made by a rest pattern are slow to walk (without.ts).
    const inscription = keeping<Omit<EventTable['FloorRequested'], 'inscriptionId'>>()({
      id: inscriptionId,
      listId: request.listId,
      delegationId: request.delegationId,
      speaker: request.speaker,
      level: request.level,
      mode: request.mode,
      language: request.language,
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      ...(plannedMs !== undefined && { plannedMs }),
      ...(inReplyTo !== undefined && { inReplyTo }),
      status: 'waiting' as const,
      seq,
      changedSeq: seq,
      receivedAt,
      since: receivedAt,
      late: request.late,
      held: request.held,
      absences: 0,
    })
    state.inscriptions.set(inscriptionId, inscription)
    touch(state, request.listId, seq)
  },

  InscriptionAmended: (state, { inscriptionId, changes, late }, { seq, at }) => {
    alter(state, inscriptionId, seq, inscription => {
      const { placed, ...unplaced } = inscription
      const amended = { ...unplaced, ...changes, ...(late !== undefined && { late }) }
      const list = state.lists.get(inscription.listId)
      // PR3: a change of level costs the place, by whatever it was held; any other amendment keeps it.
      if (list && levelCounts(list.precedence) && amended.level !== inscription.level) {
        return { ...amended, since: at, sinceSeq: seq, sinceCause: 'level-changed' }
      }
      const redated = changes.receivedAt !== undefined && inscription.sinceCause === undefined
      return { ...amended, ...(placed && { placed }), ...(redated && { since: amended.receivedAt }) }
    })
    amendCalled(state, inscriptionId, changes)
  },

  InscriptionWithdrawn: (state, { inscriptionId }, { seq }) =>
    alter(state, inscriptionId, seq, inscription => ({ ...inscription, status: 'withdrawn' })),

  // PR4: it then stands by its own time of receipt.
  AdmittedToSpeak: (state, { inscriptionId }, { seq }) =>
    alter(state, inscriptionId, seq, inscription => ({ ...inscription, held: false })),

  // WI3: at the end of its tier.
  LateAccepted: (state, { inscriptionId }, { seq, at }) =>
    alter(state, inscriptionId, seq, inscription => ({
      ...without(inscription, 'placed'),
      late: false,
      since: at,
      sinceSeq: seq,
      sinceCause: 'late-accepted',
    })),

  LateDeclined: (state, { inscriptionId }, { seq }) =>
    alter(state, inscriptionId, seq, inscription => ({ ...inscription, status: 'declined' })),

  InscriptionMoved: (state, { inscriptionId, before, reason }, { seq, by }) => {
    const { inscription, list } = rowOf(state, inscriptionId)
    if (!inscription || !list) return
    const anchor =
      before === null
        ? order(state, list)
            .filter(({ id }) => id !== inscriptionId)
            .at(-1)
        : state.inscriptions.get(before)
    if (!anchor) return
    const path = beside(pathOf(state, list, anchor), before === null ? 'after' : 'before', seq)
    place(state, inscription, { path, cause: 'moved', by, reason, seq })
  },

  InscriptionsSwapped: (state, { inscriptionId, withId, reason }, { seq, by }) => {
    const { inscription: one, list } = rowOf(state, inscriptionId)
    const { inscription: other } = rowOf(state, withId)
    if (!one || !other || !list) return
    const [a, b] = [pathOf(state, list, one), pathOf(state, list, other)]
    place(state, one, { path: b, cause: 'swapped', by, reason, seq })
    place(state, other, { path: a, cause: 'swapped', by, reason, seq })
  },
}

/** Changes an inscription, and marks it and its list as changed (FL5). */
export function alter(
  state: State,
  id: Inscription['id'],
  seq: number,
  to: (inscription: Inscription) => Inscription,
): void {
  const inscription = state.inscriptions.get(id)
  if (!inscription) return
  state.inscriptions.set(id, { ...to(inscription), changedSeq: seq })
  touch(state, inscription.listId, seq)
}

/** RC1: of one who is called and has not begun, the record says who then speaks, and how. */
function amendCalled(
  state: State,
  id: Inscription['id'],
  { receivedAt: _, plannedMs: __, ...said }: InscriptionChanges,
) {
  for (const { floor } of state.meetings.values()) {
    if (floor && state.interventions.get(floor)?.inscriptionId === id) {
      state.interventions.change(floor, row => ({ ...row, ...said }))
    }
  }
}

function touch(state: State, listId: ListId, seq: number): void {
  state.lists.change(listId, list => ({ ...list, changedSeq: seq }))
}

function place(state: State, { id }: Inscription, placed: Placement): void {
  alter(state, id, placed.seq, inscription => ({ ...inscription, placed }))
}

function rowOf(state: State, id: Inscription['id']): { inscription: Inscription | undefined; list: List | undefined } {
  const inscription = state.inscriptions.get(id)
  return { inscription, list: inscription && state.lists.get(inscription.listId) }
}
