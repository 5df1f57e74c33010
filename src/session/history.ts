import type { Entry } from '../domain/events.ts'
import { type Position, start } from '../store/contract.ts'

/** What someone who stopped at a position lacks: nothing, these entries, or everything. */
export type Missing = readonly Entry[] | 'resync'

/** The latest entries of a journal, for those who come back after a short absence. */
export interface History {
  add(entries: readonly Entry[]): void
  /**
   * What came after `cursor`. `'resync'` where the cursor is too old to tell, of a time to come, or of another history
   * (its digest is not the one known by that number).
   */
  since(cursor: Position): Missing
  /** Those that are at hand, in order. */
  latest(): readonly Entry[]
}

export function createHistory(kept: number): History {
  let latest: Entry[] = []

  return {
    add(entries) {
      latest.push(...entries)
      // Cut only now and then: moving the array at each entry would cost more than keeping twice as many.
      if (latest.length > 2 * kept) latest = latest.slice(-kept)
    },
    latest: () => latest,
    since(cursor) {
      const first = latest[0]
      if (!first) return cursor.seq === 0 ? [] : 'resync'
      if (cursor.seq === start.seq && first.seq === 1) return cursor.digest === start.digest ? latest.slice() : 'resync'
      const at = cursor.seq - first.seq
      if (latest[at]?.digest !== cursor.digest) return 'resync'
      return latest.slice(at + 1)
    },
  }
}
