import { expect, test } from 'vitest'
import {
  type Circumstances,
  countedMs,
  createReloadMemory,
  futileFor,
  nextReload,
  type Reload,
} from '../../../src/web/live/reload.ts'

const start = 1_600_000_000_000

/** A page that looks each 200 ms, at a clock of its own. */
function page(initial: Partial<Circumstances> = {}) {
  let around: Circumstances = { now: start, busy: false, lastAt: null, ...initial }
  let reload: Reload | null = null
  const look = (): void => {
    reload = nextReload(reload, around)
  }
  look()
  return {
    get name() {
      return reload?.name
    },
    pass(ms: number) {
      for (const until = around.now + ms; around.now < until; look()) around = { ...around, now: around.now + 200 }
    },
    becomes(change: Partial<Circumstances>) {
      around = { ...around, ...change }
      look()
    },
  }
}

test('it counts down, and then it is due', () => {
  const here = page()
  expect(here.name).toBe('counting')
  here.pass(countedMs - 200)
  expect(here.name).toBe('counting')
  here.pass(200)
  expect(here.name).toBe('due')
})

test('while the person is busy it waits, however long; done, it counts from the beginning', () => {
  const here = page({ busy: true })
  here.pass(600_000)
  expect(here.name).toBe('waiting')
  here.becomes({ busy: false })
  here.pass(countedMs - 200)
  expect(here.name).toBe('counting')
  here.becomes({ busy: true })
  expect(here.name).toBe('waiting')
  here.becomes({ busy: false })
  here.pass(countedMs - 200)
  expect(here.name).toBe('counting')
  here.pass(200)
  expect(here.name).toBe('due')
})

test('loaded again a moment ago and still the same build: not before a minute is over', () => {
  const here = page({ lastAt: start - 2_000 })
  here.pass(futileFor - 2_400)
  expect(here.name).toBe('futile')
  here.pass(400)
  expect(here.name).toBe('counting')
  here.pass(countedMs)
  expect(here.name).toBe('due')
})

test('a reload of long ago, or at an hour that has not come yet, does not hold it up', () => {
  expect(page({ lastAt: start - futileFor }).name).toBe('counting')
  expect(page({ lastAt: start + 3_600_000 }).name).toBe('counting')
})

test('the tab remembers by build when it was loaded again', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const memory = createReloadMemory('0.1.0+aa', () => storage)
  expect(memory.lastAt(start)).toBeNull()
  expect(memory.remember(start)).toBe(true)
  expect(memory.lastAt(start + 5)).toBe(start)
  expect(createReloadMemory('0.1.0+bb', () => storage).lastAt(start + 5)).toBeNull()
})

test('where nothing can be remembered it counts as just done, so that it never goes in a circle', () => {
  const memory = createReloadMemory('0.1.0+aa', () => {
    throw new Error('SecurityError')
  })
  expect(memory.lastAt(start)).toBe(start)
  expect(memory.remember(start)).toBe(false)
})
