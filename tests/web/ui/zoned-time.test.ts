import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantsOf, isZone, offsetAt, offsetText, wallTimeOf } from '../../../src/web/ui/zoned-time.ts'

const zones = [
  'UTC',
  'Europe/Vienna',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]

test('what a wall clock showed leads back to its instant, in any zone at any time', () => {
  const instants = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2040) }).map(at => at - (at % 1000))
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
      expect(instantsOf(wallTimeOf(at, zone), zone)).toContain(at)
    }),
    { numRuns: 1000 },
  )
})

test('a zone has its offset of that day, not of today', () => {
  expect(offsetText(offsetAt(Date.parse('2020-10-24T12:00Z'), 'Europe/Vienna'))).toBe('+02:00')
  expect(offsetText(offsetAt(Date.parse('2020-10-25T12:00Z'), 'Europe/Vienna'))).toBe('+01:00')
  expect(offsetText(offsetAt(Date.parse('2020-10-25T12:00Z'), 'America/St_Johns'))).toBe('−02:30')
  expect(offsetText(offsetAt(0, 'UTC'))).toBe('UTC')
})

test('names that are no zones are none', () => {
  expect(isZone('Europe/Vienna')).toBe(true)
  expect(isZone('Europe/Wien')).toBe(false)
  expect(isZone('')).toBe(false)
})
