/** Who has the floor in a meeting, and who is next: what room, booth and console show alike. */

import type { Readings } from '../../domain/readings.ts'
import { onFloor } from '../../domain/rules/floor.ts'
import { limitOf } from '../../domain/rules/limits.ts'
import { openLists } from '../../domain/rules/meetings.ts'
import { raisedPoints } from '../../domain/rules/points-of-order.ts'
import type { Inscription, Intervention, List, Meeting, PointOfOrder, State } from '../../domain/state.ts'
import type { Millis } from '../../domain/time.ts'

export interface Floor {
  readonly intervention: Intervention
  readonly inscription: Inscription | undefined
  readonly list: List | undefined
  /** What holds if it begins now; once it has begun, the clock has its own. */
  readonly limitMs: Millis | null
}

export function floorOf(state: State, meeting: Meeting): Floor | null {
  const intervention = onFloor(state, meeting)
  if (!intervention) return null
  const inscription = intervention.inscriptionId ? state.inscriptions.get(intervention.inscriptionId) : undefined
  const list = inscription && state.lists.get(inscription.listId)
  return { intervention, inscription, list, limitMs: inscription && list ? limitOf(state, list, inscription) : null }
}

/** The next `count` to be called, over the lists of the items that are taken up. */
export function upcoming(readings: Readings, meeting: Meeting, count: number): Inscription[] {
  const next: Inscription[] = []
  for (const list of openLists(readings.state, meeting)) {
    if (next.length >= count) break
    next.push(...readings.queue(list).slice(0, count - next.length))
  }
  return next
}

/** The point of order that is before the meeting: the one being heard, else the first that was raised. */
export function pointBefore(state: State, meeting: Meeting): PointOfOrder | undefined {
  const heard = meeting.hearing === null ? undefined : state.points.get(meeting.hearing)
  return heard ?? raisedPoints(state, meeting.id)[0]
}
