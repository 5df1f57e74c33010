import type { Speaker } from '../../domain/commands.ts'
import type { DelegationId, ListId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Level, Mode } from '../../domain/vocabulary.ts'
import { clockText } from '../speech/times.ts'
import { groupText } from './groups.ts'

/**
 * A request for the floor as it stands in a form: what people typed and chose, not read yet (`read.ts`). A delegate's
 * form, the secretariat's and a correction of the record each show some of the fields; the others stay as in
 * `emptyDraft`.
 */
export interface Draft {
  readonly list: ListId | ''
  readonly delegation: DelegationId | ''
  /** WI6: received as the message says, or stamped by the service as it comes in. */
  readonly source: 'message' | 'now'
  readonly received: string
  /** The time zone of every time of day in this draft. */
  readonly zone: string
  /** Which of the two instants, where clocks showed the time of receipt twice that night. */
  readonly which: 0 | 1 | undefined
  readonly speaker: string
  readonly title: string
  /** What the form began with, or what a person chose; see `levelOf`. */
  readonly level: Level | ''
  /** A person chose the level: a title suggests nothing over it. */
  readonly levelChosen: boolean
  readonly mode: Mode | ''
  readonly language: string
  /** A group's name, its id, or any other text; empty where the delegation speaks for itself. */
  readonly group: string
  /** Another group than those offered is being named: then it must not be left empty. */
  readonly groupNamed: boolean
  readonly planned: string
  /** The id of the delegation that is answered, or any other text. */
  readonly reply: string
  readonly started: string
  readonly ended: string
  readonly used: string
  /** Why the record is corrected. */
  readonly reason: string
}

export const emptyDraft: Draft = {
  list: '',
  delegation: '',
  source: 'now',
  received: '',
  zone: 'UTC',
  which: undefined,
  speaker: '',
  title: '',
  level: '',
  levelChosen: false,
  mode: '',
  language: '',
  group: '',
  groupNamed: false,
  planned: '',
  reply: '',
  started: '',
  ended: '',
  used: '',
  reason: '',
}

/** What is recorded of a request or of an intervention, and may be said differently; null or not there: nothing. */
export interface Held {
  readonly speaker: Speaker | null
  readonly level: Level | null
  readonly mode: Mode
  readonly language: string | null
  readonly onBehalfOf?: string | null
  readonly plannedMs?: Millis
  readonly receivedAt?: Instant
  readonly startedAt?: Instant | null
  readonly endedAt?: Instant | null
  readonly usedMs?: Millis
}

/**
 * The draft that says what is recorded, but for its times of day (`withTimes`, for the forms that show them). Lengths
 * are shown in whole seconds.
 */
export function draftOf(state: State, held: Held): Draft {
  const length = (ms: Millis | undefined): string => (ms === undefined ? '' : clockText(ms))
  return {
    ...emptyDraft,
    zone: state.plan.timeZone,
    speaker: held.speaker?.name ?? '',
    title: held.speaker?.title ?? '',
    level: held.level ?? '',
    levelChosen: true,
    mode: held.mode,
    language: held.language ?? '',
    group: groupText(state, held.onBehalfOf),
    planned: length(held.plannedMs),
    used: length(held.usedMs),
  }
}
