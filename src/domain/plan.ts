import type { DelegationId, ItemSymbol, ListId, MeetingId, SessionId } from './ids.ts'
import type { Instant, Millis } from './time.ts'
import type { Body, Category, Credentials, Enforcement, Level, ListKind, LocalizedText, Profile } from './vocabulary.ts'

/** A session before it begins: what the secretariat prepares and `OpenSession` takes. */
export interface Plan {
  readonly id: SessionId
  readonly title: LocalizedText
  readonly venue: string
  /** IANA id, e.g. Europe/Vienna; never a fixed offset. */
  readonly timeZone: string
  readonly languages: readonly string[]
  readonly agenda: readonly AgendaItem[]
  readonly meetings: readonly PlannedMeeting[]
  readonly lists: readonly PlannedList[]
  readonly delegations: readonly Delegation[]
  readonly settings: Settings
}

export interface AgendaItem {
  readonly symbol: ItemSymbol
  readonly title: LocalizedText
  /** Symbols of documents, e.g. CTOC/COP/2020/5. */
  readonly documents: readonly string[]
}

export interface PlannedMeeting {
  readonly id: MeetingId
  readonly body: Body
  readonly startsAt: Instant
  readonly endsAt: Instant
  /** MT2: whether the meeting is interpreted (until `endsAt`). */
  readonly interpretation: boolean
  readonly items: readonly ItemSymbol[]
}

export interface PlannedList {
  readonly id: ListId
  readonly item: ItemSymbol
  readonly kind: ListKind
  readonly title: LocalizedText
  /** Neither instant: opened by hand. Only `closesAt`: open from the start of the session. */
  readonly opensAt?: Instant
  readonly closesAt?: Instant
  readonly precedence: Profile
  /** null: no limit. */
  readonly limitMs: Millis | null
  readonly enforcement: Enforcement
  /** CL3: only with `auto` is a speaker cut off at zero. */
  readonly cutOff: 'auto' | 'never'
  /** CL4: other limits for a category, or for statements on behalf of a group. */
  readonly limitsMs: Readonly<Partial<Record<LimitKey, Millis>>>
  readonly eligible?: Eligibility
}

export type LimitKey = Category | 'group'

/** WI1, WI7: whom a list is for; each key that is given must hold. */
export interface Eligibility {
  readonly categories?: readonly Category[]
  readonly levels?: readonly Level[]
  /** In the order in which they speak, where the list's precedence is `plan-order`. */
  readonly delegations?: readonly DelegationId[]
  /** Only the chairs of these groups, speaking on their behalf. */
  readonly groups?: readonly string[]
  /** WI7: the list to offer to whom this one is not for. */
  readonly instead?: ListId
}

export interface Delegation {
  readonly id: DelegationId
  /** Empty where the reader's own language has a name for the State (`iso3`). */
  readonly name: LocalizedText
  readonly category: Category
  readonly iso3?: string
  readonly regionalGroup?: string
  /** The groups whose chair it is, e.g. `grulac`, `G77`. */
  readonly chairs: readonly string[]
  /** PR4: admitted to speak by the plan, so that its inscriptions are not held. */
  readonly admitted: boolean
  readonly credentials: Credentials
  /** Private: how the secretariat reaches it. */
  readonly contact?: string
}

/** The defaults that the rules mark [D], as the plan may set them. */
export interface Settings {
  /** MT3: counted before each statement. */
  readonly changeoverMs: Millis
  /** LK2: how long a speaker's lost link is waited for. */
  readonly linkGraceMs: Millis
  /** PO1: null for no limit. */
  readonly pointOfOrderMs: Millis | null
  /** RR1: the limit of a delegation's first, second … reply on an item; as many as it may have. */
  readonly repliesMs: readonly Millis[]
  /** CL2: amber from here, for limits of `longLimitMs` or more. */
  readonly amberLongMs: Millis
  /** CL2: amber from here, for shorter limits. */
  readonly amberShortMs: Millis
  readonly longLimitMs: Millis
}

export const defaultSettings: Settings = {
  changeoverMs: 30_000,
  linkGraceMs: 60_000,
  pointOfOrderMs: 180_000,
  repliesMs: [300_000, 180_000],
  amberLongMs: 60_000,
  amberShortMs: 30_000,
  longLimitMs: 300_000,
}
