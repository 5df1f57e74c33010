import { expect, test } from 'vitest'
import { Liveness, lookEveryMs } from '../../../src/web/live/liveness.ts'

function line() {
  let now = 0
  const liveness = new Liveness(() => now)
  return {
    liveness,
    /** Looks as the page does, with a packet each `packetEvery` ms. */
    run(ms: number, packetEvery = Number.POSITIVE_INFINITY) {
      const until = now + ms
      let next = now + packetEvery
      while (now < until) {
        now += lookEveryMs
        if (now >= next) {
          liveness.heard()
          next += packetEvery
        }
        liveness.look()
      }
    },
    /** Nothing runs: a throttled tab, or a page busy with itself. */
    block(ms: number) {
      now += ms
    },
    get now() {
      return now
    },
  }
}

test('a ping each second keeps it alive', () => {
  const { liveness, run } = line()
  liveness.heard()
  run(60_000, 1000)
  expect(liveness.alive).toBe(true)
})

test('silence is noticed within two seconds of the last packet', () => {
  const here = line()
  here.liveness.heard()
  const silentSince = here.now
  while (here.liveness.alive) here.run(lookEveryMs)
  expect(here.now - silentSince).toBeLessThanOrEqual(2000)
})

test('a page that was itself busy does not blame the line before it has read what waits', () => {
  const here = line()
  here.liveness.heard()
  here.run(1000, 500)
  here.block(5000)
  expect(here.liveness.look()).toBe(true)
  here.liveness.heard()
  here.run(200)
  expect(here.liveness.alive).toBe(true)
})

test('after a busy spell a dead line is still noticed', () => {
  const here = line()
  here.liveness.heard()
  here.block(5000)
  here.liveness.look()
  here.run(200)
  expect(here.liveness.alive).toBe(false)
})

test('a loss that the socket itself reports counts at once, until something is heard', () => {
  const here = line()
  here.liveness.heard()
  here.liveness.lost()
  expect(here.liveness.alive).toBe(false)
  here.liveness.heard()
  expect(here.liveness.alive).toBe(true)
})
