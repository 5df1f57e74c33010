import type { Delegation } from '../../domain/plan.ts'
import type { Projection } from '../../domain/projection.ts'
import type { Readings } from '../../domain/readings.ts'
import type { Meeting, PointOfOrder, State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { useLive, useNow, useSession } from '../live/live.tsx'
import { useProjection, useReadings } from '../live/readings.tsx'
import { meetingOf } from '../ui/meeting.ts'
import { type Standing, standingsOf } from './standing.ts'

/** What the page is about: the delegation, its requests, and the meeting in which its turn comes. */
export interface Model {
  readonly state: State
  readonly delegation: Delegation
  readonly now: Instant
  readonly readings: Readings
  readonly projection: Projection
  readonly standings: readonly Standing[]
  readonly meeting: Meeting | undefined
  /** PO1: its own point of order, until the President has ruled. */
  readonly point: PointOfOrder | undefined
}

/** Expected times are told in minutes: a look each few seconds is enough, and each entry looks by itself. */
const lookEvery = 5000

/** null: the badge is no delegate's. */
export function useModel(): Model | null {
  const live = useLive()
  const state = useSession()
  const readings = useReadings()
  const projection = useProjection()
  useNow(lookEvery)
  const link = live.link.value
  const now = 'since' in link ? link.since : live.clock.now()
  const id = live.me.value?.delegationId
  const delegation = id && state.delegations.get(id)
  if (!delegation) return null
  const standings = standingsOf(state, delegation.id, now, readings, projection)
  const point = [...state.points.values()].find(p => p.delegationId === delegation.id && p.status !== 'ruled')
  const first = standings[0]
  const chosen = point?.meetingId ?? first?.meeting?.id ?? null
  return { state, delegation, now, readings, projection, standings, meeting: meetingOf(state, chosen), point }
}
