import { has, t } from '../../speech/language.ts'

/** A reason that the service itself gives is a word of the domain; a person's is as it was written. */
export function reasonText(reason: string): string {
  const id = `reason-${reason}`
  return /^[a-z-]+$/.test(reason) && has(id) ? t(id) : reason
}
