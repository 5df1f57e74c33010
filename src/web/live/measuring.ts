/** When the server's time is asked for: often at first, then rarely, so that a quiet line stays quiet. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Millis } from '../../domain/time.ts'
import type { ServerClock } from './server-clock.ts'
import type { Wire } from './wire.ts'

export interface Measuring {
  /** How far off the server's time may be here, in ms, by the last exchange; Infinity before the first. */
  readonly error: ReadonlySignal<Millis>
  /** Begins a series of exchanges. It does not wait for answers: on a slow line they are under way together. */
  begin(): void
  /** One exchange. An answer that comes when the line or the machine's clock is another one is not used. */
  once(): Promise<void>
  /** One exchange, where the last is long ago. */
  look(): void
  stop(): void
}

/**
 * Exchanges of the clock after connecting: a few at once, for a clock that is right within a second, and then some that
 * are far enough apart to meet the line in another mood. From then on the oscillator is good for 100 ms in a quarter of
 * an hour.
 */
const firstGaps: readonly Millis[] = [
  ...Array.from({ length: 6 }, () => 120),
  ...Array.from({ length: 10 }, () => 1500),
]
const measureEvery: Millis = 120_000
const answerWithin: Millis = 8000

export function createMeasuring(wire: Wire, clock: ServerClock, monotonic: () => Millis): Measuring {
  const error = signal<Millis>(Number.POSITIVE_INFINITY)
  let measuredAt = Number.NEGATIVE_INFINITY
  /** Counts the series, so that an answer to an earlier one is recognised. */
  let series = 0
  let next: ReturnType<typeof setTimeout> | undefined

  async function once(): Promise<void> {
    const mine = series
    const sentAt = monotonic()
    measuredAt = sentAt
    // The wire knows which answer is to what, so there is nothing to be told from an echo.
    const answer = await wire.ask('clock', { t0: 0 }, answerWithin)
    if (!answer || !('serverTime' in answer) || mine !== series) return
    clock.answered(sentAt, answer.serverTime)
    error.value = clock.error
  }

  function stop(): void {
    series++
    clearTimeout(next)
  }

  return {
    error,
    begin() {
      stop()
      const mine = series
      const go = (done: number): void => {
        if (mine !== series || !wire.connected) return
        void once()
        const gap = firstGaps[done]
        if (gap !== undefined) next = setTimeout(go, gap, done + 1)
      }
      go(0)
    },
    once,
    look() {
      if (wire.connected && monotonic() - measuredAt > measureEvery) void once()
    },
    stop,
  }
}
