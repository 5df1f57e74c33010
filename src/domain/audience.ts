import type { Event } from './events.ts'
import type { DelegationId } from './ids.ts'
import type { Delegation } from './plan.ts'
import type { Inscription, Intervention, State, StateJson } from './state.ts'
import type { Table, TableJson } from './table.ts'
import { unreachable } from './unreachable.ts'
import type { Actor, Role } from './vocabulary.ts'

/**
 * What each role may see: the one place that filters it. A page that folds what it is shown gets what it is shown of the
 * fold: `stateSeenBy(viewer, fold(entries))` is the fold of `seenBy(viewer, entry)`, as far as the viewer may look.
 */

export interface Viewer {
  readonly role: Role
  readonly delegationId?: DelegationId
}

// A role that stands in neither of these sees the least.

/** Those who keep the record see all of it; the others follow the floor, and get what that takes (a page is light). */
const keepsRecord: readonly Role[] = ['president', 'secretariat', 'viewer', 'administrator']
/** Handed-in texts are for the booths and those who run the meeting, until delivered. */
const seesTexts: readonly Role[] = ['president', 'secretariat', 'technician', 'interpreter', 'administrator']

const isSecretariat = ({ role }: Viewer): boolean => role === 'secretariat' || role === 'administrator'
const isOwn = (viewer: Viewer, delegationId: DelegationId | undefined): boolean =>
  viewer.role === 'delegate' && viewer.delegationId !== undefined && viewer.delegationId === delegationId

/** The event as the viewer may see it: whole, with private fields left out, or withheld. */
export function seenBy(viewer: Viewer, event: Event, state: State): Event {
  if (isSecretariat(viewer)) return event
  switch (event.type) {
    case 'Annotated':
    case 'BadgeIssued':
    case 'BadgeRevoked':
      return { type: 'Withheld' }
    case 'SessionOpened':
      return { ...event, plan: { ...event.plan, delegations: event.plan.delegations.map(withoutContact) } }
    case 'DelegationAdmitted':
      return { ...event, delegation: withoutContact(event.delegation) }
    case 'FloorRequested':
      return namesHidden(viewer, event.delegationId) ? { ...event, speaker: nobody } : event
    case 'InscriptionAmended': {
      const { speaker, ...changes } = event.changes
      const delegationId = state.inscriptions.get(event.inscriptionId)?.delegationId
      return speaker && namesHidden(viewer, delegationId) ? { ...event, changes } : event
    }
    case 'TextRecorded':
      return textsHidden(viewer, state.inscriptions.get(event.inscriptionId)?.delegationId)
        ? { type: 'Withheld' }
        : event
    case 'RecordCorrected':
      return keepsRecord.includes(viewer.role) ? event : { type: 'Withheld' }
    case 'CredentialsRecorded':
    case 'ListOpened':
    case 'ListClosed':
    case 'SpeakingTimeSet':
    case 'InscriptionWithdrawn':
    case 'AdmittedToSpeak':
    case 'LateAccepted':
    case 'LateDeclined':
    case 'InscriptionMoved':
    case 'InscriptionsSwapped':
    case 'MeetingCalledToOrder':
    case 'MeetingSuspended':
    case 'MeetingResumed':
    case 'MeetingAdjourned':
    case 'ItemTakenUp':
    case 'ItemConcluded':
    case 'InterpretationExtended':
    case 'ContinuedWithoutInterpretation':
    case 'SlowDownRequested':
    case 'FloorGiven':
    case 'StatementStarted':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'TimeAdded':
    case 'StatementEnded':
    case 'StatementInterrupted':
    case 'SpeakerAbsent':
    case 'FloorTakenBack':
    case 'LinkTested':
    case 'LinkLost':
    case 'LinkRestored':
    case 'PointOfOrderRaised':
    case 'PointOfOrderHeard':
    case 'PointOfOrderRuled':
    case 'ReplyDeclined':
    case 'Withheld':
      return event
    default:
      return unreachable(event)
  }
}

/** Who did it, as the viewer may see: the role and the delegation; which badge, only for the secretariat. */
export function actorSeenBy(viewer: Viewer, { role, delegationId, badgeId }: Actor): Actor {
  return {
    role,
    ...(delegationId !== undefined && { delegationId }),
    ...(badgeId !== undefined && isSecretariat(viewer) && { badgeId }),
  }
}

/** Viewers with the same key see the same, so that what they are sent is encoded once. */
export function audienceKey({ role, delegationId }: Viewer): string {
  return role === 'delegate' ? `delegate:${delegationId ?? ''}` : role
}

/** The state as the viewer may see it, as `welcome` carries it. */
export function stateSeenBy(viewer: Viewer, state: State): StateJson {
  const secretariat = isSecretariat(viewer)
  return {
    seq: state.seq,
    at: state.at,
    plan: state.plan,
    delegations: rows(state.delegations, delegation => (secretariat ? delegation : withoutContact(delegation))),
    badges: rows(state.badges, badge => (secretariat ? badge : undefined)),
    lists: rows(state.lists, list => list),
    inscriptions: rows(state.inscriptions, inscription => inscriptionSeenBy(viewer, inscription)),
    meetings: rows(state.meetings, meeting => meeting),
    interventions: rows(state.interventions, row => interventionSeenBy(viewer, row)),
    points: rows(state.points, point =>
      keepsRecord.includes(viewer.role) || point.status !== 'ruled' ? point : undefined,
    ),
  }
}

const gone: readonly Inscription['status'][] = ['delivered', 'withdrawn', 'removed', 'declined']

function inscriptionSeenBy(viewer: Viewer, inscription: Inscription): Inscription | undefined {
  if (isSecretariat(viewer)) return inscription
  const own = isOwn(viewer, inscription.delegationId)
  if (!own && !keepsRecord.includes(viewer.role) && gone.includes(inscription.status)) return undefined
  const { text, placed, ...seen } = inscription
  return {
    ...seen,
    ...(namesHidden(viewer, inscription.delegationId) && { speaker: nobody }),
    ...(text && !textsHidden(viewer, inscription.delegationId) && { text }),
    ...(placed && { placed: { ...placed, by: actorSeenBy(viewer, placed.by) } }),
  }
}

function interventionSeenBy(viewer: Viewer, row: Intervention): Intervention | undefined {
  if (isSecretariat(viewer)) return row
  if (!keepsRecord.includes(viewer.role)) {
    if (row.status !== 'called' && row.status !== 'speaking') return undefined
    const hidden = namesHidden(viewer, row.delegationId ?? undefined)
    return { ...row, corrections: [], ...(hidden && row.speaker && { speaker: nobody }) }
  }
  return { ...row, corrections: row.corrections.map(c => ({ ...c, by: actorSeenBy(viewer, c.by) })) }
}

/** A delegate's page shows delegations; who exactly speaks for another is not hers to know before he does. */
const namesHidden = (viewer: Viewer, delegationId: DelegationId | undefined): boolean =>
  viewer.role === 'delegate' && !isOwn(viewer, delegationId)

const textsHidden = (viewer: Viewer, delegationId: DelegationId | undefined): boolean =>
  !seesTexts.includes(viewer.role) && !isOwn(viewer, delegationId)

const nobody = { name: '', title: '' }

function withoutContact({ contact: _, ...delegation }: Delegation): Delegation {
  return delegation
}

function rows<Id extends string, Row>(table: Table<Id, Row>, see: (row: Row) => Row | undefined): TableJson<Id, Row> {
  const seen: [Id, Row][] = []
  for (const [id, row] of table.entries()) {
    const visible = see(row)
    if (visible !== undefined) seen.push([id, visible])
  }
  return seen
}
