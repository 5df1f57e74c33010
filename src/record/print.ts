import { isoDuration } from '../protocol/iso.ts'
import { printInstant } from '../protocol/time.ts'
import { toWire, type Wire } from '../protocol/wire.ts'
import type { InterventionRow, LoggedPause } from './interventions.ts'
import type { PointRow } from './points.ts'

/** A row of the log on the wire: `usedMs` is `used`, ISO 8601; instants are RFC 3339. */
export type PrintedIntervention = Omit<Wire<InterventionRow>, 'pauses'> & { readonly pauses: readonly PrintedPause[] }

export interface PrintedPause extends Pick<LoggedPause, 'cause' | 'reason'> {
  readonly from: string
  readonly until: string | null
  /** null while it lasts. */
  readonly duration: string | null
}

/** A row of the log as files and HTTP give it, its instants with the offset that holds in the time zone (IANA id). */
export function printRow(row: InterventionRow, timeZone: string): PrintedIntervention {
  const at = (instant: number) => printInstant(instant, timeZone)
  return {
    ...toWire(row, at),
    pauses: row.pauses.map(({ cause, reason, from, until }) => ({
      cause,
      reason,
      from: at(from),
      until: until === null ? null : at(until),
      duration: until === null ? null : isoDuration(until - from),
    })),
  }
}

export function printPoint(row: PointRow, timeZone: string): Wire<PointRow> {
  return toWire(row, at => printInstant(at, timeZone))
}
