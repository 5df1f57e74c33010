/** Instants in full, so that nobody has to guess which day, which year or whose clock is meant. */
import type { Instant } from '../../domain/time.ts'
import { cityOf, format } from '../speech/times.ts'
import { offsetAt, offsetText } from './zoned-time.ts'

const toTheSecond = {
  day: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const

/** `Friday 9 October 2020, 12:00:01 (Vienna, +02:00)` */
export function inFull(at: Instant, timeZone: string): string {
  const words = format({ ...toTheSecond, weekday: 'long', month: 'long', timeZone }).format(at)
  const offset = offsetText(offsetAt(at, timeZone))
  return `${words} (${timeZone === 'UTC' ? 'UTC' : `${cityOf(timeZone)}, ${offset}`})`
}

/** `9 Oct 2020, 12:00:01` */
export const dated = (at: Instant, timeZone: string): string =>
  format({ ...toTheSecond, month: 'short', timeZone }).format(at)

/** `2020-10-09 12:00:01`: what a field shows and reads. */
export function typed(at: Instant, timeZone: string): string {
  return new Date(Math.floor(at / 1000) * 1000 + offsetAt(at, timeZone)).toISOString().slice(0, 19).replace('T', ' ')
}
