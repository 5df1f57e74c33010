import { expect, test } from 'vitest'
import { alpha2 } from '../../src/domain/countries.ts'

test.each([
  ['KEN', 'KE'],
  ['POL', 'PL'],
  ['SRB', 'RS'],
  ['GBR', 'GB'],
  ['CHN', 'CN'],
  ['SVN', 'SI'],
  ['ZWE', 'ZW'],
])('%s is %s', (alpha3, expected) => {
  expect(alpha2(alpha3)).toBe(expected)
})

test.each(['', 'EU', 'KE', 'ken', 'XAA', 'KENYA', 'ENA', 'toString'])('%s is no country', text => {
  expect(alpha2(text)).toBeUndefined()
})

test('each of the 249 countries has an alpha-2 of its own, which has a name', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const found = letters.flatMap(a => letters.flatMap(b => letters.flatMap(c => alpha2(a + b + c) ?? [])))
  expect(found).toHaveLength(249)
  expect(new Set(found).size).toBe(249)
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(found.filter(code => names.of(code) === undefined)).toEqual([])
})
