import type { Event, EventOf, EventType } from './events.ts'
import type { DelegationId, InscriptionId, InterventionId, PointId } from './ids.ts'
import type { State } from './state.ts'

/** null: the secretariat. undefined: no delegation, or none that the state knows. */
export type Concern = DelegationId | null | undefined

/** Whose delegation an event is about; `state` is one that has seen the event. */
export function concernOf(event: Event, state: State): Concern {
  return dispatch<EventType>(event, state)
}

function dispatch<T extends EventType>(event: EventOf<T> & Event, state: State): Concern {
  const concern: Concerns[T] = concerns[event.type as T]
  return concern(event, state)
}

type Concerns = { readonly [T in EventType]: (event: EventOf<T>, state: State) => Concern }

const nobody = (): undefined => undefined
const named = ({ delegationId }: { readonly delegationId?: DelegationId }): Concern => delegationId
const asker = ({ inscriptionId }: { readonly inscriptionId: InscriptionId }, state: State): Concern =>
  state.inscriptions.get(inscriptionId)?.delegationId
const speaker = ({ interventionId }: { readonly interventionId: InterventionId }, state: State): Concern =>
  state.interventions.get(interventionId)?.delegationId
const riser = ({ pointId }: { readonly pointId: PointId }, state: State): Concern =>
  state.points.get(pointId)?.delegationId

/** An event without its line does not compile. */
const concerns: Concerns = {
  SessionOpened: nobody,
  DelegationAdmitted: ({ delegation }) => delegation.id,
  CredentialsRecorded: named,
  BadgeIssued: named,
  BadgeRevoked: ({ badgeId }, state) => state.badges.get(badgeId)?.delegationId,
  ListOpened: nobody,
  ListClosed: nobody,
  SpeakingTimeSet: nobody,
  FloorRequested: named,
  InscriptionAmended: asker,
  InscriptionWithdrawn: asker,
  AdmittedToSpeak: asker,
  LateAccepted: asker,
  LateDeclined: asker,
  InscriptionMoved: asker,
  InscriptionsSwapped: asker,
  MeetingCalledToOrder: nobody,
  MeetingSuspended: nobody,
  MeetingResumed: nobody,
  MeetingAdjourned: nobody,
  ItemTakenUp: nobody,
  ItemConcluded: nobody,
  InterpretationExtended: nobody,
  ContinuedWithoutInterpretation: nobody,
  SlowDownRequested: nobody,
  FloorGiven: speaker,
  StatementStarted: speaker,
  ClockPaused: speaker,
  ClockResumed: speaker,
  TimeAdded: speaker,
  StatementEnded: speaker,
  StatementInterrupted: speaker,
  SpeakerAbsent: asker,
  FloorTakenBack: speaker,
  LinkTested: asker,
  LinkLost: speaker,
  LinkRestored: speaker,
  PointOfOrderRaised: named,
  PointOfOrderHeard: riser,
  PointOfOrderRuled: riser,
  ReplyDeclined: asker,
  TextRecorded: asker,
  Annotated: nobody,
  RecordCorrected: speaker,
  Withheld: nobody,
}
