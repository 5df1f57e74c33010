import type { InscriptionChanges, InterventionChanges } from '../domain/commands.ts'
import type { Event } from '../domain/events.ts'
import type { DelegationId, InscriptionId, InterventionId, ListId, PointId } from '../domain/ids.ts'
import type { Refusal } from '../domain/refusals.ts'
import { readClock } from '../domain/rules/clock.ts'
import type { Clock, State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { unreachable } from '../domain/unreachable.ts'
import { printInstant } from '../protocol/time.ts'
import { toWire } from '../protocol/wire.ts'
import { clockText, dayTimeText, timeText } from './clock-text.ts'
import { delegationName, inEnglish, itemTitle, plainWord } from './names.ts'

/** What happened, in one English sentence without a full stop; `state` is the state just after it. */
export function describe(state: State, event: Event, at: Instant): string {
  const { timeZone } = state.plan
  const time = (instant: Instant) => timeText(instant, timeZone)
  const delegation = (id: DelegationId | null) => named(state, id)
  const asker = (id: InscriptionId) => delegation(state.inscriptions.get(id)?.delegationId ?? null)
  const speaker = (id: InterventionId) => delegation(state.interventions.get(id)?.delegationId ?? null)
  const riser = (id: PointId) => delegation(state.points.get(id)?.delegationId ?? null)
  const clock = (id: InterventionId) => used(state.interventions.get(id)?.clock ?? null, at)
  const list = (id: ListId) => `“${listTitle(state, id)}”`

  switch (event.type) {
    case 'SessionOpened':
      return `the session ${event.plan.id} is opened`
    case 'DelegationAdmitted':
      return `${delegation(event.delegation.id)} is admitted to the session`
    case 'CredentialsRecorded':
      return `the credentials of ${delegation(event.delegationId)} are recorded: ${event.status}`
    case 'BadgeIssued':
      return `a badge is issued: ${event.role}${event.delegationId ? ` of ${delegation(event.delegationId)}` : ''}`
    case 'BadgeRevoked':
      return `a badge is revoked: ${event.reason}`
    case 'ListOpened':
      return `${list(event.listId)} is opened`
    case 'ListClosed':
      return `${list(event.listId)} is closed`
    case 'SpeakingTimeSet': {
      const whose = event.category === undefined ? '' : ` for ${plainWord(event.category)}`
      const limit = event.limitMs === null ? 'no limit' : clockText(event.limitMs)
      return `speaking time on ${list(event.listId)}${whose}: ${limit}, ${event.enforcement}`
    }
    case 'FloorRequested': {
      const { delegationId, listId, level, mode, language, receivedAt, late, held } = event
      const group = event.onBehalfOf === undefined ? '' : ` for ${event.onBehalfOf}`
      const dated = receivedAt === undefined ? '' : `, received ${dayTimeText(receivedAt, timeZone)}`
      const standing = late ? '; late' : held ? '; held' : ''
      const manner = `${plainWord(level)}, ${mode}, ${language}`
      return `${delegation(delegationId)} asks for the floor on ${list(listId)}${group} (${manner}${dated})${standing}`
    }
    case 'InscriptionAmended':
      return `the request of ${asker(event.inscriptionId)} is changed: ${changesText(event.changes, timeZone)}`
    case 'InscriptionWithdrawn':
      return `${asker(event.inscriptionId)} withdraws`
    case 'AdmittedToSpeak':
      return `${asker(event.inscriptionId)} is admitted to speak by ${event.decidedBy}`
    case 'LateAccepted':
      return `the late request of ${asker(event.inscriptionId)} is accepted`
    case 'LateDeclined':
      return `the late request of ${asker(event.inscriptionId)} is declined: ${event.reason}`
    case 'InscriptionMoved': {
      const where = event.before === null ? 'to the end of the list' : `before ${asker(event.before)}`
      return `${asker(event.inscriptionId)} is moved ${where}: ${event.reason}`
    }
    case 'InscriptionsSwapped':
      return `${asker(event.inscriptionId)} and ${asker(event.withId)} swap places: ${event.reason}`
    case 'MeetingCalledToOrder':
      return `the meeting ${event.meetingId} is called to order`
    case 'MeetingSuspended':
      return `the meeting is suspended: ${event.reason}`
    case 'MeetingResumed':
      return 'the meeting is resumed'
    case 'MeetingAdjourned':
      return `the meeting ${event.meetingId} is adjourned`
    case 'ItemTakenUp':
      return `item ${event.symbol} is taken up: ${itemTitle(state, event.symbol)}`
    case 'ItemConcluded':
      return `item ${event.symbol} is concluded`
    case 'InterpretationExtended':
      return `interpretation until ${time(event.until)}, granted by ${event.grantedBy}: ${event.reason}`
    case 'ContinuedWithoutInterpretation':
      return `the meeting goes on without interpretation: ${event.reason}`
    case 'SlowDownRequested':
      return 'the interpreters ask for slower speech'
    case 'FloorGiven': {
      const why = event.reason === undefined ? '' : `: ${event.reason}`
      return `${speaker(event.interventionId)} is given the floor${event.outOfOrder ? ', out of order' : ''}${why}`
    }
    case 'StatementStarted': {
      const limit = event.limitMs === null ? 'no limit' : clockText(event.limitMs)
      return `${speaker(event.interventionId)} speaks (${limit}${event.interpreted ? '' : ', without interpretation'})`
    }
    case 'ClockPaused':
      return `the clock is paused at ${clock(event.interventionId)}: ${event.reason}`
    case 'ClockResumed':
      return 'the clock runs again'
    case 'TimeAdded':
      return `${event.durationMs < 0 ? 'less' : 'more'} time, ${clockText(Math.abs(event.durationMs))}: ${event.reason}`
    case 'StatementEnded': {
      const how = event.how === 'cut-off' ? 'is cut off' : 'ends'
      return `${speaker(event.interventionId)} ${how}: ${clock(event.interventionId)}`
    }
    case 'StatementInterrupted':
      return `${speaker(event.interventionId)} is interrupted at ${clock(event.interventionId)}: ${plainWord(event.reason)}`
    case 'SpeakerAbsent':
      return `${asker(event.inscriptionId)} is absent${event.removed ? ' again, and leaves the list' : ''}`
    case 'FloorTakenBack': {
      const why = event.reason === undefined ? '' : `: ${event.reason}`
      return `${speaker(event.interventionId)} was called by mistake, and waits as before${why}`
    }
    case 'LinkTested':
      return `the link of ${asker(event.inscriptionId)} is tested: ${event.passed ? 'passed' : 'failed'}`
    case 'LinkLost':
      return `the link of ${speaker(event.interventionId)} is lost at ${clock(event.interventionId)}`
    case 'LinkRestored':
      return `the link of ${speaker(event.interventionId)} is back`
    case 'PointOfOrderRaised':
      return `${delegation(event.delegationId)} rises to a point of order${event.subject ? `: ${event.subject}` : ''}`
    case 'PointOfOrderHeard':
      return `the point of order of ${riser(event.pointId)} is heard`
    case 'PointOfOrderRuled': {
      const appeal = event.appeal ? `; appeal: ${event.appeal.outcome}` : ''
      return `the President rules on the point of ${riser(event.pointId)}: ${event.ruling}${appeal}`
    }
    case 'ReplyDeclined':
      return `the reply of ${asker(event.inscriptionId)} is declined: ${event.reason}`
    case 'TextRecorded':
      return `the text of ${asker(event.inscriptionId)} is handed in${event.words === undefined ? '' : ` (${event.words} words)`}`
    case 'Annotated':
      return `note: ${event.text}`
    case 'RecordCorrected':
      return `the record of no. ${event.interventionId} is corrected: ${changesText(event.changes, timeZone)} (${event.reason})`
    case 'Withheld':
      return ''
    default:
      return unreachable(event)
  }
}

/** `not-eligible (list “…”; instead “…”; tier 1)`. */
export function describeRefusal(state: State, { refusal, params }: Refusal): string {
  const { timeZone } = state.plan
  const printed = Object.entries(toWire<object>(params, at => printInstant(at, timeZone)))
  const details = printed.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return details.length === 0 ? refusal : `${refusal} (${details.join('; ')})`
}

const named = (state: State, id: DelegationId | null): string => {
  const name = delegationName(state, id)
  return id === null || name === id ? name : `${id} ${name}`
}

function listTitle(state: State, id: ListId): string {
  const list = state.lists.get(id)
  return list ? inEnglish(list.title) : id
}

/** `3:40, 0:40 over`. */
function used(clock: Clock | null, at: Instant): string {
  if (!clock) return '0:00'
  const { usedMs, overrunMs } = readClock(clock, at)
  return `${clockText(usedMs)}${overrunMs > 0 ? `, ${clockText(overrunMs)} over` : ''}`
}

/** `level minister; used 2:00`: what an amendment or a correction says. */
export function changesText(changes: InscriptionChanges | InterventionChanges, timeZone: string): string {
  return Object.entries<unknown>({ ...changes })
    .map(([key, value]) => `${fieldText(key)} ${valueText(key, value, timeZone)}`)
    .join('; ')
}

/** `onBehalfOf` → `on behalf of`, `usedMs` → `used`. */
const fieldText = (key: string): string =>
  key.replace(/Ms$/, '').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

function valueText(key: string, value: unknown, timeZone: string): string {
  if (typeof value === 'number') return key.endsWith('Ms') ? clockText(value) : dayTimeText(value, timeZone)
  if (typeof value === 'string') return key === 'level' ? plainWord(value) : value
  return Object.values(Object(value)).join(', ')
}
