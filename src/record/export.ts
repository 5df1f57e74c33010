import { interventionLog } from '../domain/record/interventions.ts'
import { pointLog } from '../domain/record/points.ts'
import { type Statistics, statistics } from '../domain/record/statistics.ts'
import type { State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { printInstant } from '../protocol/time.ts'
import { toWire, type Wire } from '../protocol/wire.ts'
import { printPoint, printRow } from './print.ts'

/** RC1: the record of a session as one JSON value; `digest` says of which journal it is a reading. */
export interface RecordExport {
  readonly session: { readonly id: string; readonly title: State['plan']['title']; readonly timeZone: string }
  /** How far the journal was read. */
  readonly seq: number
  readonly at: string
  readonly digest: string
  readonly interventions: readonly ReturnType<typeof printRow>[]
  readonly pointsOfOrder: readonly ReturnType<typeof printPoint>[]
  readonly statistics: Wire<Statistics>
}

export function exportRecord(state: State, digest: string): RecordExport {
  const { id, title, timeZone } = state.plan
  const print = (at: Instant) => printInstant(at, timeZone)
  return {
    session: { id, title, timeZone },
    seq: state.seq,
    at: print(state.at),
    digest,
    interventions: interventionLog(state).map(row => printRow(row, timeZone)),
    pointsOfOrder: pointLog(state).map(row => printPoint(row, timeZone)),
    statistics: toWire(statistics(state), print),
  }
}
