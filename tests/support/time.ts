import type { Instant, Millis } from '../../src/domain/time.ts'
import type { After } from '../../src/store/timers.ts'

/** Time that passes when it is told to. */
export interface ManualTime {
  readonly clock: () => Instant
  readonly after: After
  /** Lets time pass, and what is due happen, one timer after the other, each with what follows from it. */
  pass(ms: Millis): Promise<void>
}

export function manualTime(from: Instant): ManualTime {
  let now = from
  const timers = new Map<symbol, { readonly at: Instant; readonly run: () => void }>()

  async function settled(): Promise<void> {
    // Journals take real turns of the loop, and the disk takes its time.
    for (let turn = 0; turn < 25; turn++) await new Promise(resolve => setTimeout(resolve, 1))
  }

  return {
    clock: () => now,
    after(ms, run) {
      const timer = Symbol('timer')
      timers.set(timer, { at: now + ms, run })
      return () => timers.delete(timer)
    },
    async pass(ms) {
      const until = now + ms
      await settled()
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)
        if (!next) break
        const [timer, { at, run }] = next
        timers.delete(timer)
        now = Math.max(now, at)
        run()
        await settled()
      }
      now = until
    },
  }
}

/** The real one. */
export const realAfter: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
