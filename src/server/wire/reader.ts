import type { Millis } from '../../domain/time.ts'
import { type GatewaySocket, hangUp, rawSocket } from './socket-io.ts'

/** More than this may wait for a reader for a while … */
export const behindBytes = 1_000_000
/** … namely for so long; */
export const behindMs: Millis = 5_000
/** and more than this not at all. */
export const mostBytes = 16_000_000

/** How far behind a socket's reader is. A slow one is cut off and goes on from its cursor; nobody waits for it. */
export interface Reader {
  /** Whether it is to be cut off, looked at now and then. */
  tooSlow(now: Millis): boolean
  cutOff(): void
}

export function createReader(socket: GatewaySocket): Reader {
  const raw = rawSocket(socket)
  /** Handed to engine.io and not yet to the WebSocket: while one batch is being written the next gathers there. */
  let gathered = 0
  let behindSince: Millis | undefined

  socket.conn.on('packetCreate', (packet: Created) => {
    socket.data.quiet = 0
    gathered += sizeOf(packet)
  })
  socket.conn.on('flush', () => {
    gathered = 0
  })

  return {
    tooSlow(now) {
      const waiting = gathered + (raw?.bufferedAmount ?? 0)
      if (waiting <= behindBytes) behindSince = undefined
      else behindSince ??= now
      return waiting > mostBytes || (behindSince !== undefined && now - behindSince > behindMs)
    },
    cutOff() {
      // Not closed in due form: the form would wait behind everything that is not read.
      if (raw) raw.terminate()
      else hangUp(socket)
    },
  }
}

interface Created {
  readonly data?: unknown
  /** What is sent as it stands. */
  readonly options?: { readonly wsPreEncodedFrame?: readonly Buffer[] | Buffer }
}

function sizeOf({ data, options }: Created): number {
  const frame = options?.wsPreEncodedFrame
  if (frame) return [frame].flat().reduce((sum, part) => sum + part.length, 0)
  return typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0
}
