import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command, CommandType } from '../../src/domain/commands.ts'
import type { Happened } from '../../src/domain/evolution.ts'
import { inscriptionId } from '../../src/domain/ids.ts'
import { readClock } from '../../src/domain/rules/clock.ts'
import { aside, order } from '../../src/domain/rules/precedence.ts'
import type { State } from '../../src/domain/state.ts'
import type { Actor, Role } from '../../src/domain/vocabulary.ts'
import { runs, searchMs, seed, turn } from '../support/search.ts'
import { Model } from './model.ts'
import { replies, smallPlan } from './plan.ts'
import { busyPlan, draws, makers, Player, play, type Taken } from './random.ts'
import { absent, amend, giveFloor, move, replay, requestFloor, swap, withdraw } from './support.ts'
import { time } from './time.ts'

/** What the service has, as far as the model knows of it. */
function seenInService(state: State, now: number) {
  return {
    orders: [...state.lists.values()].map(list => order(state, list).map(({ id }) => id as string)),
    asides: [...state.lists.values()].map(list => {
      const { late, held } = aside(state, list)
      return { late: late.map(({ id }) => id as string).sort(), held: held.map(({ id }) => id as string).sort() }
    }),
    requests: [...state.inscriptions.values()].map(({ id, status }) => [id as string, status]),
    floors: [...state.meetings.values()].map(meeting => {
      const turn = meeting.floor === null ? undefined : state.interventions.get(meeting.floor)
      return [meeting.status, turn?.inscriptionId ?? null, turn?.status ?? null, meeting.hearing]
    }),
    clocks: [...state.interventions.values()].map(({ status, clock }) => {
      if (!clock) return [status, null]
      const { usedMs, running } = readClock(clock, now)
      return [status, clock.limitMs, usedMs, running]
    }),
    points: [...state.points.values()].map(({ status }) => status),
  }
}

/** What the model has. */
function seenInModel(model: Model) {
  const requests = [...model.requests.values()]
  return {
    orders: [...model.lists.values()].map(list => model.order(list).map(({ id }) => id)),
    asides: [...model.lists.values()].map(list => {
      const out = requests.filter(r => r.list === list && r.status === 'waiting')
      const ids = (some: typeof out) => some.map(({ id }) => id).sort()
      return { late: ids(out.filter(r => r.late)), held: ids(out.filter(r => r.held && !r.late)) }
    }),
    requests: requests.map(({ id, status }) => [id, status]),
    floors: [...model.meetings.values()].map(({ status, floor, hearing }) => [
      status,
      floor?.request?.id ?? null,
      floor?.status ?? null,
      hearing?.id ?? null,
    ]),
    clocks: model.turns.map(({ status, clock }) =>
      clock ? [status, clock.limit, clock.used, !clock.over && clock.stops.size === 0] : [status, null],
    ),
    points: [...model.points.values()].map(({ status }) => status),
  }
}

/** Follows a history with the model, and says where the two part. */
function follow(play: (each: (taken: Taken, state: State) => void) => State): Set<CommandType> {
  const model = new Model(smallPlan(busyPlan))
  const history: Happened[] = []
  const accepted = new Set<CommandType>()
  const state = play(({ command, by, now, decision, entries }, state) => {
    const said = () => `${history.length}: ${JSON.stringify(command)} by ${by.role} ${by.delegationId ?? ''}`
    history.push(...entries)
    model.passTo(now)
    const isAccepted = model.give(command, by)
    if (isAccepted === 'refusal' in decision || isAccepted !== entries.length > 0) {
      throw new Error(`${said()} should be ${isAccepted ? 'accepted' : 'refused'}, but: ${JSON.stringify(decision)}`)
    }
    // What was refused changed nothing: what stands is compared again after what changes it.
    if (!isAccepted) return
    accepted.add(command.type)
    const [inService, inModel] = [seenInService(state, now), seenInModel(model)]
    // Comparing text is quick; where it differs, the difference is worth showing well.
    if (JSON.stringify(inService) !== JSON.stringify(inModel)) expect(inService, said()).toEqual(inModel)
  })
  expect(JSON.stringify(replay(history)), 'replayed, it is the same').toBe(JSON.stringify(state))
  return accepted
}

test(
  `random histories agree with the model (SEED=${seed})`,
  async () => {
    const accepted = new Set<CommandType>()
    await fc.assert(
      fc
        .asyncProperty(draws(5, 100), async drawn => {
          for (const type of follow(each => play(drawn, each))) accepted.add(type)
        })
        .beforeEach(turn),
      runs(600),
    )
    expect([...accepted].sort(), 'every command was accepted now and then').toEqual(Object.keys(makers).sort())
  },
  120_000 + searchMs,
)

/** Histories that once failed: a time, who, and what. KEN, JPN, MAR … wait on the general debate as i0, i1, i2 … */
const onceFailed: Readonly<Record<string, readonly (readonly [string, Actor | Role | 'service', Command])[]>> = {
  'asks again while speaking, is interrupted, amends the first': [
    ['16:00:30', 'president', giveFloor('i0', { startClock: true })],
    ['16:01:00', 'secretariat', requestFloor('KEN', 'minister', { id: 'again' })],
    ['16:01:30', 'president', { type: 'InterruptStatement', reason: '' }],
    ['16:02:00', 'secretariat', amend('i0', { mode: 'floor' })],
  ],
  'absent where requests stand in order, then of another level': [
    ['16:00:10', 'secretariat', requestFloor('KEN', 'minister', { list: replies, id: 'r0' })],
    ['16:00:20', 'secretariat', requestFloor('JPN', 'minister', { list: replies, id: 'r1' })],
    ['16:00:30', 'president', giveFloor('r0')],
    ['16:00:40', 'president', absent('r0')],
    ['16:00:50', 'secretariat', amend('r0', { level: 'other' })],
  ],
  'two who swapped where no level counts, and one of another level': [
    ['16:00:10', 'secretariat', requestFloor('KEN', 'minister', { list: replies, id: 'r0' })],
    ['16:00:20', 'secretariat', requestFloor('JPN', 'minister', { list: replies, id: 'r1' })],
    ['16:00:30', 'secretariat', swap('r0', 'r1')],
    ['16:00:40', 'secretariat', amend('r0', { level: 'other' })],
  ],
  'accepted late, then received a little less late': [
    ['16:30:00', 'secretariat', withdraw('i0')],
    ['16:30:00', 'secretariat', requestFloor('KEN', 'minister', { id: 'late' })],
    ['16:31:00', 'president', { type: 'AcceptLate', inscriptionId: inscriptionId('late') }],
    ['16:32:00', 'secretariat', amend('late', { receivedAt: time('16:25:00') })],
  ],
  'moved, found to be late, accepted': [
    ['16:25:00', 'president', move('i3', 'i0')],
    ['16:26:00', 'secretariat', amend('i3', { receivedAt: time('16:21:00') })],
    ['16:27:00', 'president', { type: 'AcceptLate', inscriptionId: inscriptionId('i3') }],
  ],
  'absent and last, another moved behind, then received a little earlier': [
    ['16:01:00', 'president', giveFloor('i5')],
    ['16:02:00', 'president', absent('i5')],
    ['16:03:00', 'president', move('i1', null)],
    ['16:04:00', 'secretariat', amend('i5', { receivedAt: time('16:00') - 1 })],
  ],
  'received after the change of level': [
    ['16:05:00', 'secretariat', amend('i1', { level: 'minister' })],
    ['16:10:00', 'secretariat', amend('i0', { level: 'head-of-government' })],
    ['16:15:00', 'secretariat', amend('i1', { receivedAt: time('16:12:00') })],
  ],
  'the grace of a lost link, over when the link is back': [
    ['16:00:30', 'president', giveFloor('i0', { startClock: true })],
    ['16:01:00', 'service', { type: 'ReportLinkLost' }],
    ['16:02:00', 'service', { type: 'ReportLinkRestored' }],
    ['16:02:00', 'service', { type: 'InterruptStatement', reason: 'link-lost' }],
  ],
  'a State Party’s reply, declined': [
    ['16:00:10', 'secretariat', requestFloor('KEN', 'minister', { list: replies, id: 'r0' })],
    ['16:00:20', 'president', { type: 'DeclineReply', inscriptionId: inscriptionId('r0'), reason: '' }],
  ],
  'moved behind one whose level changes in the instant in which it was received': [
    ['16:00', 'president', move('i0', null)],
    ['16:00', 'secretariat', amend('i5', { level: 'vice-minister' })],
  ],
  'amended to speak over a link after the call, and the link lost': [
    ['16:00:30', 'president', giveFloor('i1')],
    ['16:00:40', 'secretariat', amend('i1', { mode: 'remote' })],
    ['16:00:50', 'president', { type: 'StartClock' }],
    ['16:01:00', 'technician', { type: 'ReportLinkLost' }],
  ],
}

test.each(Object.entries(onceFailed))('once failed: %s', (_, steps) => {
  follow(each => {
    const player = new Player(each)
    for (const [at, by, command] of steps) {
      player.take({ command, by: typeof by === 'string' ? { role: by } : by, now: time(at) })
    }
    return player.state
  })
})
