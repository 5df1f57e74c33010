import { afterEach, expect, test, vi } from 'vitest'
import { delegationId } from '../../../src/domain/ids.ts'
import { titleOf } from '../../../src/web/delegate/alerts.ts'
import { comesNearer, tones, vibrations } from '../../../src/web/delegate/nearness.ts'
import { ordinal } from '../../../src/web/delegate/ordinal.ts'
import { standingsOf } from '../../../src/web/delegate/standing.ts'
import { whenOf } from '../../../src/web/delegate/when.ts'
import { asked, giveFloor, given, type Scene, sitting, speaks } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'
import { speak } from '../support/speak.ts'

afterEach(() => vi.unstubAllGlobals())

const files = ['common', 'refusals', 'order', 'delegate'] as const

test.each([
  ['en', ['1st', '2nd', '3rd', '4th', '11th', '21st', '102nd']],
  ['fr', ['1re', '2e', '3e', '4e', '11e', '21e', '102e']],
  ['zh', ['第1位', '第2位', '第3位', '第4位', '第11位', '第21位', '第102位']],
  ['ar', ['المرتبة 1', 'المرتبة 2', 'المرتبة 3', 'المرتبة 4', 'المرتبة 11', 'المرتبة 21', 'المرتبة 102']],
])('places in %s', async (language, expected) => {
  await speak(language, ...files)
  expect([1, 2, 3, 4, 11, 21, 102].map(ordinal)).toEqual(expected)
})

test('the title of the window says where it stands, and what is near before all', async () => {
  await speak('en', ...files)
  const title = (scene: Scene) => {
    const [standing] = standingsOf(scene.state, delegationId('VNM'), scene.now)
    return titleOf(standing, 'Viet Nam', 'General debate')
  }
  const waiting = given(
    ...['KEN', 'JPN', 'PER', 'POL'].map(id => asked(id, 'minister', '2020-09-14', { id })),
    asked('VNM', 'head-of-delegation', '2020-09-04'),
  )
  expect(title(given())).toBe('Viet Nam · Rostrum')
  expect(title(waiting)).toBe('5th · General debate')
  const near = waiting.and(sitting, speaks('KEN'))
  expect(title(near)).toBe('● 3 speakers before you · General debate')
  const one = near.and(speaks('JPN'), speaks('PER'))
  expect(title(one)).toBe('● One speaker before you · General debate')
  const called = one.and(speaks('POL'), giveFloor('VNM', { endCurrent: true }))
  expect(title(called)).toBe('● You are called · General debate')
})

test('it is told when the floor comes nearer, not when it goes away; never a tone into an open microphone', () => {
  expect(comesNearer('far', 'three')).toBe(true)
  expect(comesNearer('three', 'three')).toBe(false)
  expect(comesNearer('one', 'three')).toBe(false)
  expect(comesNearer('next', 'called')).toBe(true)
  expect(tones.speaking).toBe(0)
  expect(vibrations.called.length).toBeGreaterThan(vibrations.three.length)
})

test('an instant is told in the meeting’s zone, with the reader’s own where they differ', async () => {
  await speak('en', ...files)
  const seen = (at: string, now: string, zone: string) => whenOf(time(at), time(now), 'Europe/Vienna', zone)
  expect(seen('16:30', '16:09', 'Asia/Ho_Chi_Minh')).toEqual({
    time: '16:30',
    day: null,
    relative: 'in 21 minutes',
    own: '21:30',
  })
  expect(seen('16:30', '16:09', 'Europe/Paris').own).toBeNull()
  // Eleven hours on, it is another day.
  expect(seen('16:30', '16:09', 'Pacific/Noumea').own).toBe('Tue 01:30')
  expect(seen('16:30', '2020-10-09T12:00', 'Europe/Vienna')).toEqual({
    time: '16:30',
    day: 'Monday 12 October',
    relative: null,
    own: null,
  })
  expect(seen('16:30', '16:31', 'Europe/Vienna').relative).toBeNull()
})
