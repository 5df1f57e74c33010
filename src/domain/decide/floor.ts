import type { CommandOf } from '../commands.ts'
import { notDue } from '../deadlines.ts'
import { type Context, type Deciders, type Decision, happens } from '../decision.ts'
import type { Event, EventOf } from '../events.ts'
import { type InterventionId, interventionId } from '../ids.ts'
import { refuse } from '../refusals.ts'
import { isPausedBy } from '../rules/clock.ts'
import { called, namedCall, nextCall, notWaiting, onFloor, speaking } from '../rules/floor.ts'
import { enforcementOf, limitOf } from '../rules/limits.ts'
import { interpretationOver, isInterpreted, openMeeting, whichMeeting } from '../rules/meetings.ts'
import { hearingPoint } from '../rules/points-of-order.ts'
import type { Inscription, Meeting, State } from '../state.ts'
import type { Instant } from '../time.ts'

export const floorDeciders: Deciders<
  | 'GiveFloor'
  | 'StartClock'
  | 'PauseClock'
  | 'ResumeClock'
  | 'AddTime'
  | 'EndStatement'
  | 'InterruptStatement'
  | 'RecordAbsence'
  | 'TakeBackFloor'
  | 'RecordLinkTest'
  | 'ReportLinkLost'
  | 'ReportLinkRestored'
> = {
  GiveFloor: giveFloor,

  StartClock: (state, { meetingId }, { now }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const intervention = called(state, meeting)
    if ('refusal' in intervention) return intervention
    const inscription =
      intervention.inscriptionId === null ? undefined : state.inscriptions.get(intervention.inscriptionId)
    return hearingPoint(meeting) ?? happens(statementStarted(state, meeting, intervention.id, inscription, now))
  },

  PauseClock: (state, { meetingId, reason }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    if (isPausedBy(statement.clock, 'president')) return refuse('clock-paused', {})
    return happens({ type: 'ClockPaused', meetingId: meeting.id, interventionId: statement.id, reason })
  },

  ResumeClock: (state, { meetingId }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    // Going on after a lost link is also hers to say: she hears whether the speaker is there.
    if (!isPausedBy(statement.clock, 'president') && statement.linkLostAt === null) {
      return hearingPoint(meeting) ?? refuse('clock-running', {})
    }
    return happens({ type: 'ClockResumed', meetingId: meeting.id, interventionId: statement.id })
  },

  AddTime: (state, { meetingId, durationMs, reason }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    if (statement.clock.limitMs === null) return refuse('no-limit', {})
    return happens({ type: 'TimeAdded', meetingId: meeting.id, interventionId: statement.id, durationMs, reason })
  },

  EndStatement: (state, { type, meetingId }, context) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    // CL3: only the service ends a statement by its clock, and only where the list says so.
    const how = context.by.role === 'service' ? 'cut-off' : 'ended'
    return (
      notDue(state, meeting, type, context) ??
      happens({ type: 'StatementEnded', meetingId: meeting.id, interventionId: statement.id, how })
    )
  },

  InterruptStatement: (state, { type, meetingId, reason }, context) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    return (
      notDue(state, meeting, type, context) ??
      happens({ type: 'StatementInterrupted', meetingId: meeting.id, interventionId: statement.id, reason })
    )
  },

  RecordAbsence: (state, { meetingId, inscriptionId }) => {
    const inscription = state.inscriptions.get(inscriptionId)
    if (!inscription) return refuse('unknown-inscription', { inscriptionId })
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const intervention = called(state, meeting)
    if ('refusal' in intervention) return intervention
    if (intervention.inscriptionId !== inscriptionId) return refuse('not-the-one-called', { inscriptionId })
    return happens({
      type: 'SpeakerAbsent',
      meetingId: meeting.id,
      interventionId: intervention.id,
      inscriptionId,
      removed: inscription.absences > 0,
    })
  },

  TakeBackFloor: (state, { meetingId, reason }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const intervention = called(state, meeting)
    if ('refusal' in intervention) return intervention
    return happens({
      type: 'FloorTakenBack',
      meetingId: meeting.id,
      interventionId: intervention.id,
      ...(reason !== undefined && { reason }),
    })
  },

  RecordLinkTest: (state, { inscriptionId, passed }) => {
    const inscription = state.inscriptions.get(inscriptionId)
    if (!inscription) return refuse('unknown-inscription', { inscriptionId })
    if (inscription.mode !== 'remote') return refuse('not-remote', {})
    if (inscription.status !== 'called') {
      const refusal = notWaiting(inscription)
      if (refusal) return refusal
    }
    return happens({ type: 'LinkTested', inscriptionId, passed })
  },

  ReportLinkLost: (state, { meetingId }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    if (statement.mode !== 'remote') return refuse('not-remote', {})
    if (statement.linkLostAt !== null) return refuse('link-already-lost', {})
    return happens({ type: 'LinkLost', meetingId: meeting.id, interventionId: statement.id })
  },

  ReportLinkRestored: (state, { meetingId }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    const statement = speaking(state, meeting)
    if ('refusal' in statement) return statement
    if (statement.linkLostAt === null) return refuse('link-not-lost', {})
    return happens({ type: 'LinkRestored', meetingId: meeting.id, interventionId: statement.id })
  },
}

function giveFloor(state: State, command: CommandOf<'GiveFloor'>, { now }: Context): Decision {
  const meeting = openMeeting(state, command.meetingId)
  if ('refusal' in meeting) return meeting
  const ended = freeTheFloor(state, meeting, command.endCurrent === true)
  if ('refusal' in ended) return ended
  const { events } = ended
  const given = {
    type: 'FloorGiven',
    meetingId: meeting.id,
    interventionId: interventionId(String(state.interventions.size + 1)),
    outOfOrder: false,
    ...(command.reason !== undefined && { reason: command.reason }),
  } as const
  const start = (inscription?: Inscription): Event[] =>
    command.startClock ? [statementStarted(state, meeting, given.interventionId, inscription, now)] : []

  // FL3: the secretariat may be given the floor at any time, also past the interpreters' hours.
  if (command.to === 'secretariat') return happens(...events, given, ...start())

  const call =
    command.inscriptionId === undefined
      ? nextCall(state, meeting, command.listId)
      : namedCall(state, meeting, command.inscriptionId)
  if ('refusal' in call) return call
  if (command.listId !== undefined && call.list.id !== command.listId) {
    return refuse('other-list', { inscriptionId: call.inscription.id, listId: command.listId })
  }
  const { inscription, outOfOrder } = call
  return (
    interpretationOver(meeting, now) ??
    happens(...events, { ...given, inscriptionId: inscription.id, outOfOrder }, ...start(inscription))
  )
}

/** FL1, FL4: what must happen before another is called: nothing, or the end of the statement under way. */
function freeTheFloor(state: State, meeting: Meeting, endCurrent: boolean): Decision {
  const hearing = hearingPoint(meeting)
  if (hearing) return hearing
  const current = onFloor(state, meeting)
  if (!current) return happens()
  if (!endCurrent || current.status !== 'speaking') {
    return refuse('floor-occupied', { ...(current.delegationId !== null && { delegationId: current.delegationId }) })
  }
  return happens({ type: 'StatementEnded', meetingId: meeting.id, interventionId: current.id, how: 'ended' })
}

/** CL4: what holds for this statement is fixed as it begins. The secretariat has no limit. */
function statementStarted(
  state: State,
  meeting: Meeting,
  id: InterventionId,
  inscription: Inscription | undefined,
  now: Instant,
): EventOf<'StatementStarted'> {
  const list = inscription && state.lists.get(inscription.listId)
  return {
    type: 'StatementStarted',
    meetingId: meeting.id,
    interventionId: id,
    limitMs: inscription && list ? limitOf(state, list, inscription) : null,
    enforcement: inscription && list ? enforcementOf(state, list, inscription) : 'advisory',
    cutOff: list?.cutOff ?? 'never',
    interpreted: isInterpreted(meeting, now),
  }
}
