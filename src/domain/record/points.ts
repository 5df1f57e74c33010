import type { Appeal } from '../commands.ts'
import type { DelegationId, InterventionId, MeetingId, PointId } from '../ids.ts'
import { readClock } from '../rules/clock.ts'
import type { PointOfOrder, State } from '../state.ts'
import type { Instant, Millis } from '../time.ts'

/** PO1, RC1: one row for each point of order. It is not a contribution (PO2) and stands in a log of its own. */
export interface PointRow {
  readonly pointId: PointId
  readonly meetingId: MeetingId
  readonly delegationId: DelegationId
  readonly subject: string | null
  readonly status: PointOfOrder['status']
  readonly raisedAt: Instant
  /** null while it waits. */
  readonly heardAt: Instant | null
  readonly ruledAt: Instant | null
  /** null: no limit, or not heard yet. */
  readonly limitMs: Millis | null
  readonly usedMs: Millis
  readonly overrunMs: Millis
  readonly ruling: string | null
  readonly appeal: Appeal | null
  /** The statement that stood still meanwhile. */
  readonly during: InterventionId | null
}

/** Every point of order of the session, in the order raised, read at `now`. */
export function pointLog(state: State, now: Instant = state.at): PointRow[] {
  return [...state.points.values()].map(point => {
    const reading = point.clock && readClock(point.clock, now)
    return {
      pointId: point.id,
      meetingId: point.meetingId,
      delegationId: point.delegationId,
      subject: point.subject ?? null,
      status: point.status,
      raisedAt: point.raisedAt,
      heardAt: point.clock?.startedAt ?? null,
      ruledAt: point.ruledAt ?? null,
      limitMs: point.clock?.limitMs ?? null,
      usedMs: reading?.usedMs ?? 0,
      overrunMs: reading?.overrunMs ?? 0,
      ruling: point.ruling ?? null,
      appeal: point.appeal ?? null,
      during: interrupted(state, point),
    }
  })
}

function interrupted(state: State, { meetingId, clock }: PointOfOrder): InterventionId | null {
  if (!clock) return null
  for (const row of state.interventions.values()) {
    if (row.meetingId !== meetingId) continue
    const stoodStill = row.clock?.pauses.some(
      ({ cause, from }) => cause === 'point-of-order' && from === clock.startedAt,
    )
    if (stoodStill) return row.id
  }
  return null
}
