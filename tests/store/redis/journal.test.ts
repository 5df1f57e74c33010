import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { sessionId } from '../../../src/domain/ids.ts'
import { seal } from '../../../src/store/chain.ts'
import { DivergedError, start, UnavailableError } from '../../../src/store/contract.ts'
import type { Log } from '../../../src/store/log.ts'
import { openRedisJournal, type RedisJournalOptions } from '../../../src/store/redis/journal.ts'
import { keysUnder } from '../../../src/store/redis/keys.ts'
import { startRedis, type TestRedisOptions } from '../../support/redis.ts'
import { append, entriesAfter, inBatches, note, positionOf, record, sealedNotes, textsOf } from '../journals.ts'

const session = sessionId('the-session')
const durable = ['--appendonly', 'yes', '--appendfsync', 'always']

const stopping: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stopping.splice(0).reverse()) await stop()
})

async function server(options: TestRedisOptions) {
  const redis = await startRedis(options)
  stopping.push(() => redis.stop())
  return redis
}

async function open(url: string, options: Partial<RedisJournalOptions> = {}) {
  const journal = await openRedisJournal({ url, clock: Date.now, ...options })
  stopping.push(() => journal.close())
  return journal
}

function logged() {
  const lines: { fields: object; message: string }[] = []
  const add = (fields: object, message: string): void => void lines.push({ fields, message })
  const log: Log = { info: add, warn: add, error: add }
  return { lines, log }
}

/** Until the condition holds; gives how long that took. */
async function until(condition: () => boolean): Promise<number> {
  const since = performance.now()
  while (!condition()) await sleep(5)
  return performance.now() - since
}

describe('checked at the start', () => {
  test('[RC3] a Redis that may evict journals is refused', async () => {
    const redis = await server({ args: ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'] })
    await expect(open(redis.url)).rejects.toThrow(/noeviction.*allkeys-lru/)
  })

  test('without a limit of memory the policy does not matter', async () => {
    const redis = await server({ args: ['--maxmemory', '0', '--maxmemory-policy', 'allkeys-lru', ...durable] })
    await open(redis.url)
  })

  test.each([
    ['nothing on disk', [], /nothing on disk/],
    ['snapshots only', ['--save', '60', '1'], /snapshots only/],
    ['a log flushed each second', ['--appendonly', 'yes'], /last second/],
  ])('[RC3] %s is warned of', async (_, args, warning) => {
    const redis = await server({ args })
    const { lines, log } = logged()
    await open(redis.url, { log })
    expect(lines).toMatchObject([{ fields: { warning: expect.stringMatching(warning) } }])
  })

  test('a log flushed at each write is not warned of', async () => {
    const redis = await server({ args: durable })
    const { lines, log } = logged()
    await open(redis.url, { log })
    expect(lines).toEqual([])
  })

  test('a URL of another kind is refused', async () => {
    await expect(open('http://127.0.0.1')).rejects.toThrow(TypeError)
    await expect(open('redis+sentinel://127.0.0.1:26379')).rejects.toThrow(/name of the master/)
  })
})

test('[RC3] what was acknowledged is there after Redis was killed and started again', async () => {
  const redis = await server({ args: durable })
  const journal = await open(redis.url)
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round++) {
    const writing = (async () => {
      for (let n = 0; ; n++) {
        await append(journal, session, `${round}.${n}`)
        acknowledged.push(`${round}.${n}`)
      }
    })()
    writing.catch(() => undefined)
    await sleep(100)
    await redis.kill()
    await expect(writing).rejects.toThrow(UnavailableError)
    await redis.restart()
    await until(() => journal.redis.status === 'ready')
  }
  expect(acknowledged.length).toBeGreaterThan(30)
  const texts = textsOf(await entriesAfter(journal, session, start))
  expect(texts).toEqual(expect.arrayContaining(acknowledged))
  expect(texts.length - acknowledged.length).toBeLessThanOrEqual(3)
})

test('while Redis is down every call is unavailable within 2.5 s; it recovers by itself, followers without gap or repeat', async () => {
  const redis = await server({ args: durable })
  const { lines, log } = logged()
  const journal = await open(redis.url, { log })
  const follower = record(journal, session, start)
  await append(journal, session, 'one')
  await follower.until(() => follower.entries().length === 1)

  await redis.kill()
  await until(() => !journal.available())
  for (const call of [
    () => journal.top(session),
    () => append(journal, session, 'lost'),
    () => entriesAfter(journal, session, start),
    () => journal.sessions(),
  ]) {
    const since = performance.now()
    await expect(call()).rejects.toThrow(UnavailableError)
    expect(performance.now() - since).toBeLessThan(2_500)
  }
  await sleep(500)
  await redis.restart()
  await until(() => journal.redis.status === 'ready')
  await append(journal, session, 'two', 'three')
  expect(journal.available()).toBe(true)
  await follower.until(() => follower.entries().length === 3)
  expect(textsOf(follower.entries())).toEqual(['one', 'two', 'three'])
  expect(follower.broken).toEqual([])
  // Once lost and once back for each of the two connections, however often it was tried.
  expect(lines.map(({ message }) => message).sort()).toEqual([
    'connection to Redis is back',
    'connection to Redis is back',
    'no connection to Redis',
    'no connection to Redis',
  ])
})

test('a Redis that hangs is unavailable within 2.5 s; what it then did write is found by asking again', async () => {
  const redis = await server({ args: durable })
  const journal = await open(redis.url)
  const [one] = await append(journal, session, 'one')
  process.kill(redis.pid ?? 0, 'SIGSTOP')
  const entries = seal(positionOf(one), [note(journal, 'two')])
  const since = performance.now()
  await expect(journal.append(session, positionOf(one), entries)).rejects.toThrow(UnavailableError)
  expect(performance.now() - since).toBeLessThan(2_500)
  expect(journal.available()).toBe(false)
  process.kill(redis.pid ?? 0, 'SIGCONT')
  await until(() => journal.redis.status === 'ready')
  expect(await journal.append(session, positionOf(one), entries)).toEqual({ outcome: 'appended' })
  expect(textsOf(await entriesAfter(journal, session, start))).toEqual(['one', 'two'])
})

test('opening waits for a Redis that is late, and fails within its time when there is none', async () => {
  const redis = await server({ private: true })
  await redis.kill()
  const since = performance.now()
  await expect(open(redis.url, { openMs: 500 })).rejects.toThrow(/127\.0\.0\.1:\d+ is not available/)
  expect(performance.now() - since).toBeLessThan(2_000)
  const opening = open(redis.url)
  await redis.restart()
  expect((await opening).available()).toBe(true)
})

test('[RC3] an append that a replica is missing for is not durable; asked again it is, once the replica has it', async () => {
  const main = await server({ args: [...durable, '--repl-diskless-sync-delay', '0'] })
  const journal = await open(main.url, { replicas: 1, waitMs: 200 })
  const entries = seal(start, [note(journal, 'one')])
  expect(await journal.append(session, start, entries)).toEqual({ outcome: 'not-durable' })
  expect(await journal.append(session, start, entries)).toEqual({ outcome: 'not-durable' })

  const replica = await server({ args: ['--replicaof', '127.0.0.1', new URL(main.url).port] })
  const deadline = performance.now() + 15_000
  let outcome = 'not-durable'
  while (outcome === 'not-durable' && performance.now() < deadline) {
    outcome = (await journal.append(session, start, entries)).outcome
  }
  expect(outcome).toBe('appended')
  const copy = await open(replica.url)
  expect(await entriesAfter(copy, session, start)).toEqual(entries)

  await replica.kill()
  const after = positionOf(entries[0])
  const more = seal(after, [note(journal, 'two')])
  expect(await journal.append(session, after, more)).toEqual({ outcome: 'not-durable' })
})

describe('the clock', () => {
  test('an hour off on this machine does not matter: entries are stamped by Redis', async () => {
    const redis = await startRedisShared()
    const ahead = await open(redis.url, { prefix: redis.prefix, clock: () => Date.now() + 3_600_000 })
    const behind = await open(redis.url, { prefix: redis.prefix, clock: () => Date.now() - 3_600_000 })
    const [one] = await append(ahead, session, 'one')
    const [two] = await append(behind, session, 'two')
    for (const entry of [one, two]) expect(Math.abs((entry?.at ?? 0) - Date.now())).toBeLessThan(1_000)
  })

  test.each([
    ['ahead', 10_000],
    ['behind', -10_000],
  ])('set %s while the service runs: a conflict, then measured anew', async (_, shift) => {
    const redis = await startRedisShared()
    let offset = 0
    const journal = await open(redis.url, { prefix: redis.prefix, clock: () => Date.now() + offset })
    const [one] = await append(journal, session, 'one')
    const now = journal.now()
    offset = shift
    const after = positionOf(one)
    const off = seal(after, [{ ...note(journal, 'two'), at: now + shift }])
    expect(await journal.append(session, after, off)).toEqual({ outcome: 'conflict' })
    expect(Math.abs(journal.now() - Date.now())).toBeLessThan(50)
    expect(await journal.append(session, after, seal(after, [note(journal, 'two')]))).toEqual({ outcome: 'appended' })
  })

  async function startRedisShared() {
    const redis = await startRedis()
    stopping.push(() => redis.stop())
    return redis
  }
})

describe('a history that is not the one that was read', () => {
  async function followed() {
    const redis = await server({ private: true })
    const journal = await open(redis.url)
    const entries = await append(journal, session, 'one', 'two', 'three')
    const follower = record(journal, session, start)
    await follower.until(() => follower.entries().length === 3)
    return { journal, entries, follower, key: keysUnder('rostrum:').journal(session) }
  }

  test('cut short: told without a new entry', async () => {
    const { journal, follower, key } = await followed()
    await journal.redis.xdel(key, '3-0')
    await follower.until(() => follower.broken.length > 0)
    expect(follower.broken).toEqual([expect.any(DivergedError)])
  })

  test('replaced by another of the same length: told', async () => {
    const { journal, follower, key } = await followed()
    await journal.redis.del(key)
    await append(journal, session, 'other one', 'other two', 'other three')
    await follower.until(() => follower.broken.length > 0)
    expect(follower.broken).toEqual([expect.any(DivergedError)])
    expect(textsOf(follower.entries())).toEqual(['one', 'two', 'three'])
  })

  test('replaced by a longer one: told, and nothing of it is delivered', async () => {
    const { journal, follower, key } = await followed()
    await journal.redis.del(key)
    await append(journal, session, 'other one', 'other two', 'other three', 'other four')
    await follower.until(() => follower.broken.length > 0)
    expect(follower.broken).toEqual([expect.any(DivergedError)])
    expect(textsOf(follower.entries())).toEqual(['one', 'two', 'three'])
  })

  test('[RC4] an entry taken out is reported as damaged, with its number', async () => {
    const { journal, key } = await followed()
    await journal.redis.xdel(key, '2-0')
    await expect(entriesAfter(journal, session, start)).rejects.toMatchObject({ name: 'DamagedEntryError', seq: 2 })
  })
})

test('an append reaches a follower on another node within a few milliseconds', async () => {
  const redis = await server({ private: true })
  const [here, there] = [await open(redis.url), await open(redis.url)]
  let [last] = await append(here, session, 'first')
  const follower = record(there, session, start)
  await follower.until(() => follower.entries().length === 1)
  const delays: number[] = []
  for (let n = 0; n < 100; n++) {
    const [entry] = seal(positionOf(last), [note(here, String(n))])
    if (!entry) throw new Error('sealed nothing')
    const since = performance.now()
    const arrived = follower.until(() => follower.entries().at(-1)?.seq === entry.seq)
    await Promise.all([here.append(session, positionOf(last), [entry]), arrived])
    delays.push(performance.now() - since)
    last = entry
  }
  // The median: the machine that runs the tests may be busy.
  expect(delays.sort((a, b) => a - b)[50]).toBeLessThan(10)
})

test('a new follower does not wait for the blocking read of the others', async () => {
  const redis = await server({ private: true })
  const journal = await open(redis.url)
  const first = record(journal, session, start)
  await append(journal, session, 'one')
  await first.until(() => first.entries().length === 1)
  const delays: number[] = []
  for (let n = 0; n < 5; n++) {
    const since = performance.now()
    const next = record(journal, session, start)
    await next.until(() => next.entries().length === 1)
    delays.push(performance.now() - since)
  }
  expect(delays.sort((a, b) => a - b)[2]).toBeLessThan(300)
})

describe('restored', () => {
  test('a journal stays for good; nothing is left beside it', async () => {
    const redis = await server({ private: true })
    const journal = await open(redis.url)
    const entries = sealedNotes(journal, 'one', 'two')
    expect(await journal.restore(session, inBatches(entries))).toEqual({ outcome: 'restored' })
    const keys = keysUnder('rostrum:')
    expect((await journal.redis.keys('*')).sort()).toEqual([keys.journal(session), keys.layout, keys.sessions].sort())
    expect(await journal.redis.pttl(keys.journal(session))).toBe(-1)
  })

  test('where its writer dies, nothing is there, and what was written expires', async () => {
    const redis = await server({ private: true })
    const [dying, journal] = [await open(redis.url), await open(redis.url)]
    const entries = sealedNotes(journal, 'one', 'two')
    async function* dies() {
      yield entries.slice(0, 1)
      await dying.close()
      yield entries.slice(1)
    }
    await expect(dying.restore(session, dies())).rejects.toThrow()
    expect(await journal.top(session)).toEqual(start)
    expect(await journal.redis.pttl(keysUnder('rostrum:').restoring(session))).toBeGreaterThan(0)
    expect(await journal.restore(session, inBatches(entries))).toEqual({ outcome: 'restored' })
    expect(await entriesAfter(journal, session, start)).toEqual(entries)
  })

  test('two that restore the same session at once: what is there in the end is whole', async () => {
    const redis = await server({ private: true })
    const [one, two] = [await open(redis.url), await open(redis.url)]
    const [these, those] = [sealedNotes(one, ...'abcdefgh'), sealedNotes(two, ...'ijklmnop')]
    const outcomes = await Promise.allSettled([
      one.restore(session, inBatches(these)),
      two.restore(session, inBatches(those)),
    ])
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(UnavailableError)
    }
    expect([[], these, those]).toContainEqual(await entriesAfter(one, session, start))
  })

  test('[RC3] it is not acknowledged before the replicas have it', async () => {
    const redis = await server({ private: true })
    const journal = await open(redis.url, { replicas: 1, waitMs: 100 })
    const entries = sealedNotes(journal, 'one')
    expect(await journal.restore(session, inBatches(entries))).toEqual({ outcome: 'not-durable' })
    const replica = await server({ args: ['--replicaof', '127.0.0.1', new URL(redis.url).port] })
    expect(replica.url).not.toBe(redis.url)
    await expect
      .poll(() => journal.restore(session, inBatches(entries)), { timeout: 20_000 })
      .toEqual({ outcome: 'present' })
  })
})
