import type { Millis } from '../../domain/time.ts'
import type { After, Cancel } from '../../store/timers.ts'

const sweepMs: Millis = 1_000
/** A pulse carries the top number, so that a lost last entry is noticed. */
const pulseMs: Millis = 25_000

/** What the gateway does again and again until it is cancelled. */
export function startHeartbeat(options: {
  readonly after: After
  /** Looks for connections that are to be cut off. */
  readonly sweep: () => void
  readonly pulse: () => void
}): Cancel {
  const { after, sweep, pulse } = options
  const stops = [every(after, sweepMs, sweep), every(after, pulseMs, pulse)]
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
