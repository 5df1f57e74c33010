import type { EventOf, EventTable, EventType } from '../../domain/events.ts'
import type { DelegationId, InscriptionId, InterventionId } from '../../domain/ids.ts'
import { readClock } from '../../domain/rules/clock.ts'
import type { State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import type { HeardEntry } from '../../protocol/messages.ts'
import { type Arguments, t } from '../speech/language.ts'
import { listName } from '../speech/names.ts'
import { clockText } from '../speech/times.ts'

/** Something that others did to a delegation's requests: `news-<kind>` says it. */
export interface News {
  readonly seq: number
  readonly at: Instant
  readonly kind: string
  readonly tone: 'good' | 'plain' | 'bad'
  readonly args: Arguments
  readonly inscriptionId?: InscriptionId
}

export function newsText(state: State, { kind, args, inscriptionId }: News): string {
  const inscription = inscriptionId && state.inscriptions.get(inscriptionId)
  return t(`news-${kind}`, { ...args, list: inscription ? listName(state, inscription.listId) : 'none' })
}

/** What an entry means to a delegation; null where it does not concern it or was its own doing. */
export function newsOf(state: State, { seq, at, by, event }: HeardEntry, me: DelegationId): News | null {
  const told = tell(event, { state, me, own: by.role === 'delegate' })
  return told && { seq, at, args: {}, ...told }
}

function tell<T extends EventType>(event: EventOf<T>, reader: Reader): Told | null {
  const teller: Tell<T> | null = tellers[event.type]
  return teller?.(event, reader) ?? null
}

interface Reader {
  readonly state: State
  readonly me: DelegationId
  /** Whether a delegate did it: what is done to a request by a delegate, its own does. */
  readonly own: boolean
}

type Told = Pick<News, 'kind' | 'tone' | 'inscriptionId'> & { readonly args?: Arguments }
type Tell<T extends EventType> = (event: EventOf<T>, reader: Reader) => Told | null

/** The events that carry such a field. */
type Carrying<Field> = { [T in EventType]: EventTable[T] extends Field ? T : never }[EventType]
type OfRequest = Carrying<{ readonly inscriptionId: InscriptionId }>
type OfStatement = Carrying<{ readonly interventionId: InterventionId }>

const ofMyRequest =
  <T extends OfRequest>(say: (event: EventOf<T>) => Told): Tell<T> =>
  (event, reader) =>
    isMine(reader, event.inscriptionId) ? { ...say(event), inscriptionId: event.inscriptionId } : null

const byOthers =
  <T extends EventType>(say: Tell<T>): Tell<T> =>
  (event, reader) =>
    reader.own ? null : say(event, reader)

const ofMyStatement =
  <T extends OfStatement>(say: (event: EventOf<T>, state: State) => Told): Tell<T> =>
  (event, { state, me }) =>
    state.interventions.get(event.interventionId)?.delegationId === me ? say(event, state) : null

const isMine = ({ state, me }: Reader, id: InscriptionId): boolean => state.inscriptions.get(id)?.delegationId === me

/** THE table of news; null: it neither changes a request nor its place, or is shown as it is (lists, meetings, the floor). */
const tellers: { readonly [T in EventType]: Tell<T> | null } = {
  SessionOpened: null,
  DelegationAdmitted: null,
  CredentialsRecorded: null,
  BadgeIssued: null,
  BadgeRevoked: null,

  ListOpened: null,
  ListClosed: null,
  SpeakingTimeSet: null,
  FloorRequested: byOthers(ofMyRequest(() => ({ kind: 'entered', tone: 'good' }))),
  InscriptionAmended: byOthers(ofMyRequest(() => ({ kind: 'amended', tone: 'plain' }))),
  InscriptionWithdrawn: byOthers(ofMyRequest(() => ({ kind: 'withdrawn', tone: 'bad' }))),
  AdmittedToSpeak: ofMyRequest(({ decidedBy }) => ({ kind: 'admitted', tone: 'good', args: { decidedBy } })),
  LateAccepted: ofMyRequest(() => ({ kind: 'late-accepted', tone: 'good' })),
  LateDeclined: ofMyRequest(({ reason }) => ({ kind: 'late-declined', tone: 'bad', args: { reason } })),
  InscriptionMoved: ofMyRequest(({ reason }) => ({ kind: 'moved', tone: 'plain', args: { reason } })),
  InscriptionsSwapped: ({ inscriptionId, withId, reason }, reader) => {
    const mine = [inscriptionId, withId].find(id => isMine(reader, id))
    return mine === undefined ? null : { kind: 'swapped', tone: 'plain', args: { reason }, inscriptionId: mine }
  },

  MeetingCalledToOrder: null,
  MeetingSuspended: null,
  MeetingResumed: null,
  MeetingAdjourned: null,
  ItemTakenUp: null,
  ItemConcluded: null,
  InterpretationExtended: null,
  ContinuedWithoutInterpretation: null,
  SlowDownRequested: null,

  FloorGiven: null,
  StatementStarted: null,
  ClockPaused: null,
  ClockResumed: null,
  TimeAdded: ofMyStatement(({ durationMs }) => {
    const time = `${durationMs < 0 ? '−' : '+'}${clockText(Math.abs(durationMs))}`
    return { kind: 'time-added', tone: 'plain', args: { time } }
  }),
  StatementEnded: ofMyStatement(({ interventionId }, state) => {
    const clock = state.interventions.get(interventionId)?.clock
    const usedMs = clock ? readClock(clock, clock.endedAt ?? 0).usedMs : 0
    return { kind: 'delivered', tone: 'good', args: { used: clockText(usedMs) } }
  }),
  StatementInterrupted: ofMyStatement(({ reason }) => ({ kind: 'interrupted', tone: 'bad', args: { reason } })),
  SpeakerAbsent: ofMyRequest(({ removed }) => ({ kind: removed ? 'removed' : 'absent', tone: 'bad' })),
  FloorTakenBack: ofMyStatement(() => ({ kind: 'taken-back', tone: 'plain' })),
  LinkTested: ofMyRequest(({ passed }) =>
    passed ? { kind: 'link-passed', tone: 'good' } : { kind: 'link-failed', tone: 'bad' },
  ),
  LinkLost: null,
  LinkRestored: null,

  PointOfOrderRaised: null,
  PointOfOrderHeard: null,
  PointOfOrderRuled: ({ pointId, ruling }, { state, me }) =>
    state.points.get(pointId)?.delegationId === me ? { kind: 'ruled', tone: 'plain', args: { ruling } } : null,
  ReplyDeclined: ofMyRequest(({ reason }) => ({ kind: 'reply-declined', tone: 'bad', args: { reason } })),

  TextRecorded: null,
  Annotated: null,
  RecordCorrected: null,
  Withheld: null,
}
