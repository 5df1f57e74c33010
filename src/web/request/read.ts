/** Reads a draft: what it says, and what is missing or wrong, field by field. */
import type { CommandOf, Speaker } from '../../domain/commands.ts'
import { type DelegationId, inscriptionId, type ListId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Level, Mode } from '../../domain/vocabulary.ts'
import { readDuration } from '../ui/duration-text.ts'
import type { Draft, Held } from './draft.ts'
import type { RequestField } from './fields.ts'
import { groupOf } from './groups.ts'
import { levelOf } from './level.ts'
import type { ReceivedProblem } from './received.ts'

export type Problem = 'missing' | 'not-a-duration' | ReceivedProblem
export type Problems = Readonly<Partial<Record<RequestField, Problem>>>

/** What a draft says; a field that says nothing, or cannot be read, is not there. */
export interface Said {
  readonly listId?: ListId
  readonly delegationId?: DelegationId
  readonly speaker?: Speaker
  readonly level?: Level
  readonly mode?: Mode
  readonly language?: string
  readonly onBehalfOf?: string
  readonly plannedMs?: Millis
  readonly receivedAt?: Instant
  readonly inReplyTo?: string
  readonly startedAt?: Instant
  readonly endedAt?: Instant
  readonly usedMs?: Millis
  readonly reason?: string
}

export type ReadDraft =
  | { readonly ok: true; readonly command: CommandOf<'RequestFloor'> }
  | { readonly ok: false; readonly problems: Problems }

const always: readonly RequestField[] = ['list', 'delegation', 'speaker', 'level', 'mode', 'language']

/**
 * The command that a draft of a new request stands for, or what is wrong with it. `now` fills in what a time leaves out;
 * `more`: fields that this form also needs.
 */
export function readDraft(
  draft: Draft,
  state: State,
  now: Instant,
  id: string,
  times: Times,
  more: readonly RequestField[] = [],
): ReadDraft {
  const { said, problems } = readFields(draft, state, now, times, [...always, ...more])
  const { listId, delegationId, speaker, level, mode, language } = said
  if (Object.keys(problems).length > 0 || !listId || !delegationId || !speaker || !level || !mode || !language) {
    return { ok: false, problems }
  }
  return {
    ok: true,
    command: {
      type: 'RequestFloor',
      inscriptionId: inscriptionId(id),
      listId,
      delegationId,
      speaker,
      level,
      mode,
      language,
      ...(said.onBehalfOf !== undefined && { onBehalfOf: said.onBehalfOf }),
      ...(said.plannedMs !== undefined && { plannedMs: said.plannedMs }),
      ...(said.receivedAt !== undefined && { receivedAt: said.receivedAt }),
      ...(said.inReplyTo !== undefined && { inReplyTo: said.inReplyTo }),
    },
  }
}

/** `needed`: the fields that must not be empty. `held`: what the draft was made from, if it corrects something. */
export function readFields(
  draft: Draft,
  state: State,
  now: Instant,
  times: Times,
  needed: readonly RequestField[],
  held?: Held,
): { readonly said: Said; readonly problems: Problems } {
  const { mode, language, zone } = draft
  const name = draft.speaker.trim()
  const level = levelOf(draft)
  const group = groupOf(state, draft.group)
  const reply = draft.reply.trim()
  const reason = draft.reason.trim()
  const list = draft.list === '' ? undefined : state.lists.get(draft.list)
  const delegation = draft.delegation === '' ? undefined : state.delegations.get(draft.delegation)
  const received = times.received(draft, now)
  const started = times.recorded(draft.started, zone, now, held?.startedAt)
  const ended = times.recorded(draft.ended, zone, now, held?.endedAt)
  const planned = lengthOf(draft.planned)
  // A statement may have taken no time at all; nobody plans one that does.
  const used = /^0(?::00)?$/.test(draft.used.trim()) ? { ms: 0 } : lengthOf(draft.used)
  const said: Said = {
    ...(list && { listId: list.id }),
    ...(delegation && { delegationId: delegation.id }),
    ...(name !== '' && { speaker: { name, title: draft.title.trim() } }),
    ...(level !== '' && { level }),
    ...(mode !== '' && { mode }),
    ...(language !== '' && { language }),
    ...(group !== '' && { onBehalfOf: group }),
    ...(planned.ms !== undefined && { plannedMs: planned.ms }),
    ...(received.at !== undefined && { receivedAt: received.at }),
    ...(reply !== '' && { inReplyTo: reply }),
    ...(started.at !== undefined && { startedAt: started.at }),
    ...(ended.at !== undefined && { endedAt: ended.at }),
    ...(used.ms !== undefined && { usedMs: used.ms }),
    ...(reason !== '' && { reason }),
  }
  const missing = [...needed, ...(draft.groupNamed ? (['group'] as const) : [])].filter(
    field => said[saidBy[field]] === undefined,
  )
  const problems: Problems = {
    ...Object.fromEntries(missing.map(field => [field, 'missing' as const])),
    ...(received.problem && { received: received.problem }),
    ...(started.problem && { started: started.problem }),
    ...(ended.problem && { ended: ended.problem }),
    ...(planned.problem && { planned: planned.problem }),
    ...(used.problem && { used: used.problem }),
  }
  return { said, problems }
}

const saidBy: Readonly<Record<RequestField, keyof Said>> = {
  list: 'listId',
  delegation: 'delegationId',
  received: 'receivedAt',
  speaker: 'speaker',
  title: 'speaker',
  level: 'level',
  mode: 'mode',
  language: 'language',
  group: 'onBehalfOf',
  planned: 'plannedMs',
  reply: 'inReplyTo',
  started: 'startedAt',
  ended: 'endedAt',
  used: 'usedMs',
  reason: 'reason',
}

/** A time of day as it was read; `choices`: the two instants that it may be, where clocks showed it twice. */
export interface ReadInstant {
  readonly at?: Instant
  readonly problem?: ReceivedProblem
  readonly choices?: readonly Instant[]
}

/** How a form reads times of day; what reads them is heavy, and a form that asks for none goes without. */
export interface Times {
  received(draft: Draft, now: Instant): ReadInstant
  /** `was`: what is recorded. */
  recorded(text: string, zone: string, now: Instant, was: Instant | null | undefined): ReadInstant
}

/** Of a delegation's own forms: the service stamps its requests (WI6). */
export const noTimes: Times = { received: () => ({}), recorded: () => ({}) }

function lengthOf(text: string): { readonly ms?: Millis; readonly problem?: 'not-a-duration' } {
  if (text.trim() === '') return {}
  const ms = readDuration(text)
  return ms === undefined ? { problem: 'not-a-duration' } : { ms }
}
