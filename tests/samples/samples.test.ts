import { expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { languages, regionalGroups } from '../../src/domain/vocabulary.ts'
import { parsePlanText, printPlan } from '../../src/protocol/plan-schema.ts'
import { printInstant } from '../../src/protocol/time.ts'
import { isSampleName, readSample, sampleNames } from '../../src/samples/index.ts'

function planOf(name: (typeof sampleNames)[number]): Plan {
  const result = parsePlanText(readSample(name))
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.plan
}

const plan = planOf('ctoc-cop10')
const list = (id: string) => plan.lists.find(row => row.id === id)
const hours = (meetings: Plan['meetings']) => meetings.reduce((sum, m) => sum + m.endsAt - m.startsAt, 0) / 3_600_000

test.each(sampleNames)('%s is a plan, named by its id, and printed as it was read', name => {
  const sample = planOf(name)
  expect(sample.id).toBe(name)
  expect(parsePlanText(JSON.stringify(printPlan(sample)))).toEqual({ ok: true, plan: sample })
})

test('names that are none are told apart', () => {
  expect(isSampleName('ctoc-cop10')).toBe(true)
  for (const name of ['', 'ctoc', '../package', 'constructor']) expect(isSampleName(name)).toBe(false)
})

test('ten meetings of two hours: fourteen hours of plenary, six of the Committee of the Whole', () => {
  expect(plan.meetings).toHaveLength(10)
  expect(plan.meetings.map(meeting => meeting.endsAt - meeting.startsAt)).toEqual(Array(10).fill(7_200_000))
  expect(hours(plan.meetings.filter(meeting => meeting.body === 'plenary'))).toBe(14)
  expect(hours(plan.meetings.filter(meeting => meeting.body === 'committee-of-the-whole'))).toBe(6)
  expect(plan.meetings.every(meeting => meeting.interpretation)).toBe(true)
})

test('the meetings stand as the agenda has them', () => {
  const timetable = plan.meetings.map(meeting => [
    printInstant(meeting.startsAt, plan.timeZone).slice(5, 16),
    meeting.items.join(' '),
  ])
  expect(timetable).toEqual([
    ['10-12T12:00', '1(a) 1(b) 1(c) 1(d) 1(e) 1(f)'],
    ['10-12T16:00', '1(f)'],
    ['10-13T12:00', '2 2(a) 2(b)'],
    ['10-13T16:00', '2(c) 2(d)'],
    ['10-14T12:00', '3 4'],
    ['10-14T16:00', '5'],
    ['10-15T12:00', ''],
    ['10-15T16:00', ''],
    ['10-16T12:00', ''],
    ['10-16T16:00', '6 7 8 9'],
  ])
})

test('items and their documents are those of the agenda, titles in six languages', () => {
  const documents = plan.agenda.filter(item => item.documents.length > 0).map(item => [item.symbol, item.documents])
  const symbols = (...ends: string[]) => ends.map(end => `CTOC/COP/2020/${end}`)
  expect(documents).toEqual([
    ['1(c)', symbols('1')],
    ['2(a)', symbols('5', '8', 'CRP.1')],
    ['2(b)', symbols('2', '5', 'CRP.2')],
    ['2(c)', symbols('3', '5')],
    ['2(d)', symbols('4', '5', 'CRP.3')],
    ['4', symbols('5', '6', 'CRP.4')],
    ['5', symbols('5', '7', 'CRP.5')],
    ['6', symbols('9')],
  ])
  expect(plan.agenda).toHaveLength(19)
  for (const { title } of [plan, ...plan.agenda, ...plan.lists]) {
    expect(Object.keys(title)).toEqual([...languages])
    expect(new Set(Object.values(title)).size).toBeGreaterThanOrEqual(5)
  }
})

test('[WI1] the opening has three lists with a strict limit of five minutes', () => {
  const opening = plan.lists.filter(row => row.item === '1(a)')
  expect(opening.map(row => row.id)).toEqual(['officers', 'high-level', 'regional-groups'])
  for (const row of opening) expect(row).toMatchObject({ limitMs: 300_000, enforcement: 'strict' })
  expect(list('officers')).toMatchObject({
    precedence: 'plan-order',
    eligible: { delegations: ['OUTGOING-PRESIDENT', 'PRESIDENT', 'EXECUTIVE-DIRECTOR'] },
  })
  expect(list('high-level')).toMatchObject({
    precedence: 'order-of-request',
    closesAt: Date.UTC(2020, 9, 9, 10),
    eligible: { levels: ['head-of-state', 'head-of-government', 'vice-president'], instead: 'general-debate' },
  })
  expect(list('regional-groups')).toMatchObject({
    precedence: 'order-of-request',
    eligible: { groups: [...regionalGroups], instead: 'general-debate' },
  })
})

test('[WI2] the general debate is open from 31 August until noon of 9 October, Vienna, at three minutes', () => {
  expect(list('general-debate')).toMatchObject({
    item: '1(f)',
    opensAt: Date.UTC(2020, 7, 30, 22),
    closesAt: Date.UTC(2020, 9, 9, 10),
    precedence: 'ministerial-priority',
    limitMs: 180_000,
    enforcement: 'advisory',
    cutOff: 'never',
  })
})

test('[RR1] the general debate and each item of substance has a list of replies', () => {
  const replies = plan.lists.filter(row => row.kind === 'right-of-reply')
  expect(replies.map(row => row.item)).toEqual(['1(f)', '2(a)', '2(b)', '2(c)', '2(d)', '3', '4', '5'])
  for (const row of replies) expect(row.precedence).toBe('order-of-request')
})

test('about a hundred and thirty parties take part, and observers of each kind', () => {
  const count = (category: string) => plan.delegations.filter(row => row.category === category).length
  expect(count('state-party')).toBeGreaterThan(110)
  for (const category of ['signatory', 'non-signatory', 'invited-entity', 'ngo']) {
    expect(count(category), category).toBeGreaterThan(1)
  }
  for (const row of plan.delegations) {
    expect(row.iso3 !== undefined || Object.keys(row.name).length > 0, row.id).toBe(true)
    if (row.iso3) expect(row.iso3).toBe(row.id)
  }
})

test('each of the five regional groups has one chair among its own States, and the Group of 77 one', () => {
  for (const group of regionalGroups) {
    const chairs = plan.delegations.filter(row => row.chairs.includes(group))
    expect(chairs).toHaveLength(1)
    expect(chairs[0]).toMatchObject({ category: 'state-party', regionalGroup: group })
  }
  expect(plan.delegations.filter(row => row.chairs.includes('G77'))).toHaveLength(1)
})

test('[PR4] who speaks in the worked examples is there, admitted or not as there', () => {
  const delegation = (id: string) => plan.delegations.find(row => row.id === id)
  for (const id of ['KEN', 'JPN', 'MAR', 'CAN', 'PER', 'POL', 'VNM', 'CHL', 'EU', 'XB', 'XC', 'XD', 'XE']) {
    expect(delegation(id)?.category, id).toBe('state-party')
  }
  expect(delegation('XA')?.category).toBe('signatory')
  expect(delegation('INTERPOL')).toMatchObject({ category: 'invited-entity', admitted: true })
  expect(delegation('XN')).toMatchObject({ category: 'ngo', admitted: false })
  for (const id of ['OUTGOING-PRESIDENT', 'PRESIDENT', 'EXECUTIVE-DIRECTOR']) {
    expect(delegation(id)).toMatchObject({ admitted: true })
  }
})
