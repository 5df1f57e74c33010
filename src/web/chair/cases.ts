import type { Readings } from '../../domain/readings.ts'
import { openLists } from '../../domain/rules/meetings.ts'
import type { Inscription, List, Meeting, PointOfOrder, State } from '../../domain/state.ts'

export interface Cases {
  /** PO1: the one being heard, then those raised, in their order. */
  readonly points: readonly PointOfOrder[]
  readonly late: readonly Inscription[]
  /** PR4: needs admission to speak. */
  readonly held: readonly Inscription[]
  /** RR1: replies asked for, those that need the President's leave among them. */
  readonly replies: readonly Inscription[]
}

/** What waits for the president in a meeting: on the lists it hears, or is about to. */
export function casesOf(readings: Readings, meeting: Meeting | undefined): Cases {
  const { state } = readings
  if (!meeting) return { points: [], late: [], held: [], replies: [] }
  const points = [...state.points.values()].filter(
    ({ meetingId, status }) => meetingId === meeting.id && status !== 'ruled',
  )
  points.sort((a, b) => Number(b.status === 'heard') - Number(a.status === 'heard') || a.raisedAt - b.raisedAt)
  const lists = listsBefore(state, meeting)
  const statements = lists.filter(({ kind }) => kind === 'statements').map(list => readings.aside(list))
  const replies = lists.filter(({ kind }) => kind === 'right-of-reply')
  return {
    points,
    late: statements.flatMap(({ late }) => late),
    held: statements.flatMap(({ held }) => held),
    replies: replies.flatMap(list => [...readings.aside(list).held, ...readings.queue(list)]),
  }
}

function listsBefore(state: State, meeting: Meeting): List[] {
  const open = openLists(state, meeting)
  if (open.length > 0) return open
  return [...state.lists.values()].filter(({ item }) => meeting.items.includes(item))
}
