import { isOver } from '../rules/clock.ts'
import { normalGroup } from '../rules/windows.ts'
import type { State } from '../state.ts'
import type { Instant, Millis } from '../time.ts'
import { type InterventionRow, interventionLog } from './interventions.ts'

/**
 * How often and how long was spoken, by whom and how. Contributions of delegations: points of order are none (PO2), and
 * neither is what the secretariat says. A statement that was interrupted and went on is one (LK2). What was corrected
 * counts as corrected (RC2).
 */
export interface Statistics {
  readonly total: Tally
  /** By the list; '' for those whom the President called from none. */
  readonly lists: readonly Share[]
  readonly delegations: readonly Share[]
  readonly categories: readonly Share[]
  /** By the speaker's regional group; '' for those that have none. */
  readonly regionalGroups: readonly Share[]
  /** By the group that was spoken for; '' for what delegations said for themselves. */
  readonly onBehalfOf: readonly Share[]
  readonly levels: readonly Share[]
  readonly languages: readonly Share[]
  readonly modes: readonly Share[]
}

export interface Tally {
  readonly statements: number
  readonly replies: number
  readonly absences: number
  /** How many different ones spoke; those who were only absent did not. */
  readonly speakers: number
  /** How many went past their limit, by a second or more. */
  readonly over: number
  readonly usedMs: Millis
  readonly overrunMs: Millis
}

export interface Share extends Tally {
  readonly of: string
}

/** Of the whole session as it stands at `now`; shares in the order of time used, the longest first. */
export function statistics(state: State, now: Instant = state.at): Statistics {
  return statisticsOf(state, interventionLog(state, now))
}

/** Of some rows of the log: a meeting's, an item's. */
export function statisticsOf(state: State, log: readonly InterventionRow[]): Statistics {
  const rows = log.filter(({ kind, status }) => kind !== 'secretariat' && status !== 'taken-back')
  const regionalGroup = ({ delegationId }: InterventionRow) =>
    (delegationId && state.delegations.get(delegationId)?.regionalGroup) ?? ''
  return {
    total: tally(rows),
    lists: shares(rows, row => row.listId ?? ''),
    delegations: shares(rows, row => row.delegationId ?? ''),
    categories: shares(rows, row => row.category ?? ''),
    regionalGroups: shares(rows, regionalGroup),
    onBehalfOf: shares(rows, row => normalGroup(row.onBehalfOf ?? undefined) ?? ''),
    levels: shares(rows, row => row.level ?? ''),
    languages: shares(rows, row => row.language ?? ''),
    modes: shares(rows, row => row.mode),
  }
}

function shares(rows: readonly InterventionRow[], keyOf: (row: InterventionRow) => string): Share[] {
  const parts = new Map<string, InterventionRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const part = parts.get(key)
    if (part) part.push(row)
    else parts.set(key, [row])
  }
  return [...parts]
    .map(([of, part]) => ({ of, ...tally(part) }))
    .sort((a, b) => b.usedMs - a.usedMs || (a.of < b.of ? -1 : 1))
}

function tally(rows: readonly InterventionRow[]): Tally {
  const spoken = rows.filter(({ startedAt }) => startedAt !== null)
  const begun = spoken.filter(row => row.continues === null)
  const sum = (of: (row: InterventionRow) => Millis) => rows.reduce((total, row) => total + of(row), 0)
  return {
    statements: begun.filter(({ kind }) => kind === 'statement').length,
    replies: begun.filter(({ kind }) => kind === 'reply').length,
    absences: rows.filter(({ status }) => status === 'absent').length,
    speakers: new Set(spoken.map(row => row.delegationId)).size,
    over: rows.filter(({ overrunMs }) => isOver(overrunMs)).length,
    usedMs: sum(row => row.usedMs),
    overrunMs: sum(row => row.overrunMs),
  }
}
