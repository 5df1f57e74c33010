import { type Deciders, happens } from '../decision.ts'
import { refuse } from '../refusals.ts'
import { onFloor } from '../rules/floor.ts'
import { currentItem, openItems, openMeeting, whichMeeting } from '../rules/meetings.ts'
import { hearingPoint } from '../rules/points-of-order.ts'

export const meetingDeciders: Deciders<
  | 'CallToOrder'
  | 'SuspendMeeting'
  | 'ResumeMeeting'
  | 'AdjournMeeting'
  | 'TakeUpItem'
  | 'ConcludeItem'
  | 'ExtendInterpretation'
  | 'ContinueWithoutInterpretation'
  | 'RequestSlowDown'
> = {
  CallToOrder: (state, { meetingId }) => {
    const meeting = state.meetings.get(meetingId)
    if (!meeting) return refuse('unknown-meeting', { meetingId })
    if (meeting.status === 'adjourned') return refuse('meeting-adjourned', { meetingId })
    // Two bodies may sit at once; one body has one meeting.
    for (const { id, body, status } of state.meetings.values()) {
      if (body === meeting.body && (status === 'open' || status === 'suspended')) {
        return refuse('meeting-already-open', { meetingId: id })
      }
    }
    return happens({ type: 'MeetingCalledToOrder', meetingId })
  },

  SuspendMeeting: (state, { meetingId, reason }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    return happens({ type: 'MeetingSuspended', meetingId: meeting.id, reason })
  },

  ResumeMeeting: (state, { meetingId }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (meeting.status === 'open') return refuse('meeting-already-open', { meetingId: meeting.id })
    if (meeting.status !== 'suspended') {
      return refuse('meeting-not-open', { meetingId: meeting.id, status: meeting.status })
    }
    return happens({ type: 'MeetingResumed', meetingId: meeting.id })
  },

  AdjournMeeting: (state, { meetingId }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (meeting.status === 'scheduled' || meeting.status === 'adjourned') {
      return refuse('meeting-not-open', { meetingId: meeting.id, status: meeting.status })
    }
    const speaker = onFloor(state, meeting)
    if (speaker) {
      return refuse('floor-occupied', { ...(speaker.delegationId !== null && { delegationId: speaker.delegationId }) })
    }
    return hearingPoint(meeting) ?? happens({ type: 'MeetingAdjourned', meetingId: meeting.id })
  },

  TakeUpItem: (state, { meetingId, symbol }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (!state.plan.agenda.some(item => item.symbol === symbol)) return refuse('unknown-item', { symbol })
    if (currentItem(meeting) === symbol) return refuse('item-already-taken-up', { symbol })
    return happens({ type: 'ItemTakenUp', meetingId: meeting.id, symbol })
  },

  ConcludeItem: (state, { meetingId, symbol }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (!openItems(meeting).includes(symbol)) return refuse('item-not-taken-up', { symbol })
    return happens({ type: 'ItemConcluded', meetingId: meeting.id, symbol })
  },

  ExtendInterpretation: (state, { meetingId, until, grantedBy, reason }, { now }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (meeting.interpretationUntil === null) return refuse('not-interpreted', { meetingId: meeting.id })
    const earliest = Math.max(meeting.interpretationUntil, now)
    if (until <= earliest) return refuse('not-later', { until: earliest })
    return happens({ type: 'InterpretationExtended', meetingId: meeting.id, until, grantedBy, reason })
  },

  ContinueWithoutInterpretation: (state, { meetingId, reason }) => {
    const meeting = whichMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (meeting.interpretationUntil === null) return refuse('not-interpreted', { meetingId: meeting.id })
    if (meeting.withoutInterpretationSince !== undefined) return refuse('nothing-to-change', {})
    return happens({ type: 'ContinuedWithoutInterpretation', meetingId: meeting.id, reason })
  },

  RequestSlowDown: (state, { meetingId }) => {
    const meeting = openMeeting(state, meetingId)
    if ('refusal' in meeting) return meeting
    if (!onFloor(state, meeting)) return refuse('nobody-speaking', {})
    return happens({ type: 'SlowDownRequested', meetingId: meeting.id })
  },
}
