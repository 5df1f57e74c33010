import type { InterventionChanges } from '../../../domain/commands.ts'
import type { InterventionRow } from '../../../domain/record/interventions.ts'
import type { Instant } from '../../../domain/time.ts'
import { levels, modes } from '../../../domain/vocabulary.ts'
import { clockText } from '../../speech/times.ts'
import { readDuration } from '../duration-text.ts'
import { typed } from '../moments.ts'
import { readReceived } from '../received.ts'

export type ReadCorrection =
  | { readonly changes: InterventionChanges }
  | { readonly problem: keyof InterventionChanges | 'nothing' }

/**
 * What the fields of a correction say differently from what holds. A field that still shows what it showed is no
 * change: an instant keeps its milliseconds.
 */
export function readCorrection(
  text: (name: string) => string,
  holds: Pick<InterventionRow, keyof InterventionChanges>,
  timeZone: string,
  now: Instant,
): ReadCorrection {
  const startedAt = instantIn(text('startedAt'), holds.startedAt, timeZone, now)
  if (startedAt === 'unreadable') return { problem: 'startedAt' }
  const endedAt = instantIn(text('endedAt'), holds.endedAt, timeZone, now)
  if (endedAt === 'unreadable') return { problem: 'endedAt' }
  const used = text('used')
  const sameUsed = used === '' || used === clockText(holds.usedMs)
  const usedMs = sameUsed ? undefined : used === '0:00' ? 0 : readDuration(used)
  if (!sameUsed && usedMs === undefined) return { problem: 'usedMs' }
  const speaker = { name: text('name'), title: text('title') }
  const renamed = holds.speaker && (speaker.name !== holds.speaker.name || speaker.title !== holds.speaker.title)
  const level = levels.find(known => known === text('level'))
  const mode = modes.find(known => known === text('mode'))
  const language = text('language')
  const onBehalfOf = text('onBehalfOf')
  const changes: InterventionChanges = {
    ...(renamed && speaker.name !== '' && { speaker }),
    ...(level && level !== holds.level && { level }),
    ...(mode && mode !== holds.mode && { mode }),
    ...(language !== '' && language !== holds.language && { language }),
    ...(onBehalfOf !== '' && onBehalfOf !== holds.onBehalfOf && { onBehalfOf }),
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(usedMs !== undefined && { usedMs }),
  }
  return Object.keys(changes).length === 0 ? { problem: 'nothing' } : { changes }
}

/** undefined: as it was. */
function instantIn(
  text: string,
  held: Instant | null,
  timeZone: string,
  now: Instant,
): Instant | undefined | 'unreadable' {
  if (text === '' || (held !== null && text === typed(held, timeZone))) return undefined
  const read = readReceived(text, timeZone, now)
  return read.ok ? read.at : 'unreadable'
}
