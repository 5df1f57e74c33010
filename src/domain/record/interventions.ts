import type { InterventionChanges, Speaker } from '../commands.ts'
import type { DelegationId, InscriptionId, InterventionId, ItemSymbol, ListId, MeetingId } from '../ids.ts'
import { readClock } from '../rules/clock.ts'
import type { Correction, Intervention, InterventionStatus, Pause, State } from '../state.ts'
import type { Instant, Millis } from '../time.ts'
import type { Category, Level, Mode } from '../vocabulary.ts'

/**
 * RC1: one row of the log for each time that the floor was given: statements, replies, the secretariat, absences and
 * interruptions alike. What a correction says stands in the row's own fields; what stood there first is in `original`
 * (RC2: both are there, and so is every correction with its author and reason).
 */
export interface InterventionRow {
  readonly interventionId: InterventionId
  readonly meetingId: MeetingId
  readonly item: ItemSymbol | null
  readonly listId: ListId | null
  readonly kind: Intervention['kind']
  readonly inscriptionId: InscriptionId | null
  /** null: the secretariat. */
  readonly delegationId: DelegationId | null
  /** As it was when the floor was given. */
  readonly category: Category | null
  readonly speaker: Speaker | null
  readonly level: Level | null
  readonly mode: Mode
  readonly language: string | null
  readonly onBehalfOf: string | null
  readonly givenAt: Instant
  /** null: the clock never started (an absence, a call taken back). */
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  /** null: no limit, or never started. Time that the President added is in it. */
  readonly limitMs: Millis | null
  /** CL5: what the clock ran. */
  readonly usedMs: Millis
  readonly overrunMs: Millis
  readonly pauses: readonly LoggedPause[]
  /** How it ended; `called` and `speaking`: it has not. */
  readonly status: InterventionStatus
  /** Why it was interrupted or taken back. */
  readonly endReason: string | null
  readonly interpretation: Intervention['interpretation'] | null
  /** FL3: called before its turn, and why. */
  readonly outOfOrder: boolean
  readonly reason: string | null
  /** LK2: the interrupted intervention that this one goes on with. */
  readonly continues: InterventionId | null
  readonly corrections: readonly Correction[]
  /** The fields that a correction changed, as they were recorded first; empty without corrections. */
  readonly original: Original
}

/** An open pause has no `until` yet; it lasts to the time of the reading. */
export interface LoggedPause {
  readonly cause: Pause['cause']
  readonly reason: string | null
  readonly from: Instant
  readonly until: Instant | null
}

/** What a correction may say differently, and what follows from it. */
export type Corrected = keyof InterventionChanges | 'overrunMs'
export type Original = Partial<Pick<InterventionRow, Corrected>>

/** RC1: every intervention of the session, in the order in which the floor was given, read at `now`. */
export function interventionLog(state: State, now: Instant = state.at): InterventionRow[] {
  return [...state.interventions.values()].map(intervention => interventionRow(intervention, now))
}

export function interventionRow(row: Intervention, now: Instant): InterventionRow {
  const { clock, corrections } = row
  const reading = clock && readClock(clock, now)
  const recorded: InterventionRow = {
    interventionId: row.id,
    meetingId: row.meetingId,
    item: row.item,
    listId: row.listId,
    kind: row.kind,
    inscriptionId: row.inscriptionId,
    delegationId: row.delegationId,
    category: row.category,
    speaker: row.speaker,
    level: row.level,
    mode: row.mode,
    language: row.language,
    onBehalfOf: row.onBehalfOf ?? null,
    givenAt: row.givenAt,
    startedAt: clock?.startedAt ?? null,
    endedAt: clock?.endedAt ?? null,
    limitMs: clock?.limitMs ?? null,
    usedMs: reading?.usedMs ?? 0,
    overrunMs: reading?.overrunMs ?? 0,
    pauses: (clock?.pauses ?? []).map(loggedPause),
    status: row.status,
    endReason: row.endReason ?? null,
    interpretation: clock && row.interpretation,
    outOfOrder: row.outOfOrder,
    reason: row.reason ?? null,
    continues: row.continues ?? null,
    corrections,
    original: {},
  }
  return corrections.length === 0 ? recorded : corrected(recorded)
}

const loggedPause = ({ cause, reason, from, to }: Pause): LoggedPause => ({
  cause,
  reason: reason ?? null,
  from,
  until: to,
})

/** RC2: the corrections in the order in which they were made; of two that disagree the later one holds. */
function corrected(recorded: InterventionRow): InterventionRow {
  const changes: InterventionChanges = Object.assign({}, ...recorded.corrections.map(({ changes }) => changes))
  const row = { ...recorded, ...changes }
  const { limitMs, usedMs } = row
  // The overrun is what was used past the limit, whoever says how much that was.
  const overrunMs = usedMs === recorded.usedMs || limitMs === null ? row.overrunMs : Math.max(0, usedMs - limitMs)
  const keys: Corrected[] = [...fieldsOf(changes), ...(overrunMs === recorded.overrunMs ? [] : ['overrunMs' as const])]
  const original: Original = Object.fromEntries(keys.map(key => [key, recorded[key]]))
  return { ...row, overrunMs, original }
}

/** What a correction may change, in the order of the row: complete by its type. */
const correctable: { readonly [K in keyof InterventionChanges]-?: K } = {
  speaker: 'speaker',
  level: 'level',
  mode: 'mode',
  language: 'language',
  onBehalfOf: 'onBehalfOf',
  startedAt: 'startedAt',
  endedAt: 'endedAt',
  usedMs: 'usedMs',
}

const fieldsOf = (changes: InterventionChanges) => Object.values(correctable).filter(key => changes[key] !== undefined)
