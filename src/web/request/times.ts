/** The times of day of a request and of the record, as the secretariat types them. */
import type { Instant } from '../../domain/time.ts'
import { typed } from '../ui/moments.ts'
import { instantsOf, wallTimeOf } from '../ui/zoned-time.ts'
import type { Draft, Held } from './draft.ts'
import type { ReadInstant, Times } from './read.ts'
import { readReceived } from './received.ts'

export const times: Times = { received: receivedOf, recorded: recordedAt }

/** A draft that also says when, in whole seconds. */
export function withTimes(draft: Draft, { receivedAt, startedAt, endedAt }: Held): Draft {
  const { zone } = draft
  const shown = (at: Instant | null | undefined): string => (at == null ? '' : typed(at, zone))
  return {
    ...draft,
    ...(receivedAt !== undefined && { source: 'message', which: whichOf(receivedAt, zone) }),
    received: shown(receivedAt),
    started: shown(startedAt),
    ended: shown(endedAt),
  }
}

function whichOf(at: Instant, zone: string): Draft['which'] {
  const [first, second] = instantsOf(wallTimeOf(at, zone), zone)
  if (first === undefined || second === undefined) return undefined
  return at < second ? 0 : 1
}

/** When a request was received; nothing where the service is to stamp it. */
export function receivedOf({ source, received, zone, which }: Draft, now: Instant): ReadInstant {
  if (source === 'now') return {}
  const read = readReceived(received, zone, now)
  if (read.ok) return { at: read.at }
  const { problem, choices } = read
  const chosen = which === undefined ? undefined : choices?.[which]
  if (chosen !== undefined && choices) return { at: chosen, choices }
  return { problem, ...(choices && { choices }) }
}

/** As long as a field shows what is recorded, it is that, to the millisecond; and it cannot be taken away. */
function recordedAt(text: string, zone: string, now: Instant, was: Instant | null | undefined): ReadInstant {
  if (text.trim() === '') return was == null ? {} : { problem: 'missing' }
  if (was != null && text === typed(was, zone)) return { at: was }
  const read = readReceived(text, zone, now)
  return read.ok ? { at: read.at } : { problem: read.problem }
}
