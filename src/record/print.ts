import type { InterventionRow, LoggedPause } from '../domain/record/interventions.ts'
import type { PointRow } from '../domain/record/points.ts'
import type { Correction } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { isoDuration } from '../protocol/iso.ts'
import { printInstant } from '../protocol/time.ts'
import { toWire, type Wire } from '../protocol/wire.ts'

/** A row of the log on the wire: `usedMs` is `used`, ISO 8601; instants are RFC 3339. */
export type PrintedIntervention = Omit<Wire<InterventionRow>, 'pauses' | 'corrections'> & {
  readonly pauses: readonly PrintedPause[]
  readonly corrections: readonly PrintedCorrection[]
}

export interface PrintedPause extends Pick<LoggedPause, 'cause' | 'reason'> {
  readonly from: string
  readonly until: string | null
  /** null while it lasts. */
  readonly duration: string | null
}

export interface PrintedCorrection extends Pick<Correction, 'seq' | 'by' | 'reason'> {
  readonly at: string
  readonly changes: Wire<Correction['changes']>
}

/** A row of the log as files and HTTP give it, its instants with the offset that holds in the time zone (IANA id). */
export function printRow(row: InterventionRow, timeZone: string): PrintedIntervention {
  const print = (at: Instant) => printInstant(at, timeZone)
  return {
    ...toWire(row, print),
    pauses: row.pauses.map(({ cause, reason, from, until }) => ({
      cause,
      reason,
      from: print(from),
      until: until === null ? null : print(until),
      duration: until === null ? null : isoDuration(until - from),
    })),
    corrections: row.corrections.map(({ at, changes, ...rest }) => ({
      ...rest,
      at: print(at),
      changes: toWire(changes, print),
    })),
  }
}

export function printPoint(row: PointRow, timeZone: string): Wire<PointRow> {
  return toWire(row, at => printInstant(at, timeZone))
}
