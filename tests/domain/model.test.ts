import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommandType } from '../../src/domain/commands.ts'
import type { Happened } from '../../src/domain/evolution.ts'
import { readClock } from '../../src/domain/rules/clock.ts'
import { aside, order } from '../../src/domain/rules/precedence.ts'
import type { State } from '../../src/domain/state.ts'
import { Model } from './model.ts'
import { smallPlan } from './plan.ts'
import { busyPlan, type Draw, draws, makers, play, seed } from './random.ts'
import { replay } from './support.ts'

const runs = 2000

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

/** Plays the draws on both; gives the commands that were accepted. */
function compareAlong(drawn: readonly Draw[]): Set<CommandType> {
  const model = new Model(smallPlan(busyPlan))
  const history: Happened[] = []
  const accepted = new Set<CommandType>()
  const state = play(drawn, ({ command, by, now, decision, entries }, state) => {
    const said = () => `${history.length}: ${JSON.stringify(command)} by ${by.role} ${by.delegationId ?? ''}`
    history.push(...entries)
    model.passTo(now)
    const isAccepted = command.type === 'OpenSession' || model.give(command, by)
    if (isAccepted === 'refusal' in decision || isAccepted !== entries.length > 0) {
      throw new Error(`${said()} should be ${isAccepted ? 'accepted' : 'refused'}, but: ${JSON.stringify(decision)}`)
    }
    if (isAccepted) accepted.add(command.type)
    const [inService, inModel] = [seenInService(state, now), seenInModel(model)]
    // Comparing text is quick; where it differs, the difference is worth showing well.
    if (JSON.stringify(inService) !== JSON.stringify(inModel)) expect(inService, said()).toEqual(inModel)
  })
  expect(JSON.stringify(replay(history)), 'replayed, it is the same').toBe(JSON.stringify(state))
  return accepted
}

test(`random histories agree with the model (SEED=${seed})`, () => {
  const accepted = new Set<CommandType>()
  fc.assert(
    fc.property(draws(5, 100), drawn => {
      for (const type of compareAlong(drawn)) accepted.add(type)
    }),
    { seed, numRuns: runs },
  )
  const tried = ['OpenSession', ...Object.keys(makers)].sort()
  expect([...accepted].sort(), 'every kind of command was accepted now and then').toEqual(tried)
})
