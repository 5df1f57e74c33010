/** A request for the floor as it is being typed in, and what becomes of it when it is handed over. */
import type { CommandOf } from '../../../domain/commands.ts'
import { type DelegationId, delegationId, inscriptionId, type ListId, listId } from '../../../domain/ids.ts'
import type { State } from '../../../domain/state.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Level, Mode } from '../../../domain/vocabulary.ts'
import { readDuration } from '../duration-text.ts'
import { groupOf } from '../groups.ts'
import { type ReceivedProblem, readReceived } from '../received.ts'
import type { RequestField } from './refusal-field.ts'

export interface Draft {
  readonly list: ListId | ''
  readonly delegation: DelegationId | ''
  /** WI6: as the message says, or stamped by the service as it comes in. */
  readonly source: 'message' | 'now'
  readonly received: string
  readonly zone: string
  /** Which of the two, where the hour was repeated that night. */
  readonly which: 0 | 1 | undefined
  readonly speaker: string
  readonly title: string
  readonly level: Level | ''
  /** Whether the title suggested the level: then another title may suggest another. */
  readonly suggested: boolean
  readonly mode: Mode | ''
  readonly language: string
  readonly group: string
  readonly planned: string
  readonly reply: string
}

export const emptyDraft: Draft = {
  list: '',
  delegation: '',
  source: 'message',
  received: '',
  zone: 'UTC',
  which: undefined,
  speaker: '',
  title: '',
  level: '',
  suggested: false,
  mode: '',
  language: '',
  group: '',
  planned: '',
  reply: '',
}

/** The next one: the same list, source and zone; the rest is another's. */
export const nextDraft = ({ list, source, zone, mode }: Draft): Draft => ({ ...emptyDraft, list, source, zone, mode })

export type DraftProblem = 'missing' | 'not-a-duration' | ReceivedProblem

export type ReadDraft =
  | { readonly ok: true; readonly command: CommandOf<'RequestFloor'> }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<RequestField, DraftProblem>>> }

export type ReadInstant = {
  readonly at?: Instant
  readonly problem?: ReceivedProblem
  readonly choices?: readonly Instant[]
}

/** When it was received; nothing where the service is to stamp it. */
export function receivedOf({ source, received, zone, which }: Draft, now: Instant): ReadInstant {
  if (source === 'now') return {}
  const read = readReceived(received, zone, now)
  if (read.ok) return { at: read.at }
  const { problem, choices } = read
  const chosen = which === undefined ? undefined : choices?.[which]
  if (chosen !== undefined && choices) return { at: chosen, choices }
  return { problem, ...(choices && { choices }) }
}

/** The command that hands a draft over, or what is missing or wrong, field by field. */
export function readDraft(draft: Draft, state: State, now: Instant, id: string): ReadDraft {
  const { list, delegation, speaker, level, mode, language } = draft
  const problems: Partial<Record<RequestField, DraftProblem>> = {}
  if (!state.lists.has(listId(list))) problems.list = 'missing'
  if (!state.delegations.has(delegationId(delegation))) problems.delegation = 'missing'
  if (speaker.trim() === '') problems.speaker = 'missing'
  if (level === '') problems.level = 'missing'
  if (mode === '') problems.mode = 'missing'
  if (language === '') problems.language = 'missing'
  const received = receivedOf(draft, now)
  if (received.problem) problems.received = received.problem
  const plannedMs = readDuration(draft.planned)
  if (draft.planned.trim() !== '' && plannedMs === undefined) problems.planned = 'not-a-duration'
  if (Object.keys(problems).length > 0 || level === '' || mode === '') return { ok: false, problems }
  const group = groupOf(state, draft.group)
  const reply = draft.reply.trim()
  return {
    ok: true,
    command: {
      type: 'RequestFloor',
      inscriptionId: inscriptionId(id),
      listId: listId(list),
      delegationId: delegationId(delegation),
      speaker: { name: speaker.trim(), title: draft.title.trim() },
      level,
      mode,
      language,
      ...(group !== '' && { onBehalfOf: group }),
      ...(plannedMs !== undefined && { plannedMs }),
      ...(received.at !== undefined && { receivedAt: received.at }),
      ...(reply !== '' && { inReplyTo: reply }),
    },
  }
}
