import type { ItemSymbol, MeetingId } from '../ids.ts'
import { type Refusal, refuse } from '../refusals.ts'
import type { List, Meeting, State } from '../state.ts'
import type { Instant } from '../time.ts'

/** MT1, MT2, MT4: which meeting a command means, what it has taken up, and until when it is interpreted. */

const sitting = ({ status }: Meeting): boolean => status === 'open' || status === 'suspended'

/** The meeting that a command means: the one it names, or the only one that sits. */
export function whichMeeting(state: State, id: MeetingId | undefined): Meeting | Refusal {
  if (id !== undefined) return state.meetings.get(id) ?? refuse('unknown-meeting', { meetingId: id })
  const meetings = [...state.meetings.values()].filter(sitting)
  const [only] = meetings
  if (!only) return refuse('no-meeting-open', {})
  return meetings.length === 1 ? only : refuse('which-meeting', { meetings: meetings.map(meeting => meeting.id) })
}

/** MT1: as `whichMeeting`, and it must be in order: neither suspended nor over. */
export function openMeeting(state: State, id: MeetingId | undefined): Meeting | Refusal {
  const meeting = whichMeeting(state, id)
  if ('refusal' in meeting || meeting.status === 'open') return meeting
  return refuse('meeting-not-open', { meetingId: meeting.id, status: meeting.status })
}

/** The items that the meeting has taken up and not concluded, the current one first. */
export function openItems(meeting: Meeting): ItemSymbol[] {
  return meeting.takenUp
    .filter(({ concluded }) => !concluded)
    .map(({ symbol }) => symbol)
    .reverse()
}

export function currentItem(meeting: Meeting): ItemSymbol | undefined {
  return openItems(meeting)[0]
}

/**
 * The lists whose speakers the meeting may hear, in the order in which they are heard: the current item's before those
 * of other open items, an item's statements before its replies (RR1: at the end).
 */
export function openLists(state: State, meeting: Meeting): List[] {
  return openItems(meeting).flatMap(symbol => listsOf(state, symbol))
}

/** The lists of an item in the plan's order, replies last. */
export function listsOf(state: State, symbol: ItemSymbol): List[] {
  const lists = [...state.lists.values()].filter(({ item }) => item === symbol)
  return [...lists.filter(({ kind }) => kind === 'statements'), ...lists.filter(({ kind }) => kind !== 'statements')]
}

/** MT2: the hard stop: the end of the meeting, or of its last extension; null where the meeting is not interpreted. */
export function hardStop(meeting: Pick<Meeting, 'interpretation' | 'endsAt' | 'extensions'>): Instant | null {
  return meeting.interpretation ? (meeting.extensions.at(-1)?.until ?? meeting.endsAt) : null
}

/** MT2: whether there is interpretation at an instant; at the very end there is none any more. */
export function isInterpreted(meeting: Meeting, at: Instant): boolean {
  return meeting.interpretationUntil !== null && at < meeting.interpretationUntil
}

/** MT2: the refusal `interpretation-over` past the hard stop, unless the President goes on without. */
export function interpretationOver(meeting: Meeting, now: Instant): Refusal | null {
  const until = meeting.interpretationUntil
  if (until === null || now < until || meeting.withoutInterpretationSince !== undefined) return null
  return refuse('interpretation-over', { until })
}
