import type { Evolvers } from '../evolution.ts'
import type { MeetingId, PointId } from '../ids.ts'
import { endClock, pause, resume, startClock } from '../rules/clock.ts'
import type { Clock, State } from '../state.ts'
import { alter } from './lists.ts'

export const pointEvolvers: Evolvers<
  'PointOfOrderRaised' | 'PointOfOrderHeard' | 'PointOfOrderRuled' | 'ReplyDeclined'
> = {
  PointOfOrderRaised: (state, { type: _, pointId, ...point }, { at }) =>
    state.points.set(pointId, { id: pointId, ...point, status: 'raised', raisedAt: at, clock: null }),

  PointOfOrderHeard: (state, { pointId, limitMs }, { seq, at }) => {
    state.points.change(pointId, point => ({ ...point, status: 'heard', clock: startClock(limitMs, at) }))
    hear(state, pointId, pointId, seq, clock => pause(clock, 'point-of-order', at))
  },

  PointOfOrderRuled: (state, { pointId, ruling, appeal }, { seq, at }) => {
    state.points.change(pointId, point => ({
      ...point,
      status: 'ruled',
      clock: point.clock && endClock(point.clock, at),
      ruling,
      ...(appeal && { appeal }),
      ruledAt: at,
    }))
    hear(state, pointId, null, seq, clock => resume(clock, ['point-of-order'], at))
  },

  ReplyDeclined: (state, { inscriptionId }, { seq }) =>
    alter(state, inscriptionId, seq, inscription => ({ ...inscription, status: 'declined' })),
}

/** PO1: the statement under way stands still while the point is heard. */
function hear(state: State, pointId: PointId, hearing: PointId | null, seq: number, to: (clock: Clock) => Clock): void {
  const meetingId: MeetingId | undefined = state.points.get(pointId)?.meetingId
  const meeting = meetingId && state.meetings.get(meetingId)
  if (!meeting) return
  state.meetings.set(meeting.id, { ...meeting, hearing, changedSeq: seq })
  if (meeting.floor) {
    state.interventions.change(meeting.floor, row => (row.clock ? { ...row, clock: to(row.clock) } : row))
  }
}
