import { expect, test } from 'vitest'
import { statistics } from '../../../src/domain/record/statistics.ts'
import { staged } from '../../record/support.ts'
import { rehearsal, sample } from '../../rehearsal/support.ts'

const { state } = staged(rehearsal(sample('worked-example')))
const read = statistics(state)
const of = (shares: typeof read.delegations, key: string) => shares.find(share => share.of === key)
const seconds = (n: number) => n * 1000

test('[PO2] a point of order is no contribution: XE has none', () => {
  expect(of(read.delegations, 'XE')).toBeUndefined()
  const total = read.delegations.reduce((sum, share) => sum + share.usedMs, 0)
  expect(total).toBe(read.total.usedMs)
})

test('[LK2] a statement that was interrupted and went on is one', () => {
  expect(of(read.delegations, 'JPN')).toMatchObject({ statements: 1, usedMs: seconds(180), absences: 0 })
})

test('[FL2] an absence is counted, and is no statement', () => {
  expect(of(read.delegations, 'PER')).toMatchObject({ statements: 1, absences: 1, usedMs: seconds(180) })
})

test('[RR1] replies are counted apart', () => {
  expect(of(read.delegations, 'XC')).toMatchObject({ statements: 1, replies: 1, usedMs: seconds(300) })
  expect(read.total).toMatchObject({ statements: 11, replies: 1, absences: 1, overrunMs: seconds(40) })
})

test('by category, group, language and mode everything adds up to the same', () => {
  const { total, categories, regionalGroups, onBehalfOf, languages, modes } = read
  for (const shares of [categories, regionalGroups, onBehalfOf, languages, modes]) {
    expect(shares.reduce((sum, share) => sum + share.usedMs, 0)).toBe(total.usedMs)
    expect(shares.reduce((sum, share) => sum + share.statements, 0)).toBe(total.statements)
  }
  expect(of(modes, 'remote')).toMatchObject({ statements: 3, usedMs: seconds(540) })
  expect(of(modes, 'video')).toMatchObject({ statements: 1, usedMs: seconds(175) })
  expect(of(languages, 'fr')).toMatchObject({ statements: 1, replies: 1 })
  expect(of(categories, 'invited-entity')).toMatchObject({ statements: 1, usedMs: seconds(180) })
  // KEN and MAR; the EU, XA, XC and INTERPOL are of no regional group.
  expect(of(regionalGroups, 'african')).toMatchObject({ statements: 2 })
  expect(of(regionalGroups, '')).toMatchObject({ statements: 4, replies: 1 })
})

test('the longest come first', () => {
  const used = read.delegations.map(share => share.usedMs)
  expect(used).toEqual(used.toSorted((a, b) => b - a))
  expect(read.delegations[0]?.of).toBe('XC')
})
