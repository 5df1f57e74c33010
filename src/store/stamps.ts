import type { Instant } from '../domain/time.ts'

/** The instants that entries are stamped with: never backwards, whatever the clock underneath does. */
export interface Stamps {
  /** Whole milliseconds; at least what was said before and what is already in a journal. */
  now(): Instant
  /** An entry of this instant is in a journal. */
  seen(at: Instant): void
  /** Takes back what was only said, not journaled: the clock underneath was found to be ahead. */
  takeBack(): void
}

export function stamps(clock: () => Instant): Stamps {
  let journaled = Number.NEGATIVE_INFINITY
  let said = Number.NEGATIVE_INFINITY
  return {
    now() {
      said = Math.max(said, journaled, Math.floor(clock()))
      return said
    },
    seen(at) {
      journaled = Math.max(journaled, at)
    },
    takeBack() {
      said = Number.NEGATIVE_INFINITY
    },
  }
}
