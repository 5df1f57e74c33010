import { expect, test } from 'vitest'
import { createLimiter } from '../../src/server/rate.ts'

test('so many at once, then so many a second, each key for itself', () => {
  let now = 0
  const limiter = createLimiter({ perSecond: 2, burst: 3 }, () => now)
  expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 0])
  expect(limiter.take('a')).toBe(500)
  expect(limiter.take('b')).toBe(0)
  now = 250
  expect(limiter.take('a')).toBe(250)
  now = 500
  expect(limiter.take('a')).toBe(0)
  expect(limiter.take('a')).toBe(500)
  now = 60_000
  expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 500])
})
