import type { InterventionRow } from '../domain/record/interventions.ts'
import type { Millis } from '../domain/time.ts'
import { type Cell, csv } from './csv.ts'
import { printRow } from './print.ts'

type Printed = ReturnType<typeof printRow>

/** The columns, in order. Instants are RFC 3339, durations ISO 8601, and the three that are added up also seconds. */
const columns: readonly (readonly [name: string, of: (row: Printed, source: InterventionRow) => Cell])[] = [
  ['intervention', row => row.interventionId],
  ['meeting', row => row.meetingId],
  ['item', row => row.item],
  ['list', row => row.listId],
  ['kind', row => row.kind],
  ['inscription', row => row.inscriptionId],
  ['delegation', row => row.delegationId],
  ['category', row => row.category],
  ['speaker', row => row.speaker?.name ?? null],
  ['title', row => row.speaker?.title ?? null],
  ['level', row => row.level],
  ['mode', row => row.mode],
  ['language', row => row.language],
  ['onBehalfOf', row => row.onBehalfOf],
  ['givenAt', row => row.givenAt],
  ['startedAt', row => row.startedAt],
  ['endedAt', row => row.endedAt],
  ['limit', row => row.limit],
  ['limitSeconds', (_, row) => seconds(row.limitMs)],
  ['used', row => row.used],
  ['usedSeconds', (_, row) => seconds(row.usedMs)],
  ['overrun', row => row.overrun],
  ['overrunSeconds', (_, row) => seconds(row.overrunMs)],
  ['pauses', row => row.pauses.map(({ cause, from, until }) => `${cause} ${from}/${until ?? '..'}`).join('; ')],
  ['status', row => row.status],
  ['endReason', row => row.endReason],
  ['interpretation', row => row.interpretation],
  ['outOfOrder', row => row.outOfOrder],
  ['reason', row => row.reason],
  ['continues', row => row.continues],
  ['corrections', row => row.corrections.map(c => `${c.at} ${c.by.role}: ${c.reason}`).join('; ')],
  ['original', row => (Object.keys(row.original).length === 0 ? null : JSON.stringify(row.original))],
]

const seconds = (ms: Millis | null): number | null => (ms === null ? null : ms / 1000)

/** RC1: the log as CSV, safe to open in a spreadsheet (csv.ts). A corrected field shows what holds, `original` what was. */
export function interventionsCsv(rows: Iterable<InterventionRow>, timeZone: string): string {
  const lines = Array.from(rows, row => {
    const printed = printRow(row, timeZone)
    return columns.map(([, of]) => of(printed, row))
  })
  return csv(
    columns.map(([name]) => name),
    lines,
  )
}
