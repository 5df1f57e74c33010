import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Happened } from '../../src/domain/evolution.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { listing } from '../../src/domain/listing.ts'
import { project } from '../../src/domain/projection.ts'
import { readClock } from '../../src/domain/rules/clock.ts'
import { hardStop } from '../../src/domain/rules/meetings.ts'
import { explain, firstInOrder, order } from '../../src/domain/rules/precedence.ts'
import { emptyState, fork, type State, stateFromJson } from '../../src/domain/state.ts'
import { type Level, levels, type Profile } from '../../src/domain/vocabulary.ts'
import { runs, seed, turn } from '../support/search.ts'
import { draws, play, type Taken } from './random.ts'
import { asked, given, move, opened, replay, type Scene } from './support.ts'
import { time } from './time.ts'

const check = <T>(property: fc.IAsyncPropertyWithHooks<T>, numRuns = 80) =>
  fc.assert(property.beforeEach(turn), runs(numRuns))

/** Histories of random commands by random roles; `each` sees the state after every step. */
const along = (each: (taken: Taken, state: State) => void) =>
  fc.asyncProperty(draws(20, 80), async drawn => {
    play(drawn, each)
  })

// Order

const parties = ['KEN', 'JPN', 'MAR', 'CAN', 'PER', 'POL', 'EU', 'VNM', 'XA', 'XO', 'INTERPOL', 'XN']
const request = fc.record({
  who: fc.shuffledSubarray(parties, { minLength: 2 }),
  levels: fc.array(fc.constantFrom(...levels), { minLength: parties.length, maxLength: parties.length }),
  days: fc.array(fc.nat({ max: 6 }), { minLength: parties.length, maxLength: parties.length }),
})
type Requests = typeof request extends fc.Arbitrary<infer T> ? T : never

const received = (day: number) => time('2020-09-01') + day * 86_400_000
const inscribed = ({ who, levels, days }: Requests, profile: Profile = 'ministerial-priority'): Scene =>
  given(
    opened({ lists: { general: { precedence: profile } } }),
    ...who.map((id, k) => asked(id, levels[k] ?? 'other', received(days[k] ?? 0))),
  )

const categoryOf = (id: string) => ['XA', 'XO', 'INTERPOL', 'XN'].indexOf(id)
const isMinisterial = (level: Level) => !['vice-minister', 'head-of-delegation', 'other'].includes(level)

test(`[PR1] without moves the order is a sort by category, tier, time and sequence (SEED=${seed})`, async () => {
  await check(
    fc.asyncProperty(request, async requests => {
      const { who, levels, days } = requests
      const sorted = who
        .map((id, k) => ({ id, tier: isMinisterial(levels[k] ?? 'other') ? 1 : 2, day: days[k] ?? 0, k }))
        .sort((a, b) => categoryOf(a.id) - categoryOf(b.id) || a.tier - b.tier || a.day - b.day || a.k - b.k)
      inscribed(requests).expectOrder(...sorted.map(({ id }) => id))
    }),
  )
})

test(`[PR5] a move changes the moved one’s place only, and puts it where it was asked (SEED=${seed})`, async () => {
  const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 8 })
  await check(
    fc.asyncProperty(request, moves, async (requests, moves) => {
      let scene = inscribed(requests)
      for (const [a, b, toEnd] of moves) {
        const ids = scene.order()
        const moved = ids[a % ids.length] ?? ''
        const before = toEnd ? null : (ids[b % ids.length] ?? '')
        const outcome = scene.when(move(moved, before))
        if ('refusal' in outcome.decision) continue
        scene = outcome.accepted()
        const others = ids.filter(id => id !== moved)
        const place = before === null ? others.length : others.indexOf(before as never)
        expect(scene.order()).toEqual([...others.slice(0, place), moved, ...others.slice(place)])
      }
    }),
    40,
  )
})

test(`[PR5] a later inscription never changes the order of those already there (SEED=${seed})`, async () => {
  const orders = (state: State) => new Map([...state.lists.values()].map(list => [list.id, order(state, list)]))
  let before = new Map<string, readonly { readonly id: string }[]>()
  await check(
    along(({ command, decision }, state) => {
      if (command.type === 'RequestFloor' && !('refusal' in decision)) {
        for (const [list, now] of orders(state)) {
          const earlier = now.filter(({ id }) => id !== command.inscriptionId).map(({ id }) => id)
          expect(earlier).toEqual((before.get(list) ?? []).map(({ id }) => id))
        }
      }
      before = orders(state)
    }),
  )
})

test(`[PR6] the explanation of any two names the one that stands first (SEED=${seed})`, async () => {
  await check(
    along((_, state) => {
      for (const list of state.lists.values()) {
        const line = order(state, list)
        expect(firstInOrder(state, list)).toBe(line[0])
        line.forEach((a, k) => {
          for (const b of line.slice(k + 1)) {
            expect(explain(state, list, b, a)).toMatchObject({ first: a.id, second: b.id })
          }
        })
      }
    }),
    30,
  )
})

// Floor and clock

test(`[FL1] at most one has the floor of a meeting, and who has it is not waiting (SEED=${seed})`, async () => {
  await check(
    along((_, state) => {
      for (const meeting of state.meetings.values()) {
        const live = [...state.interventions.values()].filter(
          ({ meetingId, status }) => meetingId === meeting.id && (status === 'called' || status === 'speaking'),
        )
        expect(live.map(({ id }) => id)).toEqual(meeting.floor === null ? [] : [meeting.floor])
        for (const { inscriptionId, status } of live) {
          if (inscriptionId) expect(state.inscriptions.get(inscriptionId)?.status).toBe(status)
        }
      }
    }),
  )
})

test(`[CL5] time used is never negative, never falls, and stands while the clock is paused (SEED=${seed})`, async () => {
  let last = new Map<string, { usedMs: number; running: boolean }>()
  await check(
    along(({ now, entries }, state) => {
      if (entries[0]?.event.type === 'SessionOpened') last = new Map()
      for (const { id, clock } of state.interventions.values()) {
        if (!clock) continue
        const reading = readClock(clock, now)
        const before = last.get(id)
        expect(reading.usedMs).toBeGreaterThanOrEqual(before?.usedMs ?? 0)
        if (before && !before.running) expect(reading.usedMs).toBe(before.usedMs)
        expect(reading.usedMs).toBe(
          (clock.limitMs ?? 0) - (reading.remainingMs ?? 0) + reading.overrunMs + free(reading, clock),
        )
        last.set(id, reading)
      }
    }),
  )
})

/** Without a limit nothing remains, and all that is used stands for itself. */
const free = ({ usedMs }: { usedMs: number }, { limitMs }: { limitMs: number | null }) =>
  limitMs === null ? usedMs : 0

test(`[MT2] the hard stop is what the meeting’s hours and extensions say, whatever happened to it (SEED=${seed})`, async () => {
  await check(
    along((_, state) => {
      for (const meeting of state.meetings.values()) expect(meeting.interpretationUntil).toBe(hardStop(meeting))
    }),
    100,
  )
})

// The core

test(`[RC2] replayed, a history comes to the same state, also from its JSON (SEED=${seed})`, async () => {
  await check(
    fc.asyncProperty(draws(20, 80), async drawn => {
      const history: Happened[] = []
      const state = play(drawn, ({ entries }) => void history.push(...entries))
      const json = JSON.stringify(state)
      expect(JSON.stringify(replay(history))).toBe(json)
      expect(JSON.stringify(replay(JSON.parse(JSON.stringify(history))))).toBe(json)
      expect(JSON.stringify(stateFromJson(JSON.parse(json)))).toBe(json)
    }),
  )
})

test(`a fork comes to what its base would, and leaves the base as it is (SEED=${seed})`, async () => {
  await check(
    fc.asyncProperty(draws(20, 60), async drawn => {
      const base = emptyState()
      play(drawn, ({ entries }) => {
        const before = JSON.stringify(base)
        const head = fork(base)
        for (const entry of entries) evolve(head, entry)
        expect(JSON.stringify(base)).toBe(before)
        for (const entry of entries) evolve(base, entry)
        expect(JSON.stringify(head)).toBe(JSON.stringify(base))
      })
    }),
    30,
  )
})

test(`evolve replays any entry on any state, also where what it speaks of is not there (SEED=${seed})`, async () => {
  await check(
    fc.asyncProperty(draws(20, 60), fc.integer({ min: 2, max: 5 }), async (drawn, every) => {
      const patchy = emptyState()
      play(drawn, ({ entries }) => {
        for (const entry of entries) if (entry.seq % every > 0 || entry.seq === 1) evolve(patchy, entry)
      })
      expect(patchy.seq).toBeGreaterThan(0)
    }),
  )
})

test(`[MT4] whoever waits has a place, and expected times follow the order (SEED=${seed})`, async () => {
  await check(
    along(({ now }, state) => {
      const projection = project(state, now)
      const sitting = [...state.meetings.values()].filter(({ status }) => status === 'open' || status === 'suspended')
      for (const list of state.lists.values()) {
        // Two that have the same item before them hear it at the same time.
        if (sitting.length > 1) continue
        const { waiting } = listing(state, list, now, projection)
        expect(waiting.map(({ place }) => place)).toEqual(waiting.map((_, k) => k + 1))
        const times = waiting.map(({ expectedAt }) => expectedAt ?? 0)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        for (const { expectedAt } of waiting) if (expectedAt !== null) expect(expectedAt).toBeGreaterThanOrEqual(now)
      }
    }),
    30,
  )
})
