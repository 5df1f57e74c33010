import { type Deciders, happens } from '../decision.ts'
import { refuse } from '../refusals.ts'
import { notWaiting } from '../rules/floor.ts'
import { openMeeting } from '../rules/meetings.ts'
import { alreadyRaised, hearable, mayRise } from '../rules/points-of-order.ts'

export const pointDeciders: Deciders<'RaisePointOfOrder' | 'HearPointOfOrder' | 'RuleOnPointOfOrder' | 'DeclineReply'> =
  {
    RaisePointOfOrder: (state, { meetingId, pointId, delegationId, subject }) => {
      const refusal = mayRise(state, delegationId)
      if (refusal) return refusal
      if (state.points.has(pointId)) return refuse('id-taken', { id: pointId })
      const meeting = openMeeting(state, meetingId)
      if ('refusal' in meeting) return meeting
      return (
        alreadyRaised(state, meeting, delegationId) ??
        happens({
          type: 'PointOfOrderRaised',
          meetingId: meeting.id,
          pointId,
          delegationId,
          ...(subject !== undefined && { subject }),
        })
      )
    },

    HearPointOfOrder: (state, { pointId }) => {
      const point = state.points.get(pointId)
      if (!point) return refuse('unknown-point', { pointId })
      if (point.status === 'ruled') return refuse('point-closed', { pointId })
      const meeting = openMeeting(state, point.meetingId)
      if ('refusal' in meeting) return meeting
      if (meeting.hearing === pointId) return refuse('point-being-heard', { pointId })
      const limitMs = state.plan.settings.pointOfOrderMs
      return hearable(state, meeting, pointId) ?? happens({ type: 'PointOfOrderHeard', pointId, limitMs })
    },

    RuleOnPointOfOrder: (state, { pointId, ruling, appeal }) => {
      const point = state.points.get(pointId)
      if (!point) return refuse('unknown-point', { pointId })
      if (point.status === 'raised') return refuse('point-not-heard', { pointId })
      if (point.status === 'ruled') return refuse('point-closed', { pointId })
      // PO1: who may rise may appeal.
      const refusal = appeal?.by === undefined ? null : mayRise(state, appeal.by)
      if (refusal) return refusal
      return happens({ type: 'PointOfOrderRuled', pointId, ruling, ...(appeal && { appeal }) })
    },

    DeclineReply: (state, { inscriptionId, reason }) => {
      const inscription = state.inscriptions.get(inscriptionId)
      if (!inscription) return refuse('unknown-inscription', { inscriptionId })
      if (state.lists.get(inscription.listId)?.kind !== 'right-of-reply') {
        return refuse('not-a-reply', { inscriptionId })
      }
      const refusal = notWaiting(inscription)
      if (refusal) return refusal
      // RR1: State Parties reply as of right; of the others those who are not admitted yet are at her discretion.
      if (!inscription.held) return refuse('not-held', { inscriptionId })
      return happens({ type: 'ReplyDeclined', inscriptionId, reason })
    },
  }
