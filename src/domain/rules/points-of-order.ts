import type { DelegationId, MeetingId, PointId } from '../ids.ts'
import { type Refusal, refuse } from '../refusals.ts'
import type { Meeting, PointOfOrder, State } from '../state.ts'

/** PO1: who may rise, and in which order points are heard. */

/** The refusal `not-a-state-party` for an observer's point. */
export function mayRise(state: State, delegationId: DelegationId): Refusal | null {
  const delegation = state.delegations.get(delegationId)
  if (!delegation) return refuse('unknown-delegation', { delegationId })
  return delegation.category === 'state-party' ? null : refuse('not-a-state-party', { delegationId })
}

/** The points of a meeting that wait to be heard, in the order raised. */
export function raisedPoints(state: State, meetingId: MeetingId): PointOfOrder[] {
  return [...state.points.values()].filter(point => point.meetingId === meetingId && point.status === 'raised')
}

/** The refusal for a point that a delegation still has before the meeting: one at a time, so that nobody stacks them. */
export function alreadyRaised(state: State, meeting: Meeting, delegationId: DelegationId): Refusal | null {
  for (const point of state.points.values()) {
    if (point.meetingId === meeting.id && point.delegationId === delegationId && point.status !== 'ruled') {
      return refuse('point-already-raised', { pointId: point.id })
    }
  }
  return null
}

/** The refusal while a point is being heard: it comes before every call. */
export function hearingPoint(meeting: Meeting): Refusal | null {
  return meeting.hearing === null ? null : refuse('point-being-heard', { pointId: meeting.hearing })
}

/** The point that is next to be heard, if it is this one. */
export function hearable(state: State, meeting: Meeting, pointId: PointId): Refusal | null {
  const first = raisedPoints(state, meeting.id)[0]
  if (first?.id === pointId) return hearingPoint(meeting)
  return first ? refuse('point-not-next', { pointId: first.id }) : refuse('point-closed', { pointId })
}
