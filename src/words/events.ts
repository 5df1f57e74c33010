import { concernOf } from '../domain/concerns.ts'
import type { Entry, Event, EventOf, EventType } from '../domain/events.ts'
import type { InscriptionId, InterventionId, ListId, MeetingId } from '../domain/ids.ts'
import { type ClockReading, isOver, readClock } from '../domain/rules/clock.ts'
import type { State } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import { changesText } from './changes.ts'
import {
  delegationName,
  groupName,
  itemTitle,
  languageName,
  levelName,
  listName,
  meetingName,
  modeName,
} from './names.ts'
import { clockText, momentOf, timeOf } from './times.ts'
import type { Arguments, Voice } from './voice.ts'

/**
 * What an entry says, as a sentence: `event-<type>` of events.ftl. '' where nothing is said, and from a voice that does
 * not have these sentences. `state` is one that has seen the entry, then or at any later time.
 */
export function describe(voice: Voice, state: State, { event, at }: Pick<Entry, 'event' | 'at'>): string {
  const args = argumentsOf<EventType>(event, { voice, state, at, event })
  return args === null ? '' : voice.t(`event-${event.type}`, args)
}

/** What the sentence of an event is told with; null where nothing is said. */
export function argumentsOf<T extends EventType>(event: EventOf<T>, telling: Telling): Arguments | null {
  const of: EventArguments[T] = eventArguments[event.type]
  return of(event, telling)
}

export interface Telling {
  readonly voice: Voice
  readonly state: State
  readonly event: Event
  readonly at: Instant
}

type EventArguments = { readonly [T in EventType]: (event: EventOf<T>, telling: Telling) => Arguments | null }

/** The variables of each event's sentence; `none` where there is nothing to say, so that a sentence can choose by it. */
export const eventArguments: EventArguments = {
  SessionOpened: () => ({}),
  DelegationAdmitted: (_, telling) => who(telling),
  CredentialsRecorded: ({ status }, telling) => ({
    ...who(telling),
    status: telling.voice.t(`credentials-${status}`),
  }),
  BadgeIssued: ({ role, delegationId, holder }, { voice, state }) => ({
    role: voice.t(`role-${role}`),
    delegation: delegationId === undefined ? 'none' : delegationName(voice, state, delegationId),
    holder: holder || 'none',
  }),
  BadgeRevoked: because,
  ListOpened: list,
  ListClosed: list,
  SpeakingTimeSet: ({ listId, limitMs, enforcement, category }, telling) => ({
    ...list({ listId }, telling),
    category:
      category === undefined
        ? 'none'
        : telling.voice.t(category === 'group' ? 'limit-for-group' : `category-${category}`),
    limit: limit(limitMs),
    enforcement,
  }),
  FloorRequested: ({ listId, level, mode, language, onBehalfOf, receivedAt, late, held }, telling) => ({
    ...who(telling),
    ...list({ listId }, telling),
    level: levelName(telling.voice, level),
    mode: modeName(telling.voice, mode),
    language: languageName(telling.voice, language),
    group: onBehalfOf === undefined ? 'none' : groupName(telling.voice, telling.state, onBehalfOf),
    receivedAt: receivedAt === undefined ? 'none' : momentOf(telling.voice, receivedAt, telling.state.plan.timeZone),
    late: yes(late),
    held: yes(held),
  }),
  InscriptionAmended: ({ changes }, telling) => ({
    ...who(telling),
    changes: changesText(telling.voice, telling.state, changes) || '—',
  }),
  InscriptionWithdrawn: (_, telling) => who(telling),
  AdmittedToSpeak: ({ decidedBy }, telling) => ({ ...who(telling), decidedBy: decidedBy || '—' }),
  LateAccepted: (_, telling) => who(telling),
  LateDeclined: whoAndWhy,
  InscriptionMoved: ({ reason, before }, telling) => ({
    ...whoAndWhy({ reason }, telling),
    before: before === null ? 'none' : asker(before, telling),
  }),
  InscriptionsSwapped: ({ reason, withId }, telling) => ({
    ...whoAndWhy({ reason }, telling),
    other: asker(withId, telling),
  }),
  MeetingCalledToOrder: meeting,
  MeetingSuspended: (event, telling) => ({ ...meeting(event, telling), ...because(event, telling) }),
  MeetingResumed: meeting,
  MeetingAdjourned: meeting,
  ItemTakenUp: ({ symbol }, { voice, state }) => ({ symbol, title: itemTitle(voice, state, symbol) || 'none' }),
  ItemConcluded: ({ symbol }) => ({ symbol }),
  InterpretationExtended: ({ until, grantedBy, reason }, telling) => ({
    until: timeOf(telling.voice, until, telling.state.plan.timeZone),
    grantedBy: grantedBy || '—',
    ...because({ reason }, telling),
  }),
  ContinuedWithoutInterpretation: because,
  SlowDownRequested: () => ({}),
  FloorGiven: ({ outOfOrder, reason }, telling) => ({
    ...who(telling),
    outOfOrder: yes(outOfOrder),
    reason: reason ? reasonText(telling.voice, reason) : 'none',
  }),
  StatementStarted: ({ limitMs, interpreted }, telling) => ({
    ...who(telling),
    limit: limit(limitMs),
    interpreted: yes(interpreted),
  }),
  ClockPaused: (event, telling) => ({ ...whoAndWhy(event, telling), used: used(event, telling) }),
  ClockResumed: (_, telling) => who(telling),
  TimeAdded: ({ durationMs, reason }, telling) => ({
    ...whoAndWhy({ reason }, telling),
    duration: `${durationMs < 0 ? '−' : '+'}${clockText(Math.abs(durationMs))}`,
  }),
  StatementEnded: ({ interventionId, how }, telling) => ({
    ...who(telling),
    how,
    used: used({ interventionId }, telling),
    over: over({ interventionId }, telling),
  }),
  StatementInterrupted: (event, telling) => ({ ...whoAndWhy(event, telling), used: used(event, telling) }),
  SpeakerAbsent: ({ removed }, telling) => ({ ...who(telling), removed: yes(removed) }),
  FloorTakenBack: ({ reason }, telling) => ({
    ...who(telling),
    reason: reason ? reasonText(telling.voice, reason) : 'none',
  }),
  LinkTested: ({ passed }, telling) => ({ ...who(telling), passed: yes(passed) }),
  LinkLost: (event, telling) => ({ ...who(telling), used: used(event, telling) }),
  LinkRestored: (_, telling) => who(telling),
  PointOfOrderRaised: ({ subject }, telling) => ({ ...who(telling), subject: subject || 'none' }),
  PointOfOrderHeard: (_, telling) => who(telling),
  PointOfOrderRuled: ({ ruling, appeal }, telling) => ({
    ...who(telling),
    ruling: ruling || '—',
    appeal: appeal?.outcome || 'none',
  }),
  ReplyDeclined: whoAndWhy,
  TextRecorded: ({ words }, telling) => ({ ...who(telling), words: words ?? 'none' }),
  Annotated: ({ text }) => ({ text }),
  RecordCorrected: ({ interventionId, changes, reason }, telling) => ({
    ...whoAndWhy({ reason }, telling),
    number: interventionId,
    changes: changesText(telling.voice, telling.state, changes) || '—',
  }),
  Withheld: () => null,
}

function who({ voice, state, event }: Telling): Arguments {
  const about = concernOf(event, state)
  return { delegation: about === undefined ? '—' : delegationName(voice, state, about) }
}

function because({ reason }: { readonly reason: string }, { voice }: Telling): Arguments {
  return { reason: reasonText(voice, reason) }
}

function whoAndWhy(event: { readonly reason: string }, telling: Telling): Arguments {
  return { ...who(telling), ...because(event, telling) }
}

function list({ listId }: { readonly listId: ListId }, { voice, state }: Telling): Arguments {
  return { list: listName(voice, state, listId) }
}

function meeting({ meetingId }: { readonly meetingId: MeetingId }, { voice, state }: Telling): Arguments {
  const meeting = state.meetings.get(meetingId)
  return { meeting: meeting ? meetingName(voice, state, meeting) : meetingId }
}

function asker(id: InscriptionId, { voice, state }: Telling): string {
  const inscription = state.inscriptions.get(id)
  return inscription ? delegationName(voice, state, inscription.delegationId) : '—'
}

/** The service gives its reason as a word of the field; people give theirs as text. */
export const reasonText = (voice: Voice, reason: string): string =>
  reason === 'link-lost' ? voice.t('reason-link-lost') : reason || '—'

interface OnFloor {
  readonly interventionId: InterventionId
}

/** What the clock showed at the entry's instant, whatever has happened to it since; null where it never ran. */
function clockAt({ interventionId }: OnFloor, { state, at }: Telling): ClockReading | null {
  const clock = state.interventions.get(interventionId)?.clock
  return clock ? readClock({ ...clock, endedAt: null }, at) : null
}

function used(event: OnFloor, telling: Telling): string {
  const clock = clockAt(event, telling)
  return clock ? clockText(clock.usedMs) : '—'
}

function over(event: OnFloor, telling: Telling): string {
  const overrunMs = clockAt(event, telling)?.overrunMs ?? 0
  return isOver(overrunMs) ? clockText(overrunMs) : 'none'
}

const limit = (limitMs: Millis | null): string => (limitMs === null ? 'none' : clockText(limitMs))
const yes = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no')
