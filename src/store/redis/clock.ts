import type { Instant } from '../../domain/time.ts'
import { type Stamps, stamps } from '../stamps.ts'

/** The clock of the Redis server, estimated: one clock for all nodes, without a round trip for each reading. */
export interface RedisClock extends Stamps {
  /**
   * Asks the server anew, as NTP does: of several answers the one with the least round trip counts. `ask` gives its time
   * in milliseconds, fractions included.
   */
  measure(ask: () => Promise<number>): Promise<void>
}

const samples = 5

export function redisClock(clock: () => Instant): RedisClock {
  let offsetMs = 0
  return {
    ...stamps(() => clock() + offsetMs),
    async measure(ask) {
      let least = Number.POSITIVE_INFINITY
      let best = offsetMs
      for (let sample = 0; sample < samples; sample++) {
        const sent = clock()
        const server = await ask()
        const received = clock()
        const roundTrip = received - sent
        // A clock that was set back in between says nothing.
        if (roundTrip < 0 || roundTrip >= least) continue
        least = roundTrip
        best = server - (sent + received) / 2
      }
      offsetMs = best
    },
  }
}
