import { expect, test } from 'vitest'
import type { Command } from '../../../src/domain/commands.ts'
import { decide } from '../../../src/domain/decide.ts'
import { evolve } from '../../../src/domain/evolve.ts'
import { delegationId, inscriptionId, itemSymbol, listId, pointId } from '../../../src/domain/ids.ts'
import { emptyState } from '../../../src/domain/state.ts'
import type { Actor, Role } from '../../../src/domain/vocabulary.ts'
import { commandOf, identityOf, nextStep } from '../../../src/web/chair/next-step.ts'
import { plenary, smallPlan } from '../../domain/plan.ts'
import { time } from '../../domain/time.ts'

/** A session that commands are given to, each of which must be taken. */
function session() {
  const state = emptyState()
  let now = time('2020-09-14')
  const give = (command: Command, by: Role | Actor = 'president'): void => {
    const decision = decide(state, command, { now, by: typeof by === 'string' ? { role: by } : by })
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal}`)
    for (const event of decision.events) {
      evolve(state, { seq: state.seq + 1, at: now, by: { role: 'president' }, event })
    }
  }
  const step = () => nextStep(state, state.meetings.get(plenary), now)
  give({ type: 'OpenSession', plan: smallPlan() }, 'secretariat')
  return {
    state,
    give,
    step,
    at(text: string) {
      now = time(text)
    },
    /** Presses the one large button. */
    press() {
      const command = commandOf(step())
      if (!command) throw new Error(`${step().kind} needs words`)
      give(command)
    },
    ask(id: string) {
      give(
        {
          type: 'RequestFloor',
          inscriptionId: inscriptionId(id.toLowerCase()),
          listId: listId('general'),
          delegationId: delegationId(id),
          speaker: { name: '', title: '' },
          level: 'minister',
          mode: 'floor',
          language: 'en',
        },
        { role: 'delegate', delegationId: delegationId(id) },
      )
    },
  }
}

test('a whole meeting is led with the one button', () => {
  const here = session()
  here.ask('KEN')
  here.ask('JPN')
  here.at('16:00')
  const seen: string[] = []
  for (let press = 0; press < 20 && here.step().kind !== 'none'; press++) {
    seen.push(identityOf(here.step()))
    here.press()
  }
  const items = [...(here.state.meetings.get(plenary)?.items ?? [])]
  expect(seen).toEqual([
    'call-to-order plenary',
    ...items.slice(0, items.indexOf(itemSymbol('1(f)')) + 1).map(symbol => `take-up ${symbol}`),
    'give-floor ken',
    'start 1',
    'end 1',
    'give-floor jpn',
    'start 2',
    'end 2',
    ...items.slice(items.indexOf(itemSymbol('1(f)')) + 1).map(symbol => `take-up ${symbol}`),
    'adjourn plenary',
  ])
})

test('[PO1] a point of order comes before everything, and its ruling needs words', () => {
  const here = session()
  here.ask('KEN')
  here.at('16:00')
  while (here.step().kind !== 'end') here.press()
  here.give(
    { type: 'RaisePointOfOrder', pointId: pointId('p1'), delegationId: delegationId('JPN') },
    { role: 'delegate', delegationId: delegationId('JPN') },
  )
  expect(here.step().kind).toBe('hear')
  here.press()
  expect(here.step().kind).toBe('rule')
  expect(commandOf(here.step())).toBeNull()
  here.give({ type: 'RuleOnPointOfOrder', pointId: pointId('p1'), ruling: 'noted' })
  expect(here.step().kind).toBe('end')
})

test('paused, the next thing is to go on; suspended, to resume', () => {
  const here = session()
  here.ask('KEN')
  here.at('16:00')
  while (here.step().kind !== 'end') here.press()
  here.give({ type: 'PauseClock', reason: 'x' })
  expect(here.step().kind).toBe('resume-clock')
  here.press()
  here.give({ type: 'SuspendMeeting', reason: 'x' })
  expect(here.step().kind).toBe('resume-meeting')
})

test('[MT2] past the hard stop nobody is called before interpretation is decided on', () => {
  const here = session()
  here.ask('KEN')
  here.at('16:00')
  while (here.step().kind !== 'give-floor') here.press()
  here.at('18:00')
  expect(here.step().kind).toBe('interpretation')
  here.give({ type: 'ContinueWithoutInterpretation', reason: 'x' })
  expect(here.step().kind).toBe('give-floor')
})
