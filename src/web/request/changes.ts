/** What a draft says differently from what is recorded, and the commands that say it. */
import type { CommandOf, InscriptionChanges, InterventionChanges } from '../../domain/commands.ts'
import type { Inscription, Intervention, State } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Draft, Held } from './draft.ts'
import type { RequestField } from './fields.ts'
import { type Problems, readFields, type Said, type Times } from './read.ts'

type Changes = InscriptionChanges & InterventionChanges
type Faulty = { readonly ok: false; readonly problems: Problems }
/** null: nothing differs. */
type Read<Command> = { readonly ok: true; readonly command: Command | null } | Faulty

/** The command that amends a request. */
export function readAmendment(
  draft: Draft,
  inscription: Inscription,
  state: State,
  now: Instant,
  times: Times,
): Read<CommandOf<'AmendInscription'>> {
  const read = readChanges(draft, inscription, state, now, times)
  if (!read.ok) return read
  const { changes } = read
  return { ok: true, command: changes && { type: 'AmendInscription', inscriptionId: inscription.id, changes } }
}

/** RC2: the command that corrects an entry of the record; `holds`: what it says as last corrected. */
export function readCorrection(
  interventionId: Intervention['id'],
  draft: Draft,
  holds: Held,
  state: State,
  now: Instant,
  times: Times,
): Read<CommandOf<'CorrectRecord'>> {
  const read = readChanges(draft, holds, state, now, times, ['reason'])
  if (!read.ok) return read
  const { changes, said } = read
  const { reason = '' } = said
  return { ok: true, command: changes && { type: 'CorrectRecord', interventionId, changes, reason } }
}

/**
 * What a draft says differently from what is recorded, which can be changed and not taken away; null where nothing
 * differs. `more`: fields that are needed besides.
 */
export function readChanges(
  draft: Draft,
  held: Held,
  state: State,
  now: Instant,
  times: Times,
  more: readonly RequestField[] = [],
): { readonly ok: true; readonly said: Said; readonly changes: Changes | null } | Faulty {
  const { said, problems } = readFields(draft, state, now, times, [...fieldsOf(held), ...more], held)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const changes = changesOf(said, held)
  return { ok: true, said, changes: Object.keys(changes).length === 0 ? null : changes }
}

/** The fields in which something is recorded; those of times look after themselves. */
function fieldsOf(held: Held): RequestField[] {
  const fields: readonly (readonly [RequestField, unknown])[] = [
    ['speaker', held.speaker],
    ['level', held.level],
    ['mode', held.mode],
    ['language', held.language],
    ['group', held.onBehalfOf],
    ['planned', held.plannedMs],
    ['used', held.usedMs],
  ]
  return fields.flatMap(([field, value]) => (value == null ? [] : [field]))
}

/**
 * PR3: only what differs, so that nothing but a change of level costs the place. What is the same to the second is the
 * same: fields show no less.
 */
export function changesOf(said: Said, held: Held): Changes {
  const { speaker, level, mode, language, onBehalfOf, plannedMs, receivedAt, startedAt, endedAt, usedMs } = said
  const renamed = speaker?.name !== held.speaker?.name || speaker?.title !== held.speaker?.title
  return {
    ...(speaker && renamed && { speaker }),
    ...(level && level !== held.level && { level }),
    ...(mode && mode !== held.mode && { mode }),
    ...(language && language !== held.language && { language }),
    ...(onBehalfOf && onBehalfOf !== held.onBehalfOf && { onBehalfOf }),
    ...(plannedMs !== undefined && !sameSecond(plannedMs, held.plannedMs) && { plannedMs }),
    ...(receivedAt !== undefined && !sameSecond(receivedAt, held.receivedAt) && { receivedAt }),
    ...(startedAt !== undefined && !sameSecond(startedAt, held.startedAt) && { startedAt }),
    ...(endedAt !== undefined && !sameSecond(endedAt, held.endedAt) && { endedAt }),
    ...(usedMs !== undefined && !sameSecond(usedMs, held.usedMs) && { usedMs }),
  }
}

const sameSecond = (one: Instant | Millis, other: Instant | Millis | null | undefined): boolean =>
  other != null && Math.floor(one / 1000) === Math.floor(other / 1000)
