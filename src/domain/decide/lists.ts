import type { InscriptionChanges } from '../commands.ts'
import { type Deciders, happens } from '../decision.ts'
import { type Refusal, refuse } from '../refusals.ts'
import { asideBecause, notWaiting } from '../rules/floor.ts'
import { comparePaths, order, pathOf } from '../rules/precedence.ts'
import { quotaExhausted } from '../rules/right-of-reply.ts'
import { alreadyInscribed, beforeOpening, ineligible, isInTime, listStatus } from '../rules/windows.ts'
import type { Inscription, List, State } from '../state.ts'
import type { Instant } from '../time.ts'
import type { Actor } from '../vocabulary.ts'

export const listDeciders: Deciders<
  | 'OpenList'
  | 'CloseList'
  | 'SetSpeakingTime'
  | 'RequestFloor'
  | 'AmendInscription'
  | 'WithdrawInscription'
  | 'AdmitToSpeak'
  | 'AcceptLate'
  | 'DeclineLate'
  | 'MoveInscription'
  | 'SwapInscriptions'
> = {
  OpenList: (state, { listId }, { now }) => {
    const list = state.lists.get(listId)
    if (!list) return refuse('unknown-list', { listId })
    if (isInTime(list, now)) return refuse('list-already-open', { listId })
    return happens({ type: 'ListOpened', listId })
  },

  CloseList: (state, { listId }, { now }) => {
    const list = state.lists.get(listId)
    if (!list) return refuse('unknown-list', { listId })
    if (listStatus(list, now) !== 'open') return refuse('list-not-open', { listId })
    return happens({ type: 'ListClosed', listId })
  },

  SetSpeakingTime: (state, { type: _, ...change }) =>
    state.lists.has(change.listId)
      ? happens({ type: 'SpeakingTimeSet', ...change })
      : refuse('unknown-list', { listId: change.listId }),

  RequestFloor: (state, { type: _, ...request }, { now, by }) => {
    const list = state.lists.get(request.listId)
    if (!list) return refuse('unknown-list', { listId: request.listId })
    const delegation = state.delegations.get(request.delegationId)
    if (!delegation) return refuse('unknown-delegation', { delegationId: request.delegationId })
    if (state.inscriptions.has(request.inscriptionId)) return refuse('id-taken', { id: request.inscriptionId })
    const receivedAt = request.receivedAt ?? now
    const refusal =
      unknownLanguage(state, request.language) ??
      misdated(request.receivedAt, now, by, 'RequestFloor') ??
      beforeOpening(list, receivedAt) ??
      ineligible(state, list, request) ??
      alreadyInscribed(state, list.id, request) ??
      (list.kind === 'right-of-reply' ? quotaExhausted(state, list, delegation.id) : null)
    if (refusal) return refusal
    // RR1: State Parties reply as of right, others at the President's discretion. PR4: observers of rules 15 to 17
    // speak when admitted, unless the plan admits them.
    const held =
      list.kind === 'right-of-reply'
        ? delegation.category !== 'state-party'
        : needsAdmission.includes(delegation.category) && !delegation.admitted
    return happens({ type: 'FloorRequested', ...request, late: isLate(list, receivedAt), held })
  },

  AmendInscription: (state, { inscriptionId, changes }, { now, by }) => {
    const found = find(state, inscriptionId)
    if ('refusal' in found) return found
    const { inscription, list } = found
    const spoken = inscription.status === 'called' ? null : notWaiting(inscription)
    if (spoken) return spoken
    if (!changesAnything(inscription, changes)) return refuse('nothing-to-change', {})
    const amended = { ...inscription, ...changes }
    const refusal =
      (changes.language === undefined ? null : unknownLanguage(state, changes.language)) ??
      misdated(changes.receivedAt, now, by, 'AmendInscription') ??
      (changes.receivedAt === undefined ? null : beforeOpening(list, changes.receivedAt)) ??
      ineligible(state, list, amended) ??
      // WI5: while one spoke, a second was taken; interrupted, the first may still be amended, but not become the second.
      (changes.onBehalfOf === undefined ? null : alreadyInscribed(state, list.id, amended, inscriptionId))
    if (refusal) return refusal
    const late = changes.receivedAt === undefined ? inscription.late : lateAsOf(inscription, list, changes.receivedAt)
    return happens({ type: 'InscriptionAmended', inscriptionId, changes, ...(late !== inscription.late && { late }) })
  },

  WithdrawInscription: (state, { inscriptionId }) => {
    const found = find(state, inscriptionId)
    if ('refusal' in found) return found
    return notWaiting(found.inscription) ?? happens({ type: 'InscriptionWithdrawn', inscriptionId })
  },

  AdmitToSpeak: (state, { inscriptionId, decidedBy }) => {
    const found = findWaiting(state, inscriptionId)
    if ('refusal' in found) return found
    if (!found.inscription.held) return refuse('not-held', { inscriptionId })
    return happens({ type: 'AdmittedToSpeak', inscriptionId, decidedBy })
  },

  AcceptLate: (state, { inscriptionId }) => {
    const found = findWaiting(state, inscriptionId)
    if ('refusal' in found) return found
    if (!found.inscription.late) return refuse('not-late', { inscriptionId })
    return happens({ type: 'LateAccepted', inscriptionId })
  },

  DeclineLate: (state, { inscriptionId, reason }) => {
    const found = findWaiting(state, inscriptionId)
    if ('refusal' in found) return found
    if (!found.inscription.late) return refuse('not-late', { inscriptionId })
    return happens({ type: 'LateDeclined', inscriptionId, reason })
  },

  MoveInscription: (state, { inscriptionId, before, reason }) => {
    const found = findInOrder(state, inscriptionId)
    if ('refusal' in found) return found
    const { list } = found
    if (before === inscriptionId) return refuse('same-place', { inscriptionId })
    if (before !== null) {
      const anchor = findInOrder(state, before)
      if ('refusal' in anchor) return anchor
      if (anchor.list.id !== list.id) return refuse('other-list', { inscriptionId: before, listId: list.id })
    }
    const ids = order(state, list).map(({ id }) => id)
    const next = ids[ids.indexOf(inscriptionId) + 1] ?? null
    if (next === before) return refuse('same-place', { inscriptionId })
    return happens({ type: 'InscriptionMoved', inscriptionId, before, reason })
  },

  SwapInscriptions: (state, { inscriptionId, withId, reason }) => {
    const one = findInOrder(state, inscriptionId)
    if ('refusal' in one) return one
    const other = findInOrder(state, withId)
    if ('refusal' in other) return other
    if (one.list.id !== other.list.id) return refuse('other-list', { inscriptionId: withId, listId: one.list.id })
    const [a, b] = [pathOf(state, one.list, one.inscription), pathOf(state, other.list, other.inscription)]
    if (comparePaths(a, b) === 0) return refuse('same-place', { inscriptionId })
    return happens({ type: 'InscriptionsSwapped', inscriptionId, withId, reason })
  },
}

const needsAdmission = ['non-signatory', 'invited-entity', 'ngo']

interface Found {
  readonly inscription: Inscription
  readonly list: List
}

function find(state: State, inscriptionId: Inscription['id']): Found | Refusal {
  const inscription = state.inscriptions.get(inscriptionId)
  const list = inscription && state.lists.get(inscription.listId)
  return inscription && list ? { inscription, list } : refuse('unknown-inscription', { inscriptionId })
}

function findWaiting(state: State, inscriptionId: Inscription['id']): Found | Refusal {
  const found = find(state, inscriptionId)
  if ('refusal' in found || found.inscription.status === 'waiting') return found
  return refuse('not-waiting', { inscriptionId, status: found.inscription.status })
}

/** Only who waits in order has a place to move from or to. */
function findInOrder(state: State, inscriptionId: Inscription['id']): Found | Refusal {
  const found = findWaiting(state, inscriptionId)
  return 'refusal' in found ? found : (asideBecause(found.inscription) ?? found)
}

/** WI3; WI4: replies are taken all the same. */
const isLate = (list: List, receivedAt: Instant): boolean => list.kind === 'statements' && !isInTime(list, receivedAt)

/** WI3: by a corrected time of receipt; whom the President has accepted or called already stays in the order. */
function lateAsOf(inscription: Inscription, list: List, receivedAt: Instant): boolean {
  const accepted = !inscription.late && isLate(list, inscription.receivedAt)
  return accepted || inscription.status !== 'waiting' ? inscription.late : isLate(list, receivedAt)
}

function unknownLanguage(state: State, language: string): Refusal | null {
  return state.plan.languages.includes(language) ? null : refuse('unknown-language', { language })
}

/** WI6: only the secretariat dates a request, and not into the future. */
function misdated(
  receivedAt: Instant | undefined,
  now: Instant,
  by: Actor,
  command: 'RequestFloor' | 'AmendInscription',
): Refusal | null {
  if (receivedAt === undefined) return null
  if (by.role !== 'secretariat') return refuse('not-allowed', { command, role: by.role, field: 'receivedAt' })
  return receivedAt > now ? refuse('received-in-future', { receivedAt }) : null
}

function changesAnything(inscription: Inscription, changes: InscriptionChanges): boolean {
  const { speaker, ...plain } = changes
  const renamed = speaker && (speaker.name !== inscription.speaker.name || speaker.title !== inscription.speaker.title)
  return (
    renamed === true || Object.entries(plain).some(([key, value]) => inscription[key as keyof Inscription] !== value)
  )
}
