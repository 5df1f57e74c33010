import { expect, test } from 'vitest'
import { defaultSettings } from '../../../src/domain/plan.ts'
import { endClock, pause, startClock } from '../../../src/domain/rules/clock.ts'
import { faceOf } from '../../../src/web/ui/clock-face.ts'

const at = 1_602_511_200_000
const clock = startClock(180_000, at)
const face = (ms: number, of = clock) => faceOf(defaultSettings, of, null, at + ms)

test('while time remains its seconds are rounded up', () => {
  expect(face(0).text).toBe('3:00')
  expect(face(1).text).toBe('3:00')
  expect(face(999).text).toBe('3:00')
  expect(face(1000).text).toBe('2:59')
  expect(face(179_001).text).toBe('0:01')
})

test('a fraction of a millisecond does not add a second', () => {
  expect(face(1000.0004).text).toBe('2:59')
  expect(face(999.9996).text).toBe('2:59')
})

test('[CL2] at exactly the limit it shows 0:00, and overrun is counted in whole seconds that have passed', () => {
  expect(face(180_000)).toMatchObject({ text: '0:00', lamp: 'red', word: 'clock-up', shape: 'square' })
  expect(face(180_999).text).toBe('0:00')
  expect(face(181_000).text).toBe('+0:01')
  expect(face(200_000).text).toBe('+0:20')
})

test('[CL2] the lamp is colour, shape and word', () => {
  expect(face(149_999)).toMatchObject({ lamp: 'green', shape: 'round', word: 'clock-speaking' })
  expect(face(150_000)).toMatchObject({ lamp: 'amber', shape: 'triangle', word: 'clock-left', time: '0:30' })
  const long = startClock(300_000, at)
  expect(faceOf(defaultSettings, long, null, at + 240_000)).toMatchObject({ lamp: 'amber', time: '1:00' })
})

test('paused, it names the cause and stands still', () => {
  const paused = pause(clock, 'link', at + 80_000)
  expect(face(80_000, paused)).toMatchObject({ text: '1:40', lamp: 'none', shape: 'bars', word: 'clock-paused-link' })
  expect(face(120_000, paused).text).toBe('1:40')
  const both = pause(paused, 'point-of-order', at + 90_000)
  expect(face(120_000, both).word).toBe('clock-paused-point-of-order')
})

test('called, it shows what will hold; without a limit it counts what is used', () => {
  expect(faceOf(defaultSettings, null, 100_000, at)).toMatchObject({ text: '1:40', word: 'clock-waiting', left: 1 })
  expect(face(61_500, startClock(null, at))).toMatchObject({ text: '1:01', left: null })
})

test('ended, it stays as it was', () => {
  expect(face(999_000, endClock(clock, at + 60_000))).toMatchObject({ text: '2:00', word: 'clock-ended' })
})

test('two pages that are 40 ms apart show different digits for 40 ms of a second only', () => {
  const differing = Array.from({ length: 1000 }, (_, ms) => face(60_000 + ms).text !== face(60_040 + ms).text)
  expect(differing.filter(Boolean)).toHaveLength(40)
})
