import { listing } from '../domain/listing.ts'
import { type Projection, project } from '../domain/projection.ts'
import { type Lamp, lamp, readClock } from '../domain/rules/clock.ts'
import { onFloor } from '../domain/rules/floor.ts'
import { currentItem } from '../domain/rules/meetings.ts'
import type { Meeting, State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { isoDuration } from '../protocol/iso.ts'
import { printInstant } from '../protocol/time.ts'
import { type PrintedListing, printListing } from './print-listing.ts'

/** A session at one instant, as files give it. Of two meetings that sit at once the other is in `alsoSitting`. */
export interface Snapshot extends Sitting {
  readonly at: string
  readonly lists: Readonly<Record<string, Omit<PrintedListing, 'listId'>>>
  readonly alsoSitting?: readonly Sitting[]
}

/** The meeting that sits, else the next to come, else null; who has its floor; the clock of who speaks. */
export interface Sitting {
  readonly meeting: {
    readonly meetingId: string
    readonly body: Meeting['body']
    readonly status: Meeting['status']
    /** The item that it has taken up. */
    readonly item: string | null
  } | null
  readonly floor: {
    readonly interventionId: string
    readonly inscriptionId: string | null
    readonly delegationId: string | null
    readonly status: string
    readonly givenAt: string
  } | null
  readonly clock: {
    readonly used: string
    readonly remaining: string | null
    readonly overrun: string
    readonly lamp: Lamp
  } | null
  readonly projection: {
    /** When the meeting would end if everyone who waits on its items were heard in it. */
    readonly endsAt: string
    readonly interpretationEndsAt: string | null
    /** How far past the hard stop that is. */
    readonly over: string
  } | null
}

export function snapshotOf(state: State, now: Instant): Snapshot {
  const { timeZone } = state.plan
  const projection = project(state, now)
  const lists = [...state.lists.values()].map(list => {
    const { listId, ...printed } = printListing(listing(state, list, now, projection), timeZone)
    return [listId, printed] as const
  })
  const [first, ...others] = meetingsInView(state, now)
  const print = (meeting: Meeting) => sittingOf(state, meeting, now, projection)
  return {
    at: printInstant(now, timeZone),
    lists: Object.fromEntries(lists),
    ...(first ? print(first) : { meeting: null, floor: null, clock: null, projection: null }),
    ...(others.length > 0 && { alsoSitting: others.map(print) }),
  }
}

/** Those that sit; where none does, the next to come. One whose hours passed without it will not come. */
export function meetingsInView(state: State, now: Instant): Meeting[] {
  const inTime = [...state.meetings.values()].sort((a, b) => a.startsAt - b.startsAt)
  const sitting = inTime.filter(({ status }) => status === 'open' || status === 'suspended')
  return sitting.length > 0
    ? sitting
    : inTime.filter(({ status, endsAt }) => status === 'scheduled' && endsAt > now).slice(0, 1)
}

function sittingOf(state: State, meeting: Meeting, now: Instant, projection: Projection): Sitting {
  const print = (at: Instant) => printInstant(at, state.plan.timeZone)
  const intervention = onFloor(state, meeting)
  const projected = projection.meetings.get(meeting.id)
  return {
    meeting: {
      meetingId: meeting.id,
      body: meeting.body,
      status: meeting.status,
      item: currentItem(meeting) ?? null,
    },
    floor: intervention
      ? {
          interventionId: intervention.id,
          inscriptionId: intervention.inscriptionId,
          delegationId: intervention.delegationId,
          status: intervention.status,
          givenAt: print(intervention.givenAt),
        }
      : null,
    clock: intervention?.clock ? printClock(state, intervention.clock, now) : null,
    projection: projected
      ? {
          endsAt: print(projected.endsAt),
          interpretationEndsAt: projected.interpretationEndsAt === null ? null : print(projected.interpretationEndsAt),
          over: isoDuration(projected.overMs),
        }
      : null,
  }
}

function printClock(state: State, clock: Parameters<typeof readClock>[0], now: Instant): NonNullable<Sitting['clock']> {
  const { usedMs, remainingMs, overrunMs } = readClock(clock, now)
  return {
    used: isoDuration(usedMs),
    remaining: remainingMs === null ? null : isoDuration(remainingMs),
    overrun: isoDuration(overrunMs),
    lamp: lamp(state.plan.settings, clock, now),
  }
}
