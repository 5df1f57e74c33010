import type { Instant, Millis } from '../../domain/time.ts'
import type { Log } from '../../store/log.ts'
import type { Metrics } from '../metrics.ts'
import type { Reader } from '../wire/reader.ts'
import type { GatewaySocket } from '../wire/socket-io.ts'

/** Ends the connections of those who are served no longer: nobody else waits for them. */
export interface CutOff {
  cut(socket: GatewaySocket, reader: Reader, cause: 'flood' | 'expired' | 'slow'): void
  /** Cuts off whose badge has expired, and who reads too slowly. */
  sweep(connections: Iterable<readonly [GatewaySocket, { readonly reader: Reader }]>): void
}

export function createCutOff(options: {
  readonly metrics: Metrics
  readonly log: Log
  readonly elapsed: () => Millis
  readonly now: () => Instant
}): CutOff {
  const { metrics, log, elapsed, now } = options

  const cut: CutOff['cut'] = (socket, reader, cause) => {
    // What it sent before and is still to be read is nobody's concern any more.
    socket.offAny()
    metrics.cutOff.inc({ cause })
    log.warn({ connection: socket.id, role: socket.data.badge.role, cause }, 'connection cut off')
    reader.cutOff()
  }

  return {
    cut,
    sweep(connections) {
      for (const [socket, { reader }] of connections) {
        const { expiresAt } = socket.data.badge
        if (expiresAt !== undefined && expiresAt <= now()) cut(socket, reader, 'expired')
        else if (reader.tooSlow(elapsed())) cut(socket, reader, 'slow')
      }
    },
  }
}
