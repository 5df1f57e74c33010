/**
 * The server's time on this page. Each exchange `clock{t0}` gives one sample: the server's answer lies between sending
 * and receiving, so the offset is known to within half the round trip. The narrowest of the last samples counts, and a
 * sample grows wider with age, as this machine's own oscillator drifts. The wall clock plays no part in it; it is only
 * compared with the monotonic one, which on most machines stands still while they sleep.
 *
 *   const clock = new ServerClock(() => performance.now(), () => Date.now())
 *   clock.answered(sentAt, serverTime)   // performance.now() at sending, the server's instant from the answer
 *   clock.now()                          // the server's time, in ms since 1970
 *   clock.error                          // how far off it may be, in ms; Infinity before the first exchange
 */
import type { Instant, Millis } from '../../domain/time.ts'

interface Sample {
  /** Of the monotonic clock, half-way between sending and receiving. */
  readonly at: Millis
  readonly offset: Millis
  readonly roundTrip: Millis
}

const kept = 16
/** Quartz is rarely worse than 100 ppm. */
const drift = 1e-4
/** Servers tell the time in whole milliseconds, and timers have their own grain. */
const graceMs: Millis = 5
/** A difference between the two clocks of the machine that no scheduler explains: it slept, or its wall clock was set. */
const leapMs = 1000

export class ServerClock {
  readonly #monotonic: () => Millis
  readonly #wall: () => Millis
  #samples: Sample[] = []
  /** A one-way estimate, until the first exchange is answered. */
  #rough: Millis | undefined
  #apart: Millis

  constructor(monotonic: () => Millis, wall: () => Millis) {
    this.#monotonic = monotonic
    this.#wall = wall
    this.#apart = wall() - monotonic()
  }

  /** The server's time now; this machine's own before anything was heard. */
  now(): Instant {
    const monotonic = this.#monotonic()
    const best = this.#best(monotonic)
    if (best) return monotonic + best.offset
    return this.#rough === undefined ? this.#wall() : monotonic + this.#rough
  }

  /** How far `now` may be off, in milliseconds: half the least round trip, and the drift since. */
  get error(): Millis {
    const monotonic = this.#monotonic()
    const best = this.#best(monotonic)
    return best ? bound(best, monotonic) : Number.POSITIVE_INFINITY
  }

  /** An exchange was answered: sent at `sentAt` (monotonic), answered with the server's instant, received now. */
  answered(sentAt: Millis, serverTime: Instant): void {
    const receivedAt = this.#monotonic()
    const roundTrip = Math.max(0, receivedAt - sentAt)
    const at = sentAt + roundTrip / 2
    const sample = { at, offset: serverTime - at, roundTrip }
    const best = this.#best(receivedAt)
    // Two samples that cannot both be right: the server's own clock was set, or it is another server's now.
    const apart = best ? Math.abs(sample.offset - best.offset) - bound(best, receivedAt) - roundTrip / 2 : 0
    this.#samples = apart > graceMs ? [sample] : [...this.#samples, sample].slice(-kept)
  }

  /** A message that names the server's time arrived; better than nothing before the first exchange. */
  heard(serverTime: Instant): void {
    if (this.#samples.length > 0) return
    const offset = serverTime - this.#monotonic()
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
    const best = this.#best(this.#monotonic())
    if (best) this.#rough = best.offset + Math.max(0, leap)
    this.#samples = []
    return true
  }

  #best(monotonic: Millis): Sample | undefined {
    let best: Sample | undefined
    for (const sample of this.#samples) {
      if (!best || bound(sample, monotonic) < bound(best, monotonic)) best = sample
    }
    return best
  }
}

const bound = (sample: Sample, monotonic: Millis): Millis =>
  sample.roundTrip / 2 + drift * Math.max(0, monotonic - sample.at)
