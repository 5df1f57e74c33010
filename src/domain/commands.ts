import type {
  BadgeId,
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
import type { Credentials, Enforcement, Level, Mode, Role } from './vocabulary.ts'

export interface Speaker {
  readonly name: string
  readonly title: string
}

/** PO1: an appeal against the President's ruling and the vote on it. */
export interface Appeal {
  readonly by?: DelegationId
  readonly outcome: string
  readonly inFavour?: number
  readonly against?: number
  readonly abstentions?: number
}

/** What an amendment may change; a change of level costs the place (PR3), nothing else does. */
export interface InscriptionChanges {
  readonly speaker?: Speaker
  readonly level?: Level
  readonly mode?: Mode
  readonly language?: string
  readonly onBehalfOf?: string
  readonly plannedMs?: Millis
  /** WI6: the secretariat only. */
  readonly receivedAt?: Instant
}

/** RC2: what a correction may say differently of an intervention. */
export interface InterventionChanges {
  readonly speaker?: Speaker
  readonly level?: Level
  readonly mode?: Mode
  readonly language?: string
  readonly onBehalfOf?: string
  readonly startedAt?: Instant
  readonly endedAt?: Instant
  readonly usedMs?: Millis
}

/** Commands of the floor name their meeting where two sit at once (`which-meeting`). */
interface InMeeting {
  readonly meetingId?: MeetingId
}

/** THE table of commands: name → what it carries. Who may give which: authority.ts. */
export interface CommandTable {
  // set-up
  OpenSession: { readonly plan: Plan }
  AdmitDelegation: { readonly delegation: Delegation }
  RecordCredentials: { readonly delegationId: DelegationId; readonly status: Credentials }
  IssueBadge: {
    readonly badgeId: BadgeId
    readonly role: Role
    readonly delegationId?: DelegationId
    readonly holder?: string
    readonly expiresAt?: Instant
  }
  RevokeBadge: { readonly badgeId: BadgeId; readonly reason: string }
  // lists
  OpenList: { readonly listId: ListId }
  CloseList: { readonly listId: ListId }
  SetSpeakingTime: {
    readonly listId: ListId
    readonly limitMs: Millis | null
    readonly enforcement: Enforcement
    readonly category?: LimitKey
  }
  RequestFloor: {
    readonly inscriptionId: InscriptionId
    readonly listId: ListId
    readonly delegationId: DelegationId
    readonly speaker: Speaker
    readonly level: Level
    readonly mode: Mode
    readonly language: string
    readonly onBehalfOf?: string
    readonly plannedMs?: Millis
    readonly receivedAt?: Instant
    readonly inReplyTo?: string
  }
  AmendInscription: { readonly inscriptionId: InscriptionId; readonly changes: InscriptionChanges }
  WithdrawInscription: { readonly inscriptionId: InscriptionId }
  AdmitToSpeak: { readonly inscriptionId: InscriptionId; readonly decidedBy: string }
  AcceptLate: { readonly inscriptionId: InscriptionId }
  DeclineLate: { readonly inscriptionId: InscriptionId; readonly reason: string }
  MoveInscription: {
    readonly inscriptionId: InscriptionId
    /** null: to the end of the list. */
    readonly before: InscriptionId | null
    readonly reason: string
  }
  SwapInscriptions: {
    readonly inscriptionId: InscriptionId
    readonly withId: InscriptionId
    readonly reason: string
  }
  // meetings
  CallToOrder: { readonly meetingId: MeetingId }
  SuspendMeeting: InMeeting & { readonly reason: string }
  ResumeMeeting: InMeeting
  AdjournMeeting: InMeeting
  TakeUpItem: InMeeting & { readonly symbol: ItemSymbol }
  ConcludeItem: InMeeting & { readonly symbol: ItemSymbol }
  ExtendInterpretation: InMeeting & {
    readonly until: Instant
    readonly grantedBy: string
    readonly reason: string
  }
  ContinueWithoutInterpretation: InMeeting & { readonly reason: string }
  RequestSlowDown: InMeeting
  // floor
  GiveFloor: InMeeting & {
    /** Without it: the first who waits on `listId`, or on the lists of the items taken up. */
    readonly inscriptionId?: InscriptionId
    readonly listId?: ListId
    /** FL3: the floor to the secretariat, who are on no list. */
    readonly to?: 'secretariat'
    /** FL1: one action may call and start. */
    readonly startClock?: boolean
    /** FL4: end the statement under way first. */
    readonly endCurrent?: boolean
    /** FL3: why someone is taken out of order. */
    readonly reason?: string
  }
  StartClock: InMeeting
  PauseClock: InMeeting & { readonly reason: string }
  ResumeClock: InMeeting
  /** Negative: less time (CL4). */
  AddTime: InMeeting & { readonly durationMs: Millis; readonly reason: string }
  EndStatement: InMeeting
  InterruptStatement: InMeeting & { readonly reason: string }
  RecordAbsence: InMeeting & { readonly inscriptionId: InscriptionId }
  TakeBackFloor: InMeeting & { readonly reason?: string }
  RecordLinkTest: { readonly inscriptionId: InscriptionId; readonly passed: boolean }
  ReportLinkLost: InMeeting
  ReportLinkRestored: InMeeting
  // points
  RaisePointOfOrder: InMeeting & {
    readonly pointId: PointId
    readonly delegationId: DelegationId
    readonly subject?: string
  }
  HearPointOfOrder: { readonly pointId: PointId }
  RuleOnPointOfOrder: { readonly pointId: PointId; readonly ruling: string; readonly appeal?: Appeal }
  DeclineReply: { readonly inscriptionId: InscriptionId; readonly reason: string }
  // record
  RecordText: { readonly inscriptionId: InscriptionId; readonly words?: number; readonly url?: string }
  Annotate: { readonly text: string }
  CorrectRecord: {
    readonly interventionId: InterventionId
    readonly changes: InterventionChanges
    readonly reason: string
  }
}

export type CommandType = keyof CommandTable
export type CommandOf<T extends CommandType> = { readonly type: T } & CommandTable[T]
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType]
