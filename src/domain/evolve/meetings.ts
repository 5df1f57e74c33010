import type { Evolvers } from '../evolution.ts'
import { pause, resume } from '../rules/clock.ts'
import { hardStop } from '../rules/meetings.ts'
import type { Clock, Meeting, State } from '../state.ts'

export const meetingEvolvers: Evolvers<
  | 'MeetingCalledToOrder'
  | 'MeetingSuspended'
  | 'MeetingResumed'
  | 'MeetingAdjourned'
  | 'ItemTakenUp'
  | 'ItemConcluded'
  | 'InterpretationExtended'
  | 'ContinuedWithoutInterpretation'
  | 'SlowDownRequested'
> = {
  MeetingCalledToOrder: (state, { meetingId }, { seq, at }) =>
    state.meetings.change(meetingId, meeting => ({
      ...meeting,
      status: 'open',
      openedAt: at,
      freeSince: at,
      changedSeq: seq,
    })),

  MeetingSuspended: (state, { meetingId, reason }, { seq, at }) => {
    state.meetings.change(meetingId, meeting => ({
      ...meeting,
      status: 'suspended',
      suspendedAt: at,
      changedSeq: seq,
    }))
    changeClocks(state, meetingId, clock => pause(clock, 'suspension', at, reason))
  },

  MeetingResumed: (state, { meetingId }, { seq, at }) => {
    state.meetings.change(meetingId, ({ suspendedAt: _, ...meeting }) => ({
      ...meeting,
      status: 'open',
      freeSince: meeting.freeSince === null ? null : at,
      changedSeq: seq,
    }))
    changeClocks(state, meetingId, clock => resume(clock, ['suspension'], at))
  },

  MeetingAdjourned: (state, { meetingId }, { seq, at }) =>
    state.meetings.change(meetingId, meeting => ({
      ...meeting,
      status: 'adjourned',
      adjournedAt: at,
      freeSince: null,
      changedSeq: seq,
    })),

  // An item that was taken up before becomes the current one again. MT3: changeover is counted from the end of whatever
  // came before a statement, the election of officers as well as another statement.
  ItemTakenUp: (state, { meetingId, symbol }, { seq, at }) =>
    state.meetings.change(meetingId, meeting => ({
      ...meeting,
      freeSince: meeting.freeSince === null ? null : at,
      takenUp: [...meeting.takenUp.filter(item => item.symbol !== symbol), { symbol, concluded: false }],
      changedSeq: seq,
    })),

  ItemConcluded: (state, { meetingId, symbol }, { seq, at }) =>
    state.meetings.change(meetingId, meeting => ({
      ...meeting,
      freeSince: meeting.freeSince === null ? null : at,
      takenUp: meeting.takenUp.map(item => (item.symbol === symbol ? { symbol, concluded: true } : item)),
      changedSeq: seq,
    })),

  InterpretationExtended: (state, { meetingId, until, grantedBy, reason }) =>
    state.meetings.change(meetingId, ({ withoutInterpretationSince: _, ...meeting }) => {
      const extended = { ...meeting, extensions: [...meeting.extensions, { until, grantedBy, reason }] }
      return { ...extended, interpretationUntil: hardStop(extended) }
    }),

  ContinuedWithoutInterpretation: (state, { meetingId }, { at }) =>
    state.meetings.change(meetingId, meeting => ({ ...meeting, withoutInterpretationSince: at })),

  SlowDownRequested: (state, { meetingId }, { at }) =>
    state.meetings.change(meetingId, meeting => ({ ...meeting, slowDownAt: at })),
}

/** The clocks that run in a meeting: the statement's, and that of a point of order being heard. */
function changeClocks(state: State, meetingId: Meeting['id'], to: (clock: Clock) => Clock): void {
  const meeting = state.meetings.get(meetingId)
  if (meeting?.floor) {
    state.interventions.change(meeting.floor, row => (row.clock ? { ...row, clock: to(row.clock) } : row))
  }
  if (meeting?.hearing) {
    state.points.change(meeting.hearing, row => (row.clock ? { ...row, clock: to(row.clock) } : row))
  }
}
