import type { IncomingMessage } from 'node:http'

/** Of what is not wanted any more, so much is still taken in. */
const mostBytes = 64_000_000

/**
 * Takes in what still comes of a request, and drops it: many a client hears an answer only when it has said everything,
 * and is cut off otherwise. Resolves when all came, enough came, or nobody is there any more.
 */
export function drainRequest(body: IncomingMessage): Promise<void> {
  return new Promise(resolve => {
    if (body.readableEnded || body.destroyed) return resolve()
    let bytes = 0
    const look = (piece: Buffer): void => {
      bytes += piece.length
      if (bytes > mostBytes) resolve()
    }
    body.on('data', look)
    for (const end of ['end', 'close', 'error'] as const) body.once(end, () => resolve())
    body.resume()
  })
}
