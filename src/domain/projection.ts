import type { InscriptionId, ListId, MeetingId } from './ids.ts'
import { readClock } from './rules/clock.ts'
import { onFloor } from './rules/floor.ts'
import { expectedMs } from './rules/limits.ts'
import { listsOf, openItems } from './rules/meetings.ts'
import { raisedPoints } from './rules/points-of-order.ts'
import { order } from './rules/precedence.ts'
import type { Clock, Inscription, Intervention, List, Meeting, State } from './state.ts'
import type { Instant, Millis } from './time.ts'

/** MT2–MT4: when each of those who wait is expected to speak, and when each meeting is expected to end. */
export interface Projection {
  readonly speakers: ReadonlyMap<InscriptionId, Expectation>
  readonly meetings: ReadonlyMap<MeetingId, MeetingProjection>
}

export interface Expectation {
  /** When the statement is expected to begin. */
  readonly at: Instant
  /** The meeting in which it is expected to be heard. */
  readonly meetingId: MeetingId
  /** MT4: it does not fit before the hard stop of the meeting that has the item now, and waits for the next. */
  readonly carriedOver: boolean
}

export interface MeetingProjection {
  /** When it would end if everyone who waits on its items were heard in it. */
  readonly endsAt: Instant
  /** MT2: the hard stop; null without interpretation, or where the meeting goes on without. */
  readonly interpretationEndsAt: Instant | null
  /** How far `endsAt` is past the hard stop, or past the scheduled end where there is none; 0 if it is not. */
  readonly overMs: Millis
  /** How long each of those left could speak for all to be heard in time; null where nobody waits. */
  readonly fairShareMs: Millis | null
  readonly waiting: number
}

/** Who waits on a list, the next first. */
type QueueOf = (list: List) => readonly Inscription[]

/**
 * `now` moves the times only while the floor runs late. The orders of the lists may be passed in where they are known
 * (readings.ts).
 */
export function project(state: State, now: Instant, queueOf: QueueOf = eachOnce(state)): Projection {
  const foreseen: Foreseen = { speakers: new Map(), heard: new Set(), carried: new Set() }
  const meetings = new Map<MeetingId, MeetingProjection>()
  for (const meeting of inTimeOrder(state)) {
    meetings.set(meeting.id, projectMeeting(state, meeting, now, queueOf, foreseen))
  }
  return { speakers: foreseen.speakers, meetings }
}

/** A list may be before several meetings. */
function eachOnce(state: State): QueueOf {
  const queues = new Map<ListId, readonly Inscription[]>()
  return list => {
    const queue = queues.get(list.id) ?? order(state, list)
    queues.set(list.id, queue)
    return queue
  }
}

/** What is known of those who wait, from meeting to meeting. */
interface Foreseen {
  readonly speakers: Map<InscriptionId, Expectation>
  /** Expected to be heard in a meeting before. */
  readonly heard: Set<InscriptionId>
  /** MT4: there was no room for them in a meeting before. */
  readonly carried: Set<InscriptionId>
}

/** Meetings that sit come before those that are to come; those that are over hear nobody. */
function inTimeOrder(state: State): Meeting[] {
  const rank = ({ status }: Meeting) => (status === 'scheduled' ? 1 : 0)
  return [...state.meetings.values()]
    .filter(({ status }) => status !== 'adjourned')
    .sort((a, b) => rank(a) - rank(b) || a.startsAt - b.startsAt)
}

function projectMeeting(
  state: State,
  meeting: Meeting,
  now: Instant,
  queueOf: QueueOf,
  { speakers, heard, carried }: Foreseen,
): MeetingProjection {
  const { changeoverMs, pointOfOrderMs } = state.plan.settings
  const stop = meeting.withoutInterpretationSince === undefined ? meeting.interpretationUntil : null
  let free = freeFrom(state, meeting, now)
  free += raisedPoints(state, meeting.id).length * (pointOfOrderMs ?? 0)
  // One whose hours passed without it will hardly come: to be heard in the next is not to be carried over.
  const comes = meeting.status !== 'scheduled' || now < (stop ?? meeting.endsAt)
  let fits = true
  let waiting = 0
  const begun = free
  for (const list of listsToHear(state, meeting)) {
    for (const inscription of queueOf(list)) {
      const { id } = inscription
      // This meeting hears only what those before it carry over.
      if (heard.has(id)) continue
      const at = Math.max(free + changeoverMs, meeting.status === 'open' && waiting === 0 ? now : 0)
      free = at + (expectedMs(state, list, inscription) ?? 0)
      waiting++
      fits = fits && (stop === null || free <= stop)
      if (fits || comes || !speakers.has(id)) {
        speakers.set(id, { at, meetingId: meeting.id, carriedOver: !fits || carried.has(id) })
      }
      if (fits) heard.add(id)
      else if (comes) carried.add(id)
    }
  }
  const due = stop ?? meeting.endsAt
  const share = Math.floor((due - begun) / Math.max(1, waiting)) - changeoverMs
  return {
    endsAt: free,
    interpretationEndsAt: stop,
    overMs: Math.max(0, free - due),
    fairShareMs: waiting === 0 ? null : Math.max(0, share),
    waiting,
  }
}

/** From when the floor is free for the changeover before the next statement. */
function freeFrom(state: State, meeting: Meeting, now: Instant): Instant {
  if (meeting.status === 'scheduled') return Math.max(meeting.startsAt, now)
  const current = onFloor(state, meeting)
  const point = meeting.hearing === null ? undefined : state.points.get(meeting.hearing)
  let free = meeting.freeSince ?? now
  if (meeting.status === 'suspended') free = Math.max(free, now)
  if (current?.clock) free = now + leftMs(state, current, current.clock, now)
  else if (current) free = now + (announcedMs(state, current) ?? 0)
  if (point?.clock) free = Math.max(free, now) + (readClock(point.clock, now).remainingMs ?? 0)
  return free
}

/** What is left to the one who speaks; without a limit, of what was announced. */
function leftMs(state: State, current: Intervention, clock: Clock, now: Instant): Millis {
  const { remainingMs, usedMs } = readClock(clock, now)
  return remainingMs ?? Math.max(0, (announcedMs(state, current) ?? 0) - usedMs)
}

/** What one who has the floor is expected to take in all; null where nobody knows, as of the secretariat. */
function announcedMs(state: State, { inscriptionId }: Intervention): Millis | null {
  const inscription = inscriptionId === null ? undefined : state.inscriptions.get(inscriptionId)
  const list = inscription && state.lists.get(inscription.listId)
  return inscription && list ? expectedMs(state, list, inscription) : null
}

/** The lists of what the meeting has taken up, then of what it is still to take up. */
function listsToHear(state: State, meeting: Meeting): List[] {
  const seen = new Set(meeting.takenUp.map(({ symbol }) => symbol))
  const symbols = [...openItems(meeting), ...meeting.items.filter(symbol => !seen.has(symbol))]
  return symbols.flatMap(symbol => listsOf(state, symbol))
}
