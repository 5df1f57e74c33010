import { afterEach, expect, test, vi } from 'vitest'
import { groupOf, groupsFor, groupText } from '../../../src/web/request/groups.ts'
import { id } from '../../domain/plan.ts'
import { given } from '../../domain/support.ts'
import { speak } from '../support/speak.ts'

afterEach(() => vi.unstubAllGlobals())

test('the groups that a delegation chairs are offered first, then the regional ones', () => {
  const { state } = given()
  const chaired = [...state.delegations.values()].find(({ chairs }) => chairs.length > 0)
  expect(chaired).toBeDefined()
  expect(groupsFor(state, chaired?.id ?? '').slice(0, chaired?.chairs.length)).toEqual(chaired?.chairs)
  expect(groupsFor(state, id('VNM'))).toContain('asia-pacific')
})

test('a group is shown by its name and read by it; what is no known name stays as it was written', async () => {
  await speak('fr', 'common')
  const { state } = given()
  const name = groupText(state, 'african')
  expect(name).not.toBe('african')
  expect(groupOf(state, ` ${name} `)).toBe('african')
  expect(groupOf(state, 'african')).toBe('african')
  expect(groupOf(state, ' Amis de la présidence ')).toBe('Amis de la présidence')
  expect(groupOf(state, ' ')).toBe('')
  expect(groupText(state, null)).toBe('')
})
