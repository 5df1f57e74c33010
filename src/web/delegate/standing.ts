import type { DelegationId, InscriptionId } from '../../domain/ids.ts'
import type { Expectation, Projection } from '../../domain/projection.ts'
import { Readings } from '../../domain/readings.ts'
import { expectedMs } from '../../domain/rules/limits.ts'
import { openItems } from '../../domain/rules/meetings.ts'
import { inOrder } from '../../domain/rules/precedence.ts'
import type { Inscription, List, Meeting, State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'

/** Where a delegation stands with one of its requests. */
export interface Standing {
  readonly inscription: Inscription
  readonly list: List
  readonly stance: Stance
  /** On its list; 1 is next. null: outside the order. */
  readonly place: number | null
  /** Those before it on its list, the next first. */
  readonly ahead: readonly InscriptionId[]
  /** How many wait on its list, it included. */
  readonly waiting: number
  /** How many are to be heard before it in its meeting, on other lists too; null where that is not known. */
  readonly before: number | null
  readonly expected: Expectation | null
  /** MT4: no meeting that is planned has time left for it. */
  readonly noRoom: boolean
  /** The meeting that sits and has its item before it; null: its turn has not come. */
  readonly meeting: Meeting | null
}

export type Stance = 'speaking' | 'called' | 'waiting' | 'interrupted' | 'held' | 'late'

const unfinished: readonly Inscription['status'][] = ['waiting', 'called', 'speaking', 'interrupted']
const importance: readonly Stance[] = ['speaking', 'called', 'waiting', 'interrupted', 'late', 'held']

/** All that a delegation still has to say, what comes first before what comes later. */
export function standingsOf(
  state: State,
  delegationId: DelegationId,
  now: Instant,
  readings: Readings = new Readings(state),
  projection: Projection = readings.projection(now),
): Standing[] {
  const standings: Standing[] = []
  for (const inscription of state.inscriptions.of(delegationId)) {
    const list = state.lists.get(inscription.listId)
    if (!list || !unfinished.includes(inscription.status)) continue
    standings.push(standingOf(readings, list, inscription, projection))
  }
  return standings.sort(
    (a, b) =>
      importance.indexOf(a.stance) - importance.indexOf(b.stance) ||
      Number(b.meeting !== null) - Number(a.meeting !== null) ||
      (a.expected?.at ?? Number.MAX_SAFE_INTEGER) - (b.expected?.at ?? Number.MAX_SAFE_INTEGER) ||
      a.inscription.seq - b.inscription.seq,
  )
}

function standingOf(readings: Readings, list: List, inscription: Inscription, projection: Projection): Standing {
  const { state } = readings
  const queue = readings.queue(list)
  const place = readings.place(inscription.id)
  const expected = projection.speakers.get(inscription.id) ?? null
  return {
    inscription,
    list,
    stance: stanceOf(inscription),
    place,
    ahead: queue.slice(0, (place ?? 1) - 1).map(({ id }) => id),
    waiting: queue.length,
    before: expected && countBefore(projection, inscription.id, expected),
    expected,
    noRoom: expected !== null && !fits(state, list, inscription, projection, expected),
    meeting: sittingOn(state, list),
  }
}

function fits(
  state: State,
  list: List,
  inscription: Inscription,
  { meetings }: Projection,
  { at, meetingId, carriedOver }: Expectation,
): boolean {
  if (!carriedOver) return true
  const stop = meetings.get(meetingId)?.interpretationEndsAt ?? state.meetings.get(meetingId)?.endsAt ?? at
  return at + (expectedMs(state, list, inscription) ?? 0) <= stop
}

function stanceOf(inscription: Inscription): Stance {
  const { status, late, held } = inscription
  if (status === 'speaking' || status === 'called') return status
  if (inOrder(inscription)) return 'waiting'
  if (status === 'interrupted') return 'interrupted'
  return late || !held ? 'late' : 'held'
}

function countBefore({ speakers }: Projection, id: InscriptionId, { at, meetingId }: Expectation): number {
  let before = 0
  for (const [other, expectation] of speakers) {
    if (other === id) continue
    if (expectation.meetingId === meetingId && expectation.at < at) before++
  }
  return before
}

/** The meeting that sits and has taken up the item of a list. */
export function sittingOn(state: State, list: List): Meeting | null {
  for (const meeting of state.meetings.values()) {
    const sits = meeting.status === 'open' || meeting.status === 'suspended'
    if (sits && openItems(meeting).includes(list.item)) return meeting
  }
  return null
}

/** MT4: its turn is expected only in a later meeting than the one that has its item now. */
export function isCarriedOver({ meeting, expected }: Standing): boolean {
  return expected !== null && (expected.carriedOver || (meeting !== null && expected.meetingId !== meeting.id))
}
