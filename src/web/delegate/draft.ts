import type { CommandOf, InscriptionChanges } from '../../domain/commands.ts'
import type { DelegationId, InscriptionId, ListId } from '../../domain/ids.ts'
import type { Inscription } from '../../domain/state.ts'
import type { Millis } from '../../domain/time.ts'
import type { Level, Mode } from '../../domain/vocabulary.ts'

/** A request as it stands in the form. */
export interface Draft {
  readonly listId: ListId | null
  readonly name: string
  readonly title: string
  readonly level: Level
  /** The level was chosen by hand: a title suggests nothing over it. */
  readonly levelChosen: boolean
  readonly mode: Mode
  readonly language: string
  /** Empty: for the delegation itself. */
  readonly group: string
  /** Of the planned length, as typed; both empty: none given. */
  readonly minutes: string
  readonly seconds: string
  readonly inReplyTo: string
}

/** What a form begins with: a new request like the delegation's last one, or the request to be changed. */
export function draftFrom(
  inscription: Inscription | undefined,
  fallback: { readonly listId: ListId | null; readonly language: string },
): Draft {
  const planned = inscription?.plannedMs
  return {
    listId: fallback.listId,
    name: inscription?.speaker.name ?? '',
    title: inscription?.speaker.title ?? '',
    level: inscription?.level ?? 'head-of-delegation',
    levelChosen: inscription !== undefined,
    mode: inscription?.mode ?? 'remote',
    language: inscription?.language ?? fallback.language,
    group: inscription?.onBehalfOf ?? '',
    minutes: planned === undefined ? '' : String(Math.floor(planned / 60_000)),
    seconds: planned === undefined ? '' : String(Math.floor((planned % 60_000) / 1000)).padStart(2, '0'),
    inReplyTo: '',
  }
}

/** The planned length in ms; undefined where none is given. */
export function plannedMsOf({ minutes, seconds }: Draft): Millis | undefined {
  const ms = (Number(minutes || 0) * 60 + Number(seconds || 0)) * 1000
  return Number.isFinite(ms) && ms > 0 ? Math.round(ms) : undefined
}

/** The command; null while the list or the speaker's name is missing. */
export function requestOf(
  draft: Draft,
  id: InscriptionId,
  delegationId: DelegationId,
): CommandOf<'RequestFloor'> | null {
  const name = draft.name.trim()
  if (draft.listId === null || name === '') return null
  const group = draft.group.trim()
  const inReplyTo = draft.inReplyTo.trim()
  const plannedMs = plannedMsOf(draft)
  return {
    type: 'RequestFloor',
    inscriptionId: id,
    listId: draft.listId,
    delegationId,
    speaker: { name, title: draft.title.trim() },
    level: draft.level,
    mode: draft.mode,
    language: draft.language,
    ...(group !== '' && { onBehalfOf: group }),
    ...(plannedMs !== undefined && { plannedMs }),
    ...(inReplyTo !== '' && { inReplyTo }),
  }
}

/** Only what is different; null where nothing is. */
export function changesOf(draft: Draft, inscription: Inscription): InscriptionChanges | null {
  const speaker = { name: draft.name.trim(), title: draft.title.trim() }
  const group = draft.group.trim()
  const plannedMs = plannedMsOf(draft)
  const renamed = speaker.name !== inscription.speaker.name || speaker.title !== inscription.speaker.title
  const changes: InscriptionChanges = {
    ...(renamed && speaker.name !== '' && { speaker }),
    ...(draft.level !== inscription.level && { level: draft.level }),
    ...(draft.mode !== inscription.mode && { mode: draft.mode }),
    ...(draft.language !== inscription.language && { language: draft.language }),
    ...(group !== '' && group !== inscription.onBehalfOf && { onBehalfOf: group }),
    ...(plannedMs !== undefined && plannedMs !== inscription.plannedMs && { plannedMs }),
  }
  return Object.keys(changes).length === 0 ? null : changes
}
