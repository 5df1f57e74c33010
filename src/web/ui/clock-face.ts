/**
 * What a clock shows at an instant. While time remains, its seconds are rounded up: `3:00` stands for the whole first
 * second and `0:00` is shown exactly when the time is up; overrun counts whole seconds that have passed. Every page
 * computes this from the same data and the same server time, so two of them change digits together.
 */
import type { Settings } from '../../domain/plan.ts'
import { amberFromMs, isPausedBy, lamp, readClock } from '../../domain/rules/clock.ts'
import type { Clock, PauseCause } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import { clockText } from '../speech/times.ts'

export interface Face {
  /** `2:41`, `+0:20`; the time used, where there is no limit. */
  readonly text: string
  readonly lamp: 'green' | 'amber' | 'red' | 'none'
  readonly shape: 'round' | 'triangle' | 'square' | 'bars' | 'ring'
  /** The id of the lamp's word, and the time that it names. */
  readonly word: string
  readonly time?: string
  /** How much of the bar is left, by whole seconds; null without a limit. */
  readonly left: number | null
}

/** `limitMs`: of a statement that has not begun. */
export function faceOf(settings: Settings, clock: Clock | null, limitMs: Millis | null, now: Instant): Face {
  if (!clock) {
    const text = limitMs === null ? '0:00' : clockText(limitMs)
    return { text, lamp: 'none', shape: 'ring', word: 'clock-waiting', left: limitMs === null ? null : 1 }
  }
  const reading = readClock(clock, now)
  const shown = {
    text: digits(reading.usedMs, reading.remainingMs, reading.overrunMs),
    left: reading.remainingMs === null || !clock.limitMs ? null : wholeSeconds(reading.remainingMs) / clock.limitMs,
  }
  if (clock.endedAt !== null) return { ...shown, lamp: 'none', shape: 'ring', word: 'clock-ended' }
  const cause = causes.find(known => isPausedBy(clock, known))
  if (cause) return { ...shown, lamp: 'none', shape: 'bars', word: `clock-paused-${cause}` }
  switch (lamp(settings, clock, now)) {
    case 'green':
      return { ...shown, lamp: 'green', shape: 'round', word: 'clock-speaking' }
    case 'amber':
      return {
        ...shown,
        lamp: 'amber',
        shape: 'triangle',
        word: 'clock-left',
        time: clockText(amberFromMs(settings, clock.limitMs ?? 0)),
      }
    case 'red':
      return { ...shown, lamp: 'red', shape: 'square', word: 'clock-up' }
  }
}

/** The cause that is named where several hold: the one that somebody must end. */
const causes: readonly PauseCause[] = ['suspension', 'point-of-order', 'link', 'president']

function digits(usedMs: Millis, remainingMs: Millis | null, overrunMs: Millis): string {
  if (remainingMs === null) return clockText(usedMs)
  if (remainingMs > 0) return clockText(wholeSeconds(remainingMs))
  return overrunMs < 1000 ? '0:00' : `+${clockText(overrunMs)}`
}

/** Rounded up to a whole second, in ms; the server's time comes in fractions, of which a thousandth is nothing. */
const wholeSeconds = (remainingMs: Millis): Millis => Math.ceil(Math.round(remainingMs) / 1000) * 1000

export const sameFace = (a: Face, b: Face): boolean =>
  a.text === b.text && a.lamp === b.lamp && a.word === b.word && a.left === b.left && a.time === b.time
