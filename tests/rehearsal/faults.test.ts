import { describe, expect, test } from 'vitest'
import { at, parse, president, rehearsal, smallPlan } from './support.ts'

function faults(file: unknown): string[] {
  const parsed = parse(file)
  return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => `${path}: ${problem}`)
}

const withSteps = (...steps: unknown[]) => ({ title: 'x', plan: smallPlan, steps })
const show = { at: at('10:00:00'), show: 'x' }

test('a file that is not JSON says where it stops being JSON', () => {
  expect(faults('{"title": "x",\n "steps": [}')).toEqual([': is not JSON: a value is expected at line 2, column 12'])
})

test.each([
  [[], ': must be an object'],
  [{ plan: smallPlan }, 'steps: is missing'],
  [{ plan: smallPlan, steps: {} }, 'steps: must be a list'],
  [{ plan: smallPlan, steps: [] }, 'steps: needs at least one step'],
  [{ steps: [show] }, 'plan: is missing'],
  [{ title: 3, plan: smallPlan, steps: [show] }, 'title: must be text'],
  [{ ...withSteps(show), speed: 3 }, 'speed: is not known here'],
  [{ ...withSteps(show), plan: { ...smallPlan, timeZone: 'CET' } }, /^plan\.timeZone: must be a time zone/],
])('what is wrong with the whole of it (%#)', (file, fault) => {
  expect(faults(file)).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)])
})

const command = { type: 'CallToOrder', meetingId: 'm1' }
const moment = at('10:00:00')

test.each([
  ['no object', 5, ': must be an object'],
  ['no instant', { show: 'x' }, '.at: is missing'],
  ['an instant without offset', { at: '2020-10-12T10:00:00', show: 'x' }, /^\.at: has no offset/],
  ['an instant that is none', { at: '2020-02-30T10:00:00Z', show: 'x' }, /^\.at: is not a date of the calendar/],
  ['nothing to do', { at: moment }, ': has neither “do” nor “show”'],
  ['nobody who does it', { at: moment, do: command }, '.by: is missing'],
  ['an unknown role', { at: moment, by: { role: 'king' }, do: command }, /^\.by\.role: must be one of president, /],
  ['a delegate of nobody', { at: moment, by: { role: 'delegate' }, do: command }, /^\.by\.delegationId: is missing/],
  [
    'a delegate of a delegation that the plan does not have',
    { at: moment, by: { role: 'delegate', delegationId: 'QQQ' }, do: command },
    '.by.delegationId: no delegation of the plan is “QQQ”',
  ],
  [
    'a command about such a delegation',
    { at: moment, by: president, do: { type: 'RaisePointOfOrder', pointId: 'p', delegationId: 'QQQ' } },
    '.do.delegationId: no delegation of the plan is “QQQ”',
  ],
  ['a field too many', { at: moment, by: president, do: { ...command, loud: true } }, '.do.loud: is not known here'],
  ['a step with a field too many', { at: moment, show: 'x', who: 1 }, '.who: is not known here'],
  [
    'an unknown command',
    { at: moment, by: president, do: { type: 'Sing' } },
    /^\.do\.type: must be one of OpenSession/,
  ],
  ['a name that is none', { at: moment, show: ' ' }, /^\.show: must be a name/],
])('a step with %s is told with its place', (_, step, fault) => {
  const [first, ...more] = faults(withSteps({ ...show, show: 'first' }, step))
  expect(more).toEqual([])
  expect(first?.slice(0, 8)).toBe('steps[1]')
  expect(first?.slice(8)).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
})

test('steps out of the order of time, and names shown twice, are told', () => {
  const steps = [show, { at: at('09:59:59'), show: 'earlier' }, { at: at('10:00:01'), show: 'x' }]
  expect(faults(withSteps(...steps))).toEqual([
    'steps[1].at: is before that of steps[0]',
    'steps[2].show: “x” is already that of steps[0]',
  ])
})

test('offsets count, not digits: an earlier instant may be written with a later hour', () => {
  const steps = [
    { at: '2020-10-12T10:00:00+02:00', show: 'a' },
    { at: '2020-10-12T09:30:00+01:00', show: 'b' },
  ]
  expect(rehearsal(withSteps(...steps)).steps.map(step => step.at)).toEqual([1602489600000, 1602491400000])
})

test('all faults are told at once, also those of one step', () => {
  const bad = {
    at: 'noon',
    by: { role: 'delegate', delegationId: 'QQQ' },
    do: { type: 'RequestFloor', level: 'emperor' },
  }
  const told = faults({ ...withSteps(bad, bad, show), title: 3 })
  expect(told).toHaveLength(1 + 2 * 9)
  expect(told.filter(fault => fault.startsWith('steps[1]'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^steps\[1\]\.do\.level: must be one of head-of-state/),
      'steps[1].by.delegationId: no delegation of the plan is “QQQ”',
      'steps[1].do.speaker: is missing',
    ]),
  )
})

describe('a delegation that is admitted on the way', () => {
  const admit = { type: 'AdmitDelegation', delegation: { id: 'QQQ', name: 'Q', category: 'ngo' } }
  const rises = { type: 'RaisePointOfOrder', pointId: 'p', delegationId: 'QQQ' }
  const steps = [
    { at: moment, by: { role: 'secretariat' }, do: admit },
    { at: moment, by: { role: 'delegate', delegationId: 'QQQ' }, do: rises },
  ]

  test('is known from then on', () => {
    expect(faults(withSteps(...steps))).toEqual([])
    expect(faults(withSteps(...steps.toReversed()))).toHaveLength(2)
  })
})
