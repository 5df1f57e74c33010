import type { Appeal, InscriptionChanges, InterventionChanges, Speaker } from './commands.ts'
import type {
  BadgeId,
  CommandId,
  DelegationId,
  InscriptionId,
  InterventionId,
  ItemSymbol,
  ListId,
  MeetingId,
  PointId,
} from './ids.ts'
import type { Delegation, LimitKey, Plan } from './plan.ts'
import type { Instant, Millis } from './time.ts'
import type { Actor, Credentials, Enforcement, Level, Mode, Role } from './vocabulary.ts'

/**
 * THE table of events: name → what happened. When and by whom is the entry's (`at`, `by`), not the event's: an event
 * says an instant only where it is another than its own (an e-mail's time of receipt).
 */
export interface EventTable {
  // set-up
  SessionOpened: { readonly plan: Plan }
  DelegationAdmitted: { readonly delegation: Delegation }
  CredentialsRecorded: { readonly delegationId: DelegationId; readonly status: Credentials }
  BadgeIssued: {
    readonly badgeId: BadgeId
    readonly role: Role
    readonly delegationId?: DelegationId
    readonly holder?: string
    readonly expiresAt?: Instant
  }
  BadgeRevoked: { readonly badgeId: BadgeId; readonly reason: string }
  // lists
  ListOpened: { readonly listId: ListId }
  ListClosed: { readonly listId: ListId }
  SpeakingTimeSet: {
    readonly listId: ListId
    readonly limitMs: Millis | null
    readonly enforcement: Enforcement
    readonly category?: LimitKey
  }
  FloorRequested: {
    readonly inscriptionId: InscriptionId
    readonly listId: ListId
    readonly delegationId: DelegationId
    readonly speaker: Speaker
    readonly level: Level
    readonly mode: Mode
    readonly language: string
    readonly onBehalfOf?: string
    readonly plannedMs?: Millis
    /** WI6: only where the secretariat gave it; otherwise the entry's own instant orders it. */
    readonly receivedAt?: Instant
    readonly inReplyTo?: string
    /** WI3: received after the list closed; waits to be accepted. */
    readonly late: boolean
    /** PR4, RR1: out of the order until admitted to speak. */
    readonly held: boolean
  }
  InscriptionAmended: {
    readonly inscriptionId: InscriptionId
    readonly changes: InscriptionChanges
    /** Given where a corrected time of receipt changes it (WI3). */
    readonly late?: boolean
  }
  InscriptionWithdrawn: { readonly inscriptionId: InscriptionId }
  AdmittedToSpeak: { readonly inscriptionId: InscriptionId; readonly decidedBy: string }
  LateAccepted: { readonly inscriptionId: InscriptionId }
  LateDeclined: { readonly inscriptionId: InscriptionId; readonly reason: string }
  InscriptionMoved: {
    readonly inscriptionId: InscriptionId
    readonly before: InscriptionId | null
    readonly reason: string
  }
  InscriptionsSwapped: {
    readonly inscriptionId: InscriptionId
    readonly withId: InscriptionId
    readonly reason: string
  }
  // meetings
  MeetingCalledToOrder: { readonly meetingId: MeetingId }
  MeetingSuspended: { readonly meetingId: MeetingId; readonly reason: string }
  MeetingResumed: { readonly meetingId: MeetingId }
  MeetingAdjourned: { readonly meetingId: MeetingId }
  ItemTakenUp: { readonly meetingId: MeetingId; readonly symbol: ItemSymbol }
  ItemConcluded: { readonly meetingId: MeetingId; readonly symbol: ItemSymbol }
  InterpretationExtended: {
    readonly meetingId: MeetingId
    readonly until: Instant
    readonly grantedBy: string
    readonly reason: string
  }
  ContinuedWithoutInterpretation: { readonly meetingId: MeetingId; readonly reason: string }
  SlowDownRequested: { readonly meetingId: MeetingId }
  // floor
  FloorGiven: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    /** Absent where the secretariat has the floor (FL3). */
    readonly inscriptionId?: InscriptionId
    readonly outOfOrder: boolean
    readonly reason?: string
  }
  StatementStarted: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    /** CL4: the limit that holds for this statement, fixed as it begins; null for none. */
    readonly limitMs: Millis | null
    readonly enforcement: Enforcement
    readonly cutOff: 'auto' | 'never'
    /** MT2: whether it is interpreted. */
    readonly interpreted: boolean
  }
  ClockPaused: { readonly meetingId: MeetingId; readonly interventionId: InterventionId; readonly reason: string }
  ClockResumed: { readonly meetingId: MeetingId; readonly interventionId: InterventionId }
  TimeAdded: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    readonly durationMs: Millis
    readonly reason: string
  }
  StatementEnded: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    readonly how: 'ended' | 'cut-off'
  }
  StatementInterrupted: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    readonly reason: string
  }
  SpeakerAbsent: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    readonly inscriptionId: InscriptionId
    /** FL2: the second time; it leaves the list. */
    readonly removed: boolean
  }
  FloorTakenBack: {
    readonly meetingId: MeetingId
    readonly interventionId: InterventionId
    readonly reason?: string
  }
  LinkTested: { readonly inscriptionId: InscriptionId; readonly passed: boolean }
  LinkLost: { readonly meetingId: MeetingId; readonly interventionId: InterventionId }
  LinkRestored: { readonly meetingId: MeetingId; readonly interventionId: InterventionId }
  // points
  PointOfOrderRaised: {
    readonly meetingId: MeetingId
    readonly pointId: PointId
    readonly delegationId: DelegationId
    readonly subject?: string
  }
  PointOfOrderHeard: { readonly pointId: PointId; readonly limitMs: Millis | null }
  PointOfOrderRuled: { readonly pointId: PointId; readonly ruling: string; readonly appeal?: Appeal }
  ReplyDeclined: { readonly inscriptionId: InscriptionId; readonly reason: string }
  // record
  TextRecorded: { readonly inscriptionId: InscriptionId; readonly words?: number; readonly url?: string }
  Annotated: { readonly text: string }
  RecordCorrected: {
    readonly interventionId: InterventionId
    readonly changes: InterventionChanges
    readonly reason: string
  }
  /** What a role may not see: the entry keeps its number, so that a gap is always a gap (audience.ts). Never stored. */
  Withheld: Record<never, never>
}

export type EventType = keyof EventTable
export type EventOf<T extends EventType> = { readonly type: T } & EventTable[T]
export type Event = { [T in EventType]: EventOf<T> }[EventType]

/** One line of the journal: what happened, when, by whom, by which command, and the chain's digest (RC4). */
export interface Entry {
  /** 1 for the first; no gaps. */
  readonly seq: number
  readonly at: Instant
  readonly by: Actor
  readonly commandId: CommandId
  readonly event: Event
  /** sha256, hex: of the digest before and this entry (store/chain.ts). */
  readonly digest: string
}
