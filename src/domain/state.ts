import type { Appeal, InterventionChanges, Speaker } from './commands.ts'
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
import { sessionId } from './ids.ts'
import type { Delegation, LimitKey, Plan, PlannedList, PlannedMeeting } from './plan.ts'
import { defaultSettings } from './plan.ts'
import { OwnedTable, Table, type TableJson } from './table.ts'
import type { Instant, Millis } from './time.ts'
import type { Actor, Category, Enforcement, Level, Mode, Role } from './vocabulary.ts'

/** What a session is now: the fold of its journal. Tables change in place (`evolve`), rows never do. */
export interface State {
  /** The number of the last entry; 0 before the session is opened. */
  seq: number
  /** The instant of the last entry. */
  at: Instant
  plan: Omit<Plan, 'meetings' | 'lists' | 'delegations'>
  readonly delegations: Table<DelegationId, Delegation>
  readonly badges: Table<BadgeId, Badge>
  readonly lists: Table<ListId, List>
  readonly inscriptions: OwnedTable<InscriptionId, DelegationId, Inscription>
  readonly meetings: Table<MeetingId, Meeting>
  readonly interventions: Table<InterventionId, Intervention>
  readonly points: Table<PointId, PointOfOrder>
}

export interface Badge {
  readonly id: BadgeId
  readonly role: Role
  readonly delegationId?: DelegationId
  readonly holder?: string
  readonly expiresAt?: Instant
  readonly revoked: boolean
}

export interface List extends Omit<PlannedList, 'opensAt' | 'closesAt'> {
  /** WI2–WI4: when it takes requests in time; the last one may be without an end. In order, not overlapping. */
  readonly windows: readonly Window[]
  /** CL4: for those of `limitsMs` that were set by hand; of the plan's the list's own holds. */
  readonly enforcements?: Readonly<Partial<Record<LimitKey, Enforcement>>>
  /** The last entry that opened, closed or changed the list, or the order on it. */
  readonly changedSeq: number
}

/** Both ends are in time: `from ≤ receivedAt ≤ to` (WI3). */
export interface Window {
  readonly from: Instant
  readonly to: Instant | null
}

export type InscriptionStatus =
  | 'waiting'
  | 'called'
  | 'speaking'
  | 'interrupted'
  | 'delivered'
  | 'withdrawn'
  | 'removed'
  | 'declined'

export interface Inscription {
  readonly id: InscriptionId
  readonly listId: ListId
  readonly delegationId: DelegationId
  readonly speaker: Speaker
  readonly level: Level
  readonly mode: Mode
  readonly language: string
  readonly onBehalfOf?: string
  readonly plannedMs?: Millis
  readonly inReplyTo?: string
  readonly status: InscriptionStatus
  /** The number of the entry that made it. */
  readonly seq: number
  /** The last entry that changed it (FL5). */
  readonly changedSeq: number
  readonly receivedAt: Instant
  /** PR3, FL2, WI3: since when it stands where it stands in its tier, if not since it was received. */
  readonly since: Instant
  readonly sinceCause?: 'level-changed' | 'absent' | 'late-accepted'
  /** The entry that put it there, where that was not the request: of all that one batch brings, the instant is the same. */
  readonly sinceSeq?: number
  readonly late: boolean
  readonly held: boolean
  /** PR5: placed by hand, and by what. Cleared where the rules give it a new place (PR3, FL2, LK2). */
  readonly placed?: Placement
  readonly absences: number
  readonly linkTest?: { readonly at: Instant; readonly passed: boolean }
  /** LK2: what was left when the statement was interrupted, and when. */
  readonly interrupted?: {
    readonly at: Instant
    readonly remainingMs: Millis | null
    readonly interventionId: InterventionId
  }
  readonly text?: { readonly words?: number; readonly url?: string }
}

/** What is compared of one inscription (rules/precedence.ts), most significant first. Smaller is earlier. */
export type Path = readonly number[]

/** A recorded move: the place is the anchor's as it then was, so that what becomes of the anchor moves nobody else. */
export interface Placement {
  readonly path: Path
  readonly cause: 'moved' | 'swapped'
  readonly by: Actor
  readonly reason: string
  readonly seq: number
}

export type MeetingStatus = 'scheduled' | 'open' | 'suspended' | 'adjourned'

export interface Meeting extends PlannedMeeting {
  readonly status: MeetingStatus
  readonly openedAt?: Instant
  readonly suspendedAt?: Instant
  readonly adjournedAt?: Instant
  /** Items taken up here, in order; the last that is not concluded is the current one. */
  readonly takenUp: readonly { readonly symbol: ItemSymbol; readonly concluded: boolean }[]
  /** MT2: the hard stop, extended or not; null where the meeting is not interpreted. */
  readonly interpretationUntil: Instant | null
  /** MT2: since when it may go on past the hard stop, without interpretation. */
  readonly withoutInterpretationSince?: Instant
  readonly extensions: readonly { readonly until: Instant; readonly grantedBy: string; readonly reason: string }[]
  /** FL1: the intervention that has the floor, called or speaking. */
  readonly floor: InterventionId | null
  /** PO1: the point of order being heard. */
  readonly hearing: PointId | null
  /** MT3: since when the floor is free; changeover is counted from here. */
  readonly freeSince: Instant | null
  /** When an interpreter last asked for slower speech. */
  readonly slowDownAt?: Instant
  /** FL5: the last entry that moved the meeting or its floor. */
  readonly changedSeq: number
}

/** CL1: the clock is data. Shown by rules/clock.ts. */
export interface Clock {
  readonly limitMs: Millis | null
  readonly startedAt: Instant
  readonly endedAt: Instant | null
  readonly pauses: readonly Pause[]
}

export type PauseCause = 'president' | 'point-of-order' | 'link' | 'suspension'

export interface Pause {
  readonly cause: PauseCause
  readonly reason?: string
  readonly from: Instant
  readonly to: Instant | null
}

export type InterventionStatus = 'called' | 'speaking' | 'ended' | 'cut-off' | 'interrupted' | 'absent' | 'taken-back'

/** RC1: one row of the record: each time that the floor was given. */
export interface Intervention {
  readonly id: InterventionId
  readonly meetingId: MeetingId
  readonly item: ItemSymbol | null
  readonly listId: ListId | null
  readonly kind: 'statement' | 'reply' | 'secretariat'
  readonly inscriptionId: InscriptionId | null
  readonly delegationId: DelegationId | null
  readonly category: Category | null
  readonly speaker: Speaker | null
  readonly level: Level | null
  readonly mode: Mode
  readonly language: string | null
  readonly onBehalfOf?: string
  readonly status: InterventionStatus
  readonly givenAt: Instant
  readonly clock: Clock | null
  readonly enforcement: Enforcement
  readonly cutOff: 'auto' | 'never'
  /** MT2: `partly`: the hard stop came while it was under way. */
  readonly interpretation: 'with' | 'partly' | 'without'
  readonly outOfOrder: boolean
  readonly reason?: string
  /** RC1: why it was interrupted or taken back. */
  readonly endReason?: string
  /** LK2: when the link was lost, while it is. */
  readonly linkLostAt: Instant | null
  /** LK2: the interrupted intervention that this one goes on with. */
  readonly continues?: InterventionId
  readonly corrections: readonly Correction[]
}

export interface Correction {
  readonly seq: number
  readonly at: Instant
  readonly by: Actor
  readonly reason: string
  readonly changes: InterventionChanges
}

export interface PointOfOrder {
  readonly id: PointId
  readonly meetingId: MeetingId
  readonly delegationId: DelegationId
  readonly subject?: string
  readonly status: 'raised' | 'heard' | 'ruled'
  readonly raisedAt: Instant
  readonly clock: Clock | null
  readonly ruling?: string
  readonly appeal?: Appeal
  readonly ruledAt?: Instant
}

export function emptyState(): State {
  return {
    seq: 0,
    at: 0,
    plan: {
      id: sessionId(''),
      title: {},
      venue: '',
      timeZone: 'UTC',
      languages: [],
      agenda: [],
      settings: defaultSettings,
    },
    delegations: new Table(),
    badges: new Table(),
    lists: new Table(),
    inscriptions: inscriptionTable([]),
    meetings: new Table(),
    interventions: new Table(),
    points: new Table(),
  }
}

function inscriptionTable(rows: TableJson<InscriptionId, Inscription>): State['inscriptions'] {
  const table: State['inscriptions'] = new OwnedTable(({ delegationId }) => delegationId)
  for (const [id, row] of rows) table.set(id, row)
  return table
}

/** A state to try things out on; what `evolve` does to it leaves this one as it is. */
export function fork(state: State): State {
  // Without a spread: a table that is left out would be shared, and what is only tried out would happen.
  return {
    seq: state.seq,
    at: state.at,
    plan: state.plan,
    delegations: state.delegations.fork(),
    badges: state.badges.fork(),
    lists: state.lists.fork(),
    inscriptions: state.inscriptions.fork(),
    meetings: state.meetings.fork(),
    interventions: state.interventions.fork(),
    points: state.points.fork(),
  }
}

/** What `JSON.stringify(state)` gives: the `state` of `welcome`. */
export type StateJson = {
  readonly [K in keyof State]: State[K] extends Table<infer Id, infer Row> ? TableJson<Id, Row> : State[K]
}

export function stateFromJson(json: StateJson): State {
  return {
    seq: json.seq,
    at: json.at,
    plan: json.plan,
    delegations: Table.from(json.delegations),
    badges: Table.from(json.badges),
    lists: Table.from(json.lists),
    inscriptions: inscriptionTable(json.inscriptions),
    meetings: Table.from(json.meetings),
    interventions: Table.from(json.interventions),
    points: Table.from(json.points),
  }
}
