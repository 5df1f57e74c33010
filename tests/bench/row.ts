import { type Round, ratioOf, times } from './measure.ts'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly bare: string
  /** The figure that is held against the bounds: a ratio, bytes, seconds. */
  readonly figure: number
  readonly unit: 'ratio' | 'bytes' | 's'
  /** Least and greatest of the rounds. */
  readonly spread?: string
  readonly bound?: number
  readonly goal?: number
  readonly note?: string
}

/** A line about a ratio. */
export function compared(
  what: string,
  rounds: readonly Round[],
  limits: Pick<Row, 'bound' | 'goal' | 'note'>,
  unit = 'ms',
): Row {
  const { median, spread } = ratioOf(rounds)
  return {
    what,
    ours: times(
      rounds.map(round => round.ours),
      unit,
    ),
    bare: times(
      rounds.map(round => round.bare),
      unit,
    ),
    figure: median,
    unit: 'ratio',
    spread,
    ...limits,
  }
}

const print = (value: number | undefined, unit: Row['unit']): string => {
  if (value === undefined) return ''
  if (unit === 'bytes') return `${Math.round(value)} B`
  return unit === 's' ? `${value.toFixed(2)} s` : `${value.toFixed(2)}×`
}

function verdict({ figure, bound, goal }: Row): string {
  if (goal !== undefined && figure <= goal) return 'goal'
  if (bound !== undefined && figure <= bound) return 'bound'
  return bound === undefined && goal === undefined ? '' : 'missed'
}

/** The table, as text and as Markdown alike. */
export function table(rows: readonly Row[]): string {
  const head = ['what', 'the service', 'bare', 'figure', 'spread', 'bound', 'goal', 'reached']
  const lines = rows.map(row => [
    row.what,
    row.ours,
    row.bare,
    print(row.figure, row.unit),
    row.spread ?? '',
    print(row.bound, row.unit),
    print(row.goal, row.unit),
    verdict(row),
  ])
  const widths = head.map((title, k) =>
    Math.max(...[title, ...lines.map(line => line[k] ?? '')].map(text => text.length)),
  )
  const line = (cells: readonly string[]) => `| ${cells.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(' | ')} |`
  const notes = rows.flatMap(({ what, note }) => (note === undefined ? [] : [`- ${what}: ${note}`]))
  return [
    line(head),
    `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`,
    ...lines.map(line),
    '',
    ...notes,
  ].join('\n')
}
