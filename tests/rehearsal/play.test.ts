import { describe, expect, test } from 'vitest'
import { emptyStage, play } from '../../src/record/rehearsal.ts'
import { seal } from '../../src/store/chain.ts'
import { start } from '../../src/store/contract.ts'
import {
  asks,
  at,
  calls,
  delegate,
  ends,
  opened,
  president,
  rehearsal,
  report,
  sample,
  secretariat,
  smallPlan,
  technician,
  time,
} from './support.ts'

const asked = [
  { at: '2020-10-05T09:00:00+02:00', by: delegate('KEN'), do: asks('KEN', { mode: 'remote' }) },
  { at: '2020-10-05T09:00:00+02:00', by: delegate('FRA'), do: asks('FRA') },
]
const file = (...steps: unknown[]) => ({ title: 'x', plan: smallPlan, steps: [...asked, ...opened, ...steps] })
const step = (clock: string, by: object, command: object) => ({ at: at(clock), by, do: command })

test('a refusal is an outcome, and what comes after it is played', () => {
  const { outcomes } = report(
    file(
      step('10:00:30', delegate('FRA'), calls),
      step('10:00:30', delegate('FRA'), asks('KEN', { inscriptionId: 'other' })),
      step('10:00:31', president, calls),
    ),
  )
  expect(outcomes.slice(-3)).toMatchObject([
    { step: 4, ok: false, refusal: 'not-allowed', params: { command: 'GiveFloor', role: 'delegate' } },
    { step: 5, ok: false, refusal: 'not-allowed' },
    { step: 6, ok: true, events: [{ type: 'FloorGiven' }, { type: 'StatementStarted', limit: 'PT3M' }] },
  ])
})

test('the step of an outcome is its place in the file, steps that only show included', () => {
  const { outcomes, snapshots } = report(
    file({ at: at('10:00:10'), show: 'before' }, { ...step('10:00:30', president, calls), show: 'after' }),
  )
  expect(outcomes.map(outcome => outcome.step)).toEqual([0, 1, 2, 3, 5])
  // Do first, then show.
  expect(snapshots.before?.floor).toBeNull()
  expect(snapshots.after?.floor).toMatchObject({ delegationId: 'KEN', status: 'speaking' })
})

test('a name may be any text, also one that means something to an object', () => {
  const { snapshots } = report(file({ at: at('10:00:10'), show: '__proto__' }))
  expect(Object.keys(JSON.parse(JSON.stringify(snapshots)))).toEqual(['__proto__'])
})

describe('the deadlines of the service', () => {
  const lost = [step('10:00:30', president, calls), step('10:01:00', technician, { type: 'ReportLinkLost' })]
  const status = (...steps: unknown[]) => {
    const row = report(file(...lost, ...steps)).interventions[0]
    return [row?.status, time(row?.endedAt ?? null)]
  }

  test('[LK2] pass at their own instant, not at that of the next step', () => {
    expect(status({ at: at('10:30:00'), show: 'later' })).toEqual(['interrupted', '10:02:00'])
  })

  test('[LK2] pass also at the very instant of a step, before it', () => {
    expect(status({ at: at('10:01:59'), show: 'before' })).toEqual(['speaking', null])
    expect(status(step('10:02:00', technician, { type: 'ReportLinkRestored' }))).toEqual(['interrupted', '10:02:00'])
  })

  test('[LK2] do not pass where the link came back in time', () => {
    const back = step('10:01:30', technician, { type: 'ReportLinkRestored' })
    expect(status(back, { at: at('10:03:00'), show: 'later' })).toEqual(['speaking', null])
  })

  test('[CL3] a list that cuts off does, at zero', () => {
    const lists = smallPlan.lists.map(list => ({ ...list, cutOff: 'auto' }))
    const steps = [...asked, ...opened, step('10:00:30', president, calls), { at: at('11:00:00'), show: 'later' }]
    const [row] = report({ title: 'x', plan: { ...smallPlan, lists }, steps }).interventions
    expect(row).toMatchObject({ status: 'cut-off', used: 'PT3M', overrun: 'PT0S' })
    expect(time(row?.endedAt ?? null)).toBe('10:03:30')
  })
})

test('a snapshot says who waits, why there, who has the floor, and what the clock shows', () => {
  const { snapshots } = report(file(step('10:00:30', president, calls), { at: at('10:03:40'), show: 'now' }))
  expect(snapshots.now).toEqual({
    at: '2020-10-12T10:03:40+02:00',
    lists: {
      debate: {
        status: 'closed',
        waiting: [
          {
            inscriptionId: 'i-FRA',
            delegationId: 'FRA',
            place: 1,
            tier: 1,
            why: { above: null, below: null },
            expectedAt: '2020-10-12T10:04:10+02:00',
            carriedOver: false,
          },
        ],
        held: [],
        late: [],
      },
      replies: { status: 'open', waiting: [], held: [], late: [] },
    },
    meeting: { meetingId: 'm1', body: 'plenary', status: 'open', item: '1' },
    floor: {
      interventionId: '1',
      inscriptionId: 'i-KEN',
      delegationId: 'KEN',
      status: 'speaking',
      givenAt: '2020-10-12T10:00:30+02:00',
    },
    clock: { used: 'PT3M10S', remaining: 'PT0S', overrun: 'PT10S', lamp: 'red' },
    projection: {
      endsAt: '2020-10-12T10:07:10+02:00',
      interpretationEndsAt: '2020-10-12T12:00:00+02:00',
      over: 'PT0S',
    },
  })
})

test('[PR6] a move is told with who made it and why, and nothing of how the core keeps it', () => {
  const move = { type: 'MoveInscription', inscriptionId: 'i-FRA', before: 'i-KEN', reason: 'Has a plane to catch' }
  const { snapshots } = report(file({ ...step('10:00:10', secretariat, move), show: 'moved' }))
  const why = { first: 'i-FRA', second: 'i-KEN', because: 'moved' }
  expect(snapshots.moved?.lists.debate?.waiting[0]?.why.below).toEqual({
    ...why,
    move: { inscriptionId: 'i-FRA', by: { role: 'secretariat' }, reason: 'Has a plane to catch', seq: 6 },
  })
})

test('[RC4] the digest is that of the journal that all this makes', () => {
  const read = rehearsal(sample('worked-example'))
  const stage = emptyStage()
  let { digest } = start
  let seq = 0
  for (const scene of play(read, stage)) {
    if (scene.kind !== 'act' || 'refusal' in scene.result) continue
    for (const entry of scene.result.entries) {
      const [sealed] = seal({ seq, digest }, [entry])
      expect(entry).toMatchObject({ seq: sealed?.seq, digest: sealed?.digest })
      seq = entry.seq
      digest = entry.digest
    }
  }
  expect(seq).toBeGreaterThan(50)
  expect(report(sample('worked-example')).digest).toBe(digest)
})

test('the general debate of 2021: who asked first speaks first, all are heard, none out of order', () => {
  const read = rehearsal(sample('general-debate-76'))
  const asked = read.steps.flatMap(({ act }) =>
    act?.command.type === 'RequestFloor' ? [act.command.delegationId] : [],
  )
  const { interventions, outcomes } = report(sample('general-debate-76'))
  expect(asked).toHaveLength(194)
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(interventions.map(row => row.delegationId)).toEqual(asked)
  expect(interventions.every(row => row.status === 'ended' && row.interpretation === 'with')).toBe(true)
  const persons = read.steps.flatMap(({ act }) => (act?.command.type === 'RequestFloor' ? [act.command.speaker] : []))
  expect(persons[0]).toEqual({ name: 'Brazil', title: 'President' })
})

test('ten thousand steps: each of 3,330 speaks once, the ministers first', () => {
  const speakers = Array.from({ length: 3_330 }, (_, n) => `D${n}`)
  const second = (n: number, from: string) => new Date(Date.parse(from) + n * 1000).toISOString()
  const plan = { ...smallPlan, delegations: speakers.map(id => ({ id, name: id, category: 'state-party' })) }
  plan.meetings = plan.meetings.map(meeting => ({ ...meeting, interpretation: false }))
  const steps: object[] = [
    ...speakers.map((id, n) => ({
      at: second(n, '2020-10-05T09:00:00Z'),
      by: delegate(id),
      do: asks(id, { level: n % 3 === 0 ? 'minister' : 'other' }),
    })),
    ...opened,
    ...speakers.flatMap((_, n) => [
      { at: second(2 * n, at('10:00:30')), by: president, do: calls },
      { at: second(2 * n + 1, at('10:00:30')), by: president, do: ends },
    ]),
  ]
  while (steps.length < 10_000) steps.push({ at: at('15:00:00'), show: `end ${steps.length}` })
  const text = JSON.stringify({ title: 'long', plan, steps })
  const from = process.cpuUsage()
  const { interventions } = report(text)
  // Told, not judged: under three seconds are wanted, and a machine that others share gives no such word.
  process.stdout.write(`10,000 steps: ${Math.round(process.cpuUsage(from).user / 1000)} ms of a processor\n`)
  expect(interventions).toHaveLength(3_330)
  expect(interventions.slice(0, 3).map(row => row.delegationId)).toEqual(['D0', 'D3', 'D6'])
  expect(new Set(interventions.map(row => row.delegationId)).size).toBe(3_330)
}, 120_000)
