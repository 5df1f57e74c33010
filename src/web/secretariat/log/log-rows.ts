/** RC1, RC2: the log of interventions as the secretariat reads it: what holds, and beside it what was recorded first. */
import type { InterventionChanges, Speaker } from '../../../domain/commands.ts'
import { readClock } from '../../../domain/rules/clock.ts'
import type { Intervention, State } from '../../../domain/state.ts'
import type { Instant, Millis } from '../../../domain/time.ts'
import type { Level, Mode } from '../../../domain/vocabulary.ts'

/** What a correction may say differently, and what follows from it. */
export interface Facts {
  readonly speaker: Speaker | null
  readonly level: Level | null
  readonly mode: Mode
  readonly language: string | null
  readonly onBehalfOf: string | null
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  readonly usedMs: Millis
  readonly overrunMs: Millis
}

export interface LogRow {
  readonly row: Intervention
  readonly limitMs: Millis | null
  readonly holds: Facts
  readonly first: Facts
  /** The facts in which the two differ. */
  readonly changed: ReadonlySet<keyof Facts>
}

/** In the order in which the floor was given. `now` is read where a clock still runs. */
export function logRows(state: State, now: Instant): LogRow[] {
  return [...state.interventions.values()].map(row => logRow(row, now))
}

export function logRow(row: Intervention, now: Instant): LogRow {
  const limitMs = row.clock?.limitMs ?? null
  const first = recorded(row, now)
  const changes: InterventionChanges = Object.assign({}, ...row.corrections.map(({ changes }) => changes))
  const holds = { ...first, ...changes }
  // The overrun is what was used past the limit, whoever says how much that was.
  if (changes.usedMs !== undefined && limitMs !== null) holds.overrunMs = Math.max(0, changes.usedMs - limitMs)
  const keys = Object.keys(first) as (keyof Facts)[]
  return { row, limitMs, first, holds, changed: new Set(keys.filter(key => !same(first[key], holds[key]))) }
}

function recorded(row: Intervention, now: Instant): Facts {
  const reading = row.clock && readClock(row.clock, now)
  return {
    speaker: row.speaker,
    level: row.level,
    mode: row.mode,
    language: row.language,
    onBehalfOf: row.onBehalfOf ?? null,
    startedAt: row.clock?.startedAt ?? null,
    endedAt: row.clock?.endedAt ?? null,
    usedMs: reading?.usedMs ?? 0,
    overrunMs: reading?.overrunMs ?? 0,
  }
}

function same(a: Facts[keyof Facts], b: Facts[keyof Facts]): boolean {
  if (typeof a === 'object' && a && typeof b === 'object' && b) return a.name === b.name && a.title === b.title
  return a === b
}
