import { expect, test } from 'vitest'
import { listId } from '../../src/domain/ids.ts'
import { movedPlan, planForToday } from '../../src/domain/moved-plan.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { parsePlanText } from '../../src/protocol/plan-schema.ts'
import { readSample } from '../../src/samples/index.ts'

function sample() {
  const read = parsePlanText(readSample('ctoc-cop10'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

test('a plan that is moved forth and back is the same', () => {
  const plan = sample()
  expect(movedPlan(movedPlan(plan, 86_400_000), -86_400_000)).toEqual(plan)
})

test('every instant of a plan is moved, and nothing else', () => {
  const instants = (plan: Plan) => [
    ...plan.meetings.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
    ...plan.lists.flatMap(({ opensAt, closesAt }) => [opensAt ?? 0, closesAt ?? 0]),
  ]
  const plan = sample()
  const moved = movedPlan(plan, 60_000)
  expect(instants(moved)).toEqual(instants(plan).map(at => (at === 0 ? 0 : at + 60_000)))
  expect(moved).toMatchObject({ agenda: plan.agenda, delegations: plan.delegations, settings: plan.settings })
})

test('the conference of today begins at the next quarter of an hour, and its lists take requests now', () => {
  const now = Date.parse('2031-03-05T14:07:00+01:00')
  const plan = planForToday(sample(), now)
  const [first, second] = plan.meetings
  expect(first?.startsAt).toBe(Date.parse('2031-03-05T14:15:00+01:00'))
  expect((second?.startsAt ?? 0) - (first?.endsAt ?? 0)).toBe(2 * 3_600_000)
  const debate = plan.lists.find(({ id }) => id === listId('general-debate'))
  expect(debate?.opensAt).toBeLessThan(now)
  expect(debate?.closesAt).toBe(first?.endsAt)
})
