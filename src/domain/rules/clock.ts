import type { Settings } from '../plan.ts'
import type { Clock, Pause, PauseCause } from '../state.ts'
import type { Instant, Millis } from '../time.ts'

/**
 * CL1: the clock is data: a limit, a start, pauses, an end. What it shows is computed from them and the time now, here
 * and nowhere else, by the service and by every page alike.
 */

export interface ClockReading {
  /** CL5: what the clock ran; pauses do not count. Never negative. */
  readonly usedMs: Millis
  /** null: no limit. 0 from the limit on. */
  readonly remainingMs: Millis | null
  /** 0 up to and at the limit itself (CL2). */
  readonly overrunMs: Millis
  readonly running: boolean
}

/** CL2: whether an overrun is one that a clock shows: it counts whole seconds. */
export const isOver = (overrunMs: Millis): boolean => overrunMs >= 1000

/** CL2: green; amber shortly before the end; red at zero. A clock without a limit stays green. */
export type Lamp = 'green' | 'amber' | 'red'

export function startClock(limitMs: Millis | null, startedAt: Instant): Clock {
  return { limitMs, startedAt, endedAt: null, pauses: [] }
}

/** What the clock shows at `now`; after its end, what it showed then. */
export function readClock(clock: Clock, now: Instant): ClockReading {
  const until = Math.max(clock.startedAt, clock.endedAt ?? now)
  const usedMs = until - clock.startedAt - pausedMs(clock, until)
  const running = clock.endedAt === null && !clock.pauses.some(isOpen)
  if (clock.limitMs === null) return { usedMs, remainingMs: null, overrunMs: 0, running }
  const left = clock.limitMs - usedMs
  return { usedMs, remainingMs: Math.max(0, left), overrunMs: Math.max(0, -left), running }
}

/** CL2, with the thresholds of the session's settings. */
export function lamp(settings: Settings, clock: Clock, now: Instant): Lamp {
  const { remainingMs } = readClock(clock, now)
  if (remainingMs === null || clock.limitMs === null) return 'green'
  if (remainingMs === 0) return 'red'
  return remainingMs <= amberFromMs(settings, clock.limitMs) ? 'amber' : 'green'
}

/** CL2: how much remains when amber lights. */
export function amberFromMs(settings: Settings, limitMs: Millis): Millis {
  return limitMs >= settings.longLimitMs ? settings.amberLongMs : settings.amberShortMs
}

/** When a running clock reaches its limit; null while it is paused, and without a limit. */
export function reachesLimitAt(clock: Clock): Instant | null {
  if (clock.limitMs === null || clock.endedAt !== null || clock.pauses.some(isOpen)) return null
  const last = clock.pauses.reduce((latest, pause) => Math.max(latest, pause.to ?? 0), clock.startedAt)
  return clock.startedAt + clock.limitMs + pausedMs(clock, last)
}

/** CL4: each pause is recorded with its cause; several causes may hold at once, and the clock runs when none does. */
export function pause(clock: Clock, cause: PauseCause, from: Instant, reason?: string): Clock {
  if (isPausedBy(clock, cause)) return clock
  return { ...clock, pauses: [...clock.pauses, { cause, from, to: null, ...(reason !== undefined && { reason }) }] }
}

export function resume(clock: Clock, causes: readonly PauseCause[], to: Instant): Clock {
  return { ...clock, pauses: clock.pauses.map(p => (isOpen(p) && causes.includes(p.cause) ? { ...p, to } : p)) }
}

export function endClock(clock: Clock, endedAt: Instant): Clock {
  return { ...clock, endedAt, pauses: clock.pauses.map(p => (isOpen(p) ? { ...p, to: endedAt } : p)) }
}

export function isPausedBy(clock: Clock, cause: PauseCause): boolean {
  return clock.pauses.some(p => isOpen(p) && p.cause === cause)
}

const isOpen = (pause: Pause): boolean => pause.to === null

/** The time covered by pauses up to `until`. Pauses overlap where two causes held at once: counted once. */
function pausedMs(clock: Clock, until: Instant): Millis {
  let covered = clock.startedAt
  let total = 0
  // Pauses are in the order in which they began.
  for (const { from, to } of clock.pauses) {
    const begin = Math.max(covered, from)
    const end = Math.min(until, to ?? until)
    if (end > begin) {
      total += end - begin
      covered = end
    }
  }
  return total
}
