import { expect, test } from 'vitest'
import { clockText, dateOf, secondsOf } from '../../src/words/times.ts'

test.each([
  [0, '0:00'],
  [5_000, '0:05'],
  [185_000, '3:05'],
  [3_720_000, '1:02:00'],
  // As a clock shows it: the second is not over.
  [179_999, '2:59'],
  [-1, '0:00'],
])('%i ms is %s', (ms, text) => {
  expect(clockText(ms)).toBe(text)
})

test('instants are told in the time zone, with one numeral system in every language', () => {
  const at = Date.parse('2020-10-12T14:03:30Z')
  expect(secondsOf({ language: 'ar' }, at, 'Europe/Vienna')).toBe('16:03:30')
  expect(secondsOf({ language: 'en' }, at, 'America/New_York')).toBe('10:03:30')
  expect(dateOf({ language: 'fr' }, at, 'Europe/Vienna')).toBe('lundi 12 octobre 2020')
  expect(dateOf({ language: 'ar' }, at, 'Europe/Vienna')).toMatch(/12 أكتوبر 2020$/)
})
