import { expect, test } from 'vitest'
import { emptyState, fork, stateFromJson } from '../../src/domain/state.ts'
import { OwnedTable, Table } from '../../src/domain/table.ts'
import { asked, given, sitting } from './support.ts'

const table = (...rows: [string, number][]) => Table.from<string, number>(rows)

test('rows come in the order in which they were first set', () => {
  const three = table(['b', 1], ['a', 2], ['c', 3])
  three.set('b', 4)
  expect([...three.entries()]).toEqual([
    ['b', 4],
    ['a', 2],
    ['c', 3],
  ])
  expect([...three.values()]).toEqual([4, 2, 3])
})

test('also through JSON, and where ids look like numbers', () => {
  const back = Table.from<string, number>(JSON.parse(JSON.stringify(table(['10', 1], ['b', 2], ['2', 3]))))
  expect([...back.values()]).toEqual([1, 2, 3])
})

test('a fork reads through, keeps its writes to itself, and has its rows in the same order', () => {
  const base = table(['a', 1], ['b', 2])
  const head = base.fork()
  head.set('c', 3)
  head.change('a', row => row + 10)
  expect([...head.entries()]).toEqual([
    ['a', 11],
    ['b', 2],
    ['c', 3],
  ])
  expect([head.size, head.get('b'), head.has('c'), head.has('d')]).toEqual([3, 2, true, false])
  expect([...base.values()]).toEqual([1, 2])
  const further = head.fork()
  further.set('d', 4)
  expect([...further.values()]).toEqual([11, 2, 3, 4])
  expect(head.size).toBe(3)
})

test('rows are found by their owner, through forks, as they are now and in the order in which they were first set', () => {
  const base = new OwnedTable<string, string, { readonly of: string; readonly n: number }>(row => row.of)
  base.set('a', { of: 'KEN', n: 1 })
  base.set('b', { of: 'MAR', n: 2 })
  const head = base.fork()
  head.set('c', { of: 'KEN', n: 3 })
  head.change('a', row => ({ ...row, n: 4 }))
  const further = head.fork()
  further.set('d', { of: 'KEN', n: 5 })
  further.set('c', { of: 'KEN', n: 6 })
  const found = (table: typeof base, owner: string) => table.of(owner).map(({ n }) => n)
  expect([found(base, 'KEN'), found(head, 'KEN'), found(further, 'KEN')]).toEqual([[1], [4, 3], [4, 6, 5]])
  expect([found(further, 'MAR'), found(further, 'CHN')]).toEqual([[2], []])
})

test('a row that is not there is not changed', () => {
  const one = table(['a', 1])
  one.change('b', row => row + 1)
  expect(one.size).toBe(1)
})

test('the state comes back from its JSON, order and all', () => {
  const { state } = given(
    sitting,
    asked('KEN', 'minister', '2020-09-01', { id: '10' }),
    asked('MAR', 'minister', '2020-09-02', { id: '9' }),
  )
  const back = stateFromJson(JSON.parse(JSON.stringify(state)))
  expect(JSON.stringify(back)).toBe(JSON.stringify(state))
  expect([...back.inscriptions.values()].map(({ id }) => id)).toEqual(['10', '9'])
  expect(JSON.stringify(stateFromJson(JSON.parse(JSON.stringify(emptyState()))))).toBe(JSON.stringify(emptyState()))
})

test('a fork of a state is one to try things out on', () => {
  const { state } = given(sitting)
  const before = JSON.stringify(state)
  const head = fork(state)
  expect(JSON.stringify(head)).toBe(before)
  head.seq = 99
  head.inscriptions.set(
    asked('KEN', 'minister', 0).inscriptionId,
    given(asked('KEN', 'minister', 0)).inscription('KEN'),
  )
  expect(JSON.stringify(state)).toBe(before)
})
