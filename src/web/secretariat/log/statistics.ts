/** What the log adds up to. PO2: points of order are not contributions, and stand in a log of their own. */
import type { State } from '../../../domain/state.ts'
import type { Millis } from '../../../domain/time.ts'
import type { LogRow } from './log-rows.ts'

export interface Sum {
  /** A statement that was interrupted and went on later is one. */
  readonly contributions: number
  readonly delegations: number
  readonly usedMs: Millis
  /** Of those that had a limit and went past it. */
  readonly over: number
  readonly overrunMs: Millis
  readonly without: number
}

export const groupings = ['list', 'regional-group', 'category', 'level', 'language', 'mode'] as const
export type Grouping = (typeof groupings)[number]

/** What was said and counted: by a delegation, with a clock that ran. An absence and a call taken back say nothing. */
export function counted(rows: readonly LogRow[]): LogRow[] {
  return rows.filter(({ row }) => row.delegationId !== null && row.clock !== null && row.status !== 'taken-back')
}

export function sum(rows: readonly LogRow[]): Sum {
  const over = rows.filter(({ holds }) => holds.overrunMs > 0)
  return {
    contributions: rows.filter(({ row }) => row.continues === undefined).length,
    delegations: new Set(rows.map(({ row }) => row.delegationId)).size,
    usedMs: rows.reduce((total, { holds }) => total + holds.usedMs, 0),
    over: over.length,
    overrunMs: over.reduce((total, { holds }) => total + holds.overrunMs, 0),
    without: rows.filter(({ row }) => row.interpretation !== 'with').length,
  }
}

/** The rows under each key, the key with the most time first; '' where a row has none. */
export function grouped(state: State, rows: readonly LogRow[], by: Grouping): [key: string, sum: Sum][] {
  const groups = new Map<string, LogRow[]>()
  for (const row of rows) {
    const key = keyOf(state, row, by)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups]
    .map(([key, group]): [string, Sum] => [key, sum(group)])
    .sort(([, a], [, b]) => b.usedMs - a.usedMs || b.contributions - a.contributions)
}

function keyOf(state: State, { row, holds }: LogRow, by: Grouping): string {
  switch (by) {
    case 'list':
      return row.listId ?? ''
    case 'regional-group':
      return (row.delegationId && state.delegations.get(row.delegationId)?.regionalGroup) || ''
    case 'category':
      return row.category ?? ''
    case 'level':
      return holds.level ?? ''
    case 'language':
      return holds.language ?? ''
    case 'mode':
      return holds.mode
  }
}
