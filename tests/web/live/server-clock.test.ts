import { expect, test } from 'vitest'
import { ServerClock } from '../../../src/web/live/server-clock.ts'

/** A machine beside a server: both run by the same true time, each with its own clocks. */
function machine(options: { wallOff: number; skew?: number; seed?: number }) {
  let now = 0
  let slept = 0
  const serverStart = 1_600_000_000_000
  const wall = { off: options.wallOff }
  const monotonic = () => (now - slept) * (1 + (options.skew ?? 0)) + 5000
  const clock = new ServerClock(monotonic, () => serverStart + now + wall.off)
  let seed = options.seed ?? 1
  const chance = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  return {
    clock,
    monotonic,
    wall,
    serverNow: () => serverStart + now,
    pass(ms: number) {
      now += ms
    },
    sleep(ms: number) {
      now += ms
      slept += ms
    },
    exchange(out: number, back: number) {
      const sentAt = monotonic()
      now += out
      const serverTime = serverStart + now
      now += back
      clock.answered(sentAt, serverTime)
    },
    /** A line of so much each way and up to so much more, each way for itself. */
    jitters(each: number, more: number) {
      this.exchange(each + more * chance(), each + more * chance())
    },
    /** A line with a floor of 20 ms each way and, now and then, a second of queueing in one direction. */
    jittery() {
      const queue = () => 20 + 10 * chance() + (chance() < 0.4 ? 1000 * chance() : 0)
      this.exchange(queue(), queue())
    },
  }
}

test('two machines whose own clocks are minutes apart agree to within 50 ms over jittery lines', () => {
  let compared = 0
  for (let seed = 1; seed <= 200; seed++) {
    const one = machine({ wallOff: 180_000, seed })
    const other = machine({ wallOff: -240_000, seed: seed + 1000 })
    for (const each of [one, other]) {
      for (let k = 0; k < 6; k++) each.jittery()
      expect(each.clock.error).toBeLessThan(600)
    }
    const off = (each: typeof one) => each.clock.now() - each.serverNow()
    for (const each of [one, other]) expect(Math.abs(off(each))).toBeLessThanOrEqual(each.clock.error)
    // Where either line never let an exchange through without queueing, the page says so instead (its error).
    if (one.clock.error < 45 && other.clock.error < 45) {
      compared++
      expect(Math.abs(off(one) - off(other))).toBeLessThan(50)
    }
  }
  expect(compared).toBeGreaterThan(150)
})

test('the error is never more than half the least round trip, and is known', () => {
  const here = machine({ wallOff: 0 })
  here.exchange(300, 100)
  expect(here.clock.error).toBeCloseTo(200, 0)
  here.exchange(30, 10)
  expect(here.clock.error).toBeCloseTo(20, 0)
  expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThanOrEqual(20)
})

test('a line of 300 ms with up to 200 ms more each way, at random: within 50 ms after sixteen exchanges', () => {
  let worst = 0
  for (let seed = 1; seed <= 500; seed++) {
    const here = machine({ wallOff: 600_000, seed })
    for (let k = 0; k < 16; k++) {
      here.jitters(150, 200)
      here.pass(1500)
      expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThanOrEqual(here.clock.error)
    }
    worst = Math.max(worst, Math.abs(here.clock.now() - here.serverNow()))
  }
  expect(worst).toBeLessThan(50)
})

test('the quickest way there and the quickest way back may be of different exchanges', () => {
  const here = machine({ wallOff: 0 })
  here.exchange(20, 400)
  here.exchange(400, 20)
  expect(here.clock.error).toBeCloseTo(20, 0)
  expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThan(1)
})

test('a correction by a little is waited for: the time shown never runs backwards', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const here = machine({ wallOff: 0, seed })
    // The first exchange was quick there and slow back: the clock starts off too late by 190 ms.
    here.exchange(10, 390)
    let before = here.clock.now()
    for (let k = 0; k < 20; k++) {
      here.jitters(10, 300)
      const now = here.clock.now()
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
    here.exchange(10, 10)
    here.pass(500)
    expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThanOrEqual(10)
  }
})

test('a slow exchange after a quick one does not spoil it', () => {
  const here = machine({ wallOff: 0 })
  here.exchange(5, 5)
  here.exchange(900, 5)
  expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThan(1)
})

test('an oscillator that is 50 ppm off is followed over a day of exchanges', () => {
  const here = machine({ wallOff: 0, skew: 50e-6 })
  for (let k = 0; k < 8640; k++) {
    here.pass(10_000)
    here.exchange(20, 25)
    expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThan(10)
  }
})

test('the wall clock set by hours changes nothing but makes it measure again', () => {
  const here = machine({ wallOff: 0 })
  here.exchange(5, 5)
  here.wall.off = -7_200_000
  expect(here.clock.leapt()).toBe(true)
  expect(here.clock.error).toBe(Number.POSITIVE_INFINITY)
  expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThan(1)
  here.exchange(5, 5)
  expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThan(1)
  expect(here.clock.leapt()).toBe(false)
})

test('after a sleep in which the monotonic clock stood still it is right before it measures again', () => {
  const here = machine({ wallOff: 60_000 })
  here.exchange(5, 5)
  here.sleep(3_600_000)
  expect(here.clock.leapt()).toBe(true)
  expect(Math.abs(here.clock.now() - here.serverNow())).toBeLessThan(1)
  expect(here.clock.error).toBe(Number.POSITIVE_INFINITY)
})

test('a wall clock that is slewed step by step is not taken for a sleep', () => {
  const here = machine({ wallOff: 0 })
  here.exchange(5, 5)
  for (let k = 0; k < 1000; k++) {
    here.pass(200)
    here.wall.off += 5
    expect(here.clock.leapt()).toBe(false)
  }
})

test('before the first exchange the server’s own messages give a rough time', () => {
  const here = machine({ wallOff: 999_000 })
  here.clock.heard(here.serverNow() - 400, here.monotonic())
  here.clock.heard(here.serverNow() - 80 - 700, here.monotonic() - 700)
  here.clock.heard(here.serverNow() - 900, here.monotonic())
  expect(here.serverNow() - here.clock.now()).toBeCloseTo(80, 0)
})

test('a server whose clock was set is believed from the next exchange on', () => {
  let server = 1_600_000_000_000
  let now = 0
  const clock = new ServerClock(
    () => now,
    () => 0,
  )
  const exchange = () => {
    const sentAt = now
    now += 20
    clock.answered(sentAt, server + now - 10)
  }
  exchange()
  exchange()
  server += 178_000
  exchange()
  expect(Math.abs(clock.now() - (server + now))).toBeLessThanOrEqual(10)
})
