import { setTimeout as sleep } from 'node:timers/promises'
import type { Millis } from '../../src/domain/time.ts'
import type { Actor } from '../../src/domain/vocabulary.ts'
import type { Answer } from '../../src/protocol/messages.ts'
import { printPlan } from '../../src/protocol/plan-schema.ts'
import { emptyStage, play } from '../../src/record/rehearsal.ts'
import type { Rehearsal } from '../../src/record/rehearsal-file.ts'
import { createTimeline, live } from '../../src/record/timeline.ts'
import { administratorBadge, BADGE_KEY, badgeFor, positionAt, session } from '../fault/stage.ts'
import { type Client, join } from '../support/client.ts'
import { startRedis } from '../support/redis.ts'
import { type RunningService, startService } from '../support/service.ts'
import { type Halls, openHalls } from './halls.ts'
import { rehearsedMeeting } from './meeting.ts'
import { badgesFor, seatsOf } from './people.ts'
import { type Used, usage, usedSince } from './usage.ts'

export interface LoadOptions {
  readonly clients: number
  /** Processes that the clients are in. */
  readonly halls: number
  /** Of the rehearsed meeting, in its own time. */
  readonly lengthMs: Millis
  readonly speed: number
  /** Also what happens when a node dies, and when everyone loads the page again. */
  readonly storms: boolean
  readonly tell: (line: string) => void
}

/** Milliseconds. */
export interface Spread {
  readonly count: number
  readonly p50: number
  readonly p99: number
  readonly most: number
}

export interface LoadResult {
  readonly clients: number
  readonly commands: number
  readonly entries: number
  /** What was answered otherwise than in the rehearsal's own time, and how often. */
  readonly otherwise: ReadonlyMap<string, number>
  /** From the command to its answer. */
  readonly answered: Spread
  /** From the command to the last client that has all that followed from it. */
  readonly everyone: Spread
  readonly nodes: readonly Used[]
  readonly meetingMs: number
  /** Where the journal ends, and how many clients are there, without having missed anything. */
  readonly end: string
  readonly atEnd: number
  readonly gaps: number
  readonly storms: readonly Storm[]
}

/** All at once. */
export interface Storm {
  readonly what: string
  readonly clients: number
  /** Until all follow again. */
  readonly ms: number
  /** How long someone else on that node waited for an answer at most, meanwhile. */
  readonly otherWaitedMs: number
}

interface Sent {
  readonly sentAt: number
  readonly answeredAt: number
  readonly answer: Answer
}

/** Two nodes, all the clients, and a rehearsed meeting played live before their eyes. */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { clients, lengthMs, speed, tell } = options
  const redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always'] })
  const stops = [() => redis.stop()]
  async function started<T extends AsyncDisposable>(starting: Promise<T>): Promise<T> {
    const one = await starting
    stops.push(async () => one[Symbol.asyncDispose]())
    return one
  }
  try {
    const environment = {
      REDIS_URL: redis.url,
      REDIS_PREFIX: redis.prefix,
      BADGE_KEY,
      LOG_LEVEL: 'warn',
      // All clients come from one address.
      RATE_ADDRESS: '10000/100000',
    }
    const one = await started(startService(environment))
    const two = await started(startService(environment))
    const halls = await started(openHalls(options.halls))
    const rehearsal = rehearsedMeeting(Date.now(), lengthMs)
    await openSession(one.base, rehearsal, speed)
    const seats = seatsOf(clients)
    const badges = await badgesFor(one.base, seats)
    const both = [one.base, two.base]
    const entering = badges.map((badge, n) => ({ badge, bases: n % 2 ? both.toReversed() : both }))
    const enteredAt = performance.now()
    await halls.enter(session, entering)
    await allAt(halls, one.base, clients)
    tell(`${clients} clients follow, after ${Math.round(performance.now() - enteredAt)} ms`)

    const before = [one, two].map(({ pid }) => usage(pid))
    const from = performance.now()
    const sent = await playLive(rehearsal, speed, both)
    const meetingMs = performance.now() - from
    const nodes = [one, two].map(({ pid }, n) => usedSince(before[n] ?? usage(pid), usage(pid), meetingMs))
    const { end, atEnd, gaps } = await allAt(halls, one.base, clients)
    tell(`the meeting is over after ${Math.round(meetingMs / 1000)} s`)

    const arrivals = await halls.arrivals()
    const reached = sent.flatMap(({ sentAt, answer }) => {
      const arrival = 'ok' in answer ? arrivals.get(answer.seq) : undefined
      return arrival?.count === clients ? [arrival.lastAt - sentAt] : []
    })
    const storms = options.storms ? await stormsOf(halls, one, two, clients, tell) : []
    return {
      clients,
      commands: sent.length,
      entries: end.seq,
      otherwise: otherwise(rehearsal, sent),
      answered: spread(sent.map(({ sentAt, answeredAt }) => answeredAt - sentAt)),
      everyone: spread(reached),
      nodes,
      meetingMs,
      end: end.digest,
      atEnd,
      gaps,
      storms,
    }
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

async function openSession(base: string, rehearsal: Rehearsal, speed: number): Promise<void> {
  // Limits and graces are as much shorter as the meeting is faster; the day is long enough for it as it is.
  const { duration } = createTimeline(rehearsal, speed, 0)
  const plan = { ...live(rehearsal.plan, { duration, instant: at => at }), id: session }
  const response = await fetch(`${base}/api/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await administratorBadge()}`, 'content-type': 'application/json' },
    body: JSON.stringify(printPlan(plan)),
  })
  if (response.status !== 201) throw new Error(`the session was not opened: ${await response.text()}`)
}

/** Waits until all clients are at the end of the journal; says how many are. */
async function allAt(halls: Halls, base: string, clients: number) {
  for (const until = performance.now() + 60_000; ; await sleep(100)) {
    const end = await positionAt(base)
    const standings = await halls.positions()
    const atEnd = standings.filter(({ live: follows, digest }) => follows && digest === end.digest).length
    if (atEnd === clients || performance.now() > until) {
      return { end, atEnd, gaps: standings.reduce((sum, { gaps }) => sum + gaps, 0) }
    }
  }
}

/** Everything at its time, by whoever does it, at one node or the other; the next does not wait for the answer. */
async function playLive(rehearsal: Rehearsal, speed: number, bases: readonly string[]): Promise<Sent[]> {
  const actors = new Map<string, Promise<Client>>()
  const keyOf = ({ role, delegationId }: Actor): string => `${role} ${delegationId ?? ''}`
  for (const { act } of rehearsal.steps) {
    if (!act || actors.has(keyOf(act.by))) continue
    const { role, delegationId } = act.by
    if (role === 'service') throw new Error('the service has no seat')
    const base = bases[actors.size % bases.length] ?? ''
    const seat = { role, ...(delegationId !== undefined && { delegationId }) }
    const client = badgeFor(base, seat).then(badge => join(base, badge))
    actors.set(keyOf(act.by), client)
    await client
  }
  const timeline = createTimeline(rehearsal, speed, Date.now() + 1_000)
  const now = (): number => performance.timeOrigin + performance.now()
  try {
    const sending = []
    for (const { at, act } of rehearsal.steps) {
      if (!act) continue
      await sleep(Math.max(0, timeline.instant(at) - Date.now()))
      const client = await actors.get(keyOf(act.by))
      const sentAt = now()
      const answered = client?.give(live(act.command, timeline))
      sending.push(answered?.then((answer): Sent => ({ sentAt, answeredAt: now(), answer })))
    }
    return (await Promise.all(sending)).filter(one => one !== undefined)
  } finally {
    for (const client of actors.values()) (await client).socket.disconnect()
  }
}

/** Whether each was accepted or refused, as it is when the rehearsal is played in its own time. */
function otherwise(rehearsal: Rehearsal, sent: readonly Sent[]): ReadonlyMap<string, number> {
  const expected = [...play(rehearsal, emptyStage())].flatMap(scene =>
    scene.kind === 'act' && scene.step !== null ? [scene] : [],
  )
  const counts = new Map<string, number>()
  expected.forEach(({ command, result }, n) => {
    const answer = sent[n]?.answer
    const as = 'refusal' in result ? result.refusal : 'accepted'
    const is = answer && 'refusal' in answer ? answer.refusal : 'accepted'
    const what = `${command.type}: ${is} instead of ${as}`
    if (as !== is) counts.set(what, (counts.get(what) ?? 0) + 1)
  })
  return counts
}

async function stormsOf(
  halls: Halls,
  one: RunningService,
  two: RunningService,
  clients: number,
  tell: (line: string) => void,
): Promise<Storm[]> {
  const storms: Storm[] = []
  async function storm(what: string, count: number, begin: () => Promise<void>): Promise<void> {
    const other = await impatient(one.base)
    const from = performance.now()
    await begin()
    const { atEnd } = await allAt(halls, one.base, clients)
    const ms = performance.now() - from
    const otherWaitedMs = await other.most()
    tell(
      `${what}: ${atEnd} of ${clients} follow after ${Math.round(ms)} ms; another waited ${Math.round(otherWaitedMs)} ms`,
    )
    storms.push({ what, clients: count, ms, otherWaitedMs })
  }
  await storm('a node dies, and its clients come to the other from their cursor', clients / 2, () => two.kill())
  await storm('everyone loads the page again, and is given the whole state', clients, () => halls.reload())
  return storms
}

/** Someone at a node who asks for the time again and again. */
async function impatient(base: string): Promise<{ most(): Promise<number> }> {
  const client = await join(base, await badgeFor(base, { role: 'viewer' }))
  let asking = true
  let most = 0
  const done = (async () => {
    while (asking) {
      const from = performance.now()
      await client.send('clock', { t0: from })
      most = Math.max(most, performance.now() - from)
      await sleep(10)
    }
  })()
  return {
    async most() {
      asking = false
      await done
      client.socket.disconnect()
      return most
    },
  }
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) }
}
