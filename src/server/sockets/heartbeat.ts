import type { Millis } from '../../domain/time.ts'
import type { After, Cancel } from '../../store/timers.ts'
import { beat, send } from '../wire/packet.ts'
import type { GatewaySocket } from '../wire/socket-io.ts'

const lookMs: Millis = 100
/** A page that hears nothing for two seconds says that the line is dead: so many looks without anything are a second. */
const quietLooks = 10
const sweepMs: Millis = 1_000
/** A pulse carries the top number, so that a lost last entry is noticed. */
const pulseMs: Millis = 25_000

/** What the gateway does again and again until it is cancelled. */
export function startHeartbeat(options: {
  readonly after: After
  readonly sockets: () => Iterable<GatewaySocket>
  /** Looks for connections that are to be cut off. */
  readonly sweep: () => void
  readonly pulse: () => void
}): Cancel {
  const { after, sockets, sweep, pulse } = options

  /** Each has a beat at a time of its own, a second after the last that it was sent: never all at once. */
  function look(): void {
    for (const socket of sockets()) {
      socket.data.quiet += 1
      if (socket.data.quiet >= quietLooks) send(socket, beat)
    }
  }

  const stops = [every(after, lookMs, look), every(after, sweepMs, sweep), every(after, pulseMs, pulse)]
  return () => {
    for (const stop of stops) stop()
  }
}

function every(after: After, ms: Millis, run: () => void): Cancel {
  let cancel: Cancel = () => {}
  const arm = (): void => {
    cancel = after(ms, () => {
      arm()
      run()
    })
  }
  arm()
  return () => cancel()
}
