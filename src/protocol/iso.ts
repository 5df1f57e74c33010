import type { Instant, Millis } from '../domain/time.ts'

/** A duration as ISO 8601 text, without days or longer: 175,000 ms → `PT2M55S`, −30,000 → `-PT30S`, 0 → `PT0S`. */
export function isoDuration(ms: Millis): string {
  const whole = Math.abs(Math.trunc(ms))
  const hours = Math.floor(whole / 3_600_000)
  const minutes = Math.floor((whole % 3_600_000) / 60_000)
  const seconds = (whole % 60_000) / 1000
  const text = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`
  return `${ms < 0 && text ? '-' : ''}PT${text || '0S'}`
}

/** An instant as RFC 3339 text in UTC. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString()
}
