/**
 * The server's time on this page. An exchange `clock` tells two things: when the server answered, it was not yet the
 * instant of receiving here, and not before the instant of sending. So with the offset θ (the server's time less this
 * machine's monotonic clock)
 *
 *   serverTime − receivedAt  ≤  θ  ≤  serverTime − sentAt
 *
 * and θ lies in all such intervals at once, each grown at both ends by what the oscillator may have drifted since. The
 * middle of what they have in common is the estimate, half of it the bound (NTP's intersection of correctness
 * intervals, RFC 5905, 11.2.1; of one exchange alone it is RFC 5905's own: half the round trip). The ends come from the
 * quickest way there and the quickest way back, be they of different exchanges: delays at random cancel out as soon as
 * each direction was quick once. What no clock can know is a line that is always slower in one direction: the error is
 * half of that difference.
 *
 * The wall clock plays no part in it; it is only compared with the monotonic one, which on most machines stands still
 * while they sleep.
 *
 *   const clock = new ServerClock(() => performance.now(), () => Date.now())
 *   clock.answered(sentAt, serverTime)   // performance.now() at sending, the server's instant from the answer
 *   clock.now()                          // the server's time, in ms since 1970
 *   clock.error                          // how far off it may be, in ms; Infinity before the first exchange
 */
import type { Instant, Millis } from '../../domain/time.ts'

/** Where the offset lies, by what was measured at an instant of the monotonic clock. */
interface Interval {
  readonly at: Millis
  readonly low: Millis
  readonly high: Millis
}

const kept = 24
/** Quartz is rarely worse than 100 ppm. */
const drift = 1e-4
/** Servers tell the time in whole milliseconds, and timers have their own grain. */
const graceMs: Millis = 5
/** A difference between the two clocks of the machine that no scheduler explains: it slept, or its wall clock was set. */
const leapMs = 1000
/** A correction that is waited for rather than shown: nobody sees a clock run backwards. */
const correctionMs: Millis = 500

export class ServerClock {
  readonly #monotonic: () => Millis
  readonly #wall: () => Millis
  #samples: readonly Interval[] = []
  /** A one-way estimate, until the first exchange is answered. */
  #rough: Millis | undefined
  #apart: Millis
  #shown: Instant = Number.NEGATIVE_INFINITY

  constructor(monotonic: () => Millis, wall: () => Millis) {
    this.#monotonic = monotonic
    this.#wall = wall
    this.#apart = wall() - monotonic()
  }

  /** The server's time now; this machine's own before anything was heard. It stands still rather than go back a little. */
  now(): Instant {
    const now = this.#monotonic() + this.#offset()
    const back = this.#shown - now
    if (back > 0 && back < correctionMs) return this.#shown
    this.#shown = now
    return now
  }

  /** How far `now` may be off, in milliseconds: half of what the round trips leave open, and the drift since. */
  get error(): Millis {
    const common = inCommon(this.#samples, this.#monotonic())
    return common ? Math.max(0, common.high - common.low) / 2 : Number.POSITIVE_INFINITY
  }

  /** An exchange was answered: sent at `sentAt` (monotonic), answered with the server's instant, received now. */
  answered(sentAt: Millis, serverTime: Instant): void {
    const at = this.#monotonic()
    const sample = { at, low: serverTime - at, high: serverTime - Math.min(sentAt, at) }
    const samples = [...this.#samples, sample].slice(-kept)
    const common = inCommon(samples, at)
    // They cannot all be right: the server's own clock was set, or it is another server's now.
    const apart = common !== undefined && common.low - common.high > graceMs
    this.#samples = apart ? [sample] : samples
  }

  /** A message that names the server's time arrived, at `at` (monotonic); better than nothing before the first exchange. */
  heard(serverTime: Instant, at: Millis): void {
    if (this.#samples.length > 0) return
    const offset = serverTime - at
    // Messages arrive late, never early: the largest is the nearest.
    this.#rough = this.#rough === undefined ? offset : Math.max(this.#rough, offset)
  }

  /**
   * Whether this machine slept, or its wall clock was set, since the last call. What was measured before may then be
   * wrong by as much, so it is forgotten; measure again.
   */
  leapt(): boolean {
    const apart = this.#wall() - this.#monotonic()
    const leap = apart - this.#apart
    // Followed step by step: a wall clock that is only being slewed never adds up to a leap.
    this.#apart = apart
    if (Math.abs(leap) < leapMs) return false
    // Forwards, it is more likely a sleep: until measured again, the time that the wall clock counted is the best guess.
    const common = inCommon(this.#samples, this.#monotonic())
    if (common) this.#rough = middle(common) + Math.max(0, leap)
    this.#samples = []
    return true
  }

  #offset(): Millis {
    const monotonic = this.#monotonic()
    const common = inCommon(this.#samples, monotonic)
    return common ? middle(common) : (this.#rough ?? this.#wall() - monotonic)
  }
}

const middle = ({ low, high }: { readonly low: Millis; readonly high: Millis }): Millis => (low + high) / 2

function inCommon(samples: readonly Interval[], now: Millis): { low: Millis; high: Millis } | undefined {
  if (samples.length === 0) return undefined
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const sample of samples) {
    const drifted = drift * Math.max(0, now - sample.at)
    low = Math.max(low, sample.low - drifted)
    high = Math.min(high, sample.high + drifted)
  }
  return { low, high }
}
