/** Instants and durations as people read them: in the meeting's time zone, in the voice's language. */
import type { Instant, Millis } from '../domain/time.ts'
import { locale, type Voice } from './voice.ts'

type Spoken = Pick<Voice, 'language'>

/** To make one takes longer than to use it a hundred times, and a list asks again for each of its rows. */
const formats = new Map<string, Intl.DateTimeFormat>()

export function formatOf(voice: Spoken, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = locale(voice)
  const id = tag + JSON.stringify(options)
  let known = formats.get(id)
  if (!known) {
    known = new Intl.DateTimeFormat(tag, options)
    formats.set(id, known)
  }
  return known
}

const hourly = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const toTheSecond = { ...hourly, second: '2-digit' } as const

/** `16:12` */
export const timeOf = (voice: Spoken, at: Instant, timeZone?: string): string =>
  formatOf(voice, { ...hourly, timeZone }).format(at)

/** `16:12:03` */
export const secondsOf = (voice: Spoken, at: Instant, timeZone?: string): string =>
  formatOf(voice, { ...toTheSecond, timeZone }).format(at)

/** `Monday 12 October` */
export const dayOf = (voice: Spoken, at: Instant, timeZone?: string): string =>
  formatOf(voice, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at)

/** `Monday 12 October 2020` */
export const dateOf = (voice: Spoken, at: Instant, timeZone?: string): string =>
  formatOf(voice, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(at)

/** `9 Oct, 11:59:59` */
export const momentOf = (voice: Spoken, at: Instant, timeZone?: string): string =>
  formatOf(voice, { day: 'numeric', month: 'short', ...toTheSecond, timeZone }).format(at)

/** `9 Oct 2020, 11:59:59` */
export const datedOf = (voice: Spoken, at: Instant, timeZone?: string): string =>
  formatOf(voice, { day: 'numeric', month: 'short', year: 'numeric', ...toTheSecond, timeZone }).format(at)

/** `2:41`, `1:02:03`; of whole seconds, truncated, as a clock shows them. */
export function clockText(ms: Millis): string {
  const total = Math.max(0, Math.floor(ms / 1000))
  const seconds = String(total % 60).padStart(2, '0')
  const minutes = Math.floor(total / 60)
  if (minutes < 60) return `${minutes}:${seconds}`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${seconds}`
}
