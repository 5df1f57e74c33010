import { expect, test } from 'vitest'
import { readDuration } from '../../../src/web/ui/duration-text.ts'

test.each([
  ['3', 180_000],
  ['3 min', 180_000],
  ['2:55', 175_000],
  ['1:30:00', 5_400_000],
  ['0:30', 30_000],
  ['90s', 90_000],
  [' 5 MN ', 300_000],
  ['٢:٥٥', 175_000],
  ['２：５５', 175_000],
])('%s', (text, ms) => {
  expect(readDuration(text)).toBe(ms)
})

test.each(['', '0', '0:00', 'three', '2:75', '-1', '99999', '1441'])('%j is no speaking time', text => {
  expect(readDuration(text)).toBeUndefined()
})
