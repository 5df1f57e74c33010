/** Chance that can be repeated: the same seed, the same draws. */
export interface Random {
  /** 0 ≤ x < 1. */
  draw(): number
  chance(probability: number): boolean
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  pick<T>(rows: readonly T[]): T | undefined
  shuffled<T>(rows: readonly T[]): T[]
}

/** SEED=… repeats a run, as far as processes and networks repeat themselves. Printed, so that a failure can be. */
export function seeded(run: string): Random {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  process.stdout.write(`${run}: SEED=${seed}\n`)
  return randomFrom(seed)
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  function draw(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number): number => from + Math.floor(draw() * (to - from + 1))
  return {
    draw,
    chance: probability => draw() < probability,
    between,
    pick: rows => rows[between(0, rows.length - 1)],
    shuffled(rows) {
      const cards = rows.map(row => ({ row, key: draw() }))
      return cards.sort((a, b) => a.key - b.key).map(({ row }) => row)
    },
  }
}
