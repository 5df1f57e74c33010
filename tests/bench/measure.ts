/** Milliseconds by the machine's steady clock: the same in every process. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The same thing done by the service and by something bare, round by round. */
export interface Round {
  readonly ours: number
  readonly bare: number
}

/** The median of the rounds' ratios, with the least and the greatest: what was disturbed in one round was so for both. */
export function ratioOf(rounds: readonly Round[]): { readonly median: number; readonly spread: string } {
  const ratios = rounds.map(({ ours, bare }) => ours / bare)
  return { median: median(ratios), spread: `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}` }
}

/** The median of all `of`, with the least and the greatest. */
export function times(of: readonly number[], unit = 'ms'): string {
  const digits = median(of) < 10 ? 2 : 0
  const [low, high] = [Math.min(...of), Math.max(...of)].map(value => value.toFixed(digits))
  return `${median(of).toFixed(digits)} ${unit} (${low}–${high})`
}
