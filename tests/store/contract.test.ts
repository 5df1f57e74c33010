import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seal, verifyNext } from '../../src/store/chain.ts'
import { DamagedEntryError, DivergedError, type Journal, type Position, start } from '../../src/store/contract.ts'
import type { WrittenEntry } from '../../src/store/written.ts'
import {
  append,
  embeddedStore,
  entriesAfter,
  freshSession,
  inBatches,
  note,
  positionOf,
  record,
  redisStore,
  type Store,
  sealedNotes,
  textsOf,
} from './journals.ts'

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const shiftable = () => {
  let offset = 0
  return {
    clock: () => Date.now() + offset,
    shift(ms: number) {
      offset += ms
    },
  }
}

describe.each<[string, (clock?: () => number) => Promise<Store>]>([
  ['embedded', embeddedStore],
  ['Redis', redisStore],
])('the journal on %s', (_, makeStore) => {
  const time = shiftable()
  let store: Store
  let journal: Journal

  const sealed = (...texts: string[]): WrittenEntry[] => sealedNotes(journal, ...texts)

  beforeAll(async () => {
    store = await makeStore(time.clock)
    journal = await store.writer()
  })
  afterAll(() => store.close())

  test('a session without a journal is at the start and has nothing to read', async () => {
    const session = freshSession()
    expect(await journal.top(session)).toEqual(start)
    expect(await entriesAfter(journal, session, start)).toEqual([])
    expect(await journal.sessions()).not.toContain(session)
  })

  test('[RC3] what was appended is on top, can be read, and its session is listed', async () => {
    const session = freshSession()
    const first = await append(journal, session, 'one')
    const rest = await append(journal, session, 'two', 'three')
    expect(await journal.top(session)).toEqual(positionOf(rest[1]))
    expect(await entriesAfter(journal, session, start)).toEqual([...first, ...rest])
    expect(await journal.sessions()).toContain(session)
    expect(await journal.sessions()).toEqual([...(await journal.sessions())].sort())
    expect(journal.available()).toBe(true)
  })

  test('a text in any script comes back as it was', async () => {
    const session = freshSession()
    const texts = ['Ñandú 🇨🇱', 'الجمهورية', '会议', 'line\nfeed\u2028\u0000', '__proto__']
    await append(journal, session, ...texts)
    expect(textsOf(await entriesAfter(journal, session, start))).toEqual(texts)
  })

  test('an append on a stale number is a conflict, and writes nothing', async () => {
    const session = freshSession()
    const [one] = await append(journal, session, 'one')
    const late = seal(start, [note(journal, 'also one')])
    expect(await journal.append(session, start, late)).toEqual({ outcome: 'conflict' })
    expect(await entriesAfter(journal, session, start)).toEqual([one])
  })

  test('an append on the right number with another digest is a conflict', async () => {
    const session = freshSession()
    await append(journal, session, 'one')
    const elsewhere = positionOf(seal(start, [note(journal, 'another one')])[0])
    const outcome = await journal.append(session, elsewhere, seal(elsewhere, [note(journal, 'two')]))
    expect(outcome).toEqual({ outcome: 'conflict' })
    expect((await journal.top(session)).seq).toBe(1)
  })

  test('an append beyond the top is a conflict', async () => {
    const session = freshSession()
    const beyond: Position = { seq: 7, digest: start.digest }
    const outcome = await journal.append(session, beyond, seal(beyond, [note(journal, 'eight')]))
    expect(outcome).toEqual({ outcome: 'conflict' })
    expect(await journal.top(session)).toEqual(start)
  })

  test('an append before the instant on top is a conflict: time never runs backwards in a journal', async () => {
    const session = freshSession()
    const [one] = await append(journal, session, 'one')
    const early = { ...note(journal, 'two'), at: (one?.at ?? 0) - 1 }
    const after = positionOf(one)
    expect(await journal.append(session, after, seal(after, [early]))).toEqual({ outcome: 'conflict' })
  })

  test('[RC3] the very same append again is acknowledged and is in the journal once', async () => {
    const session = freshSession()
    const [one, two] = seal(start, [note(journal, 'one'), note(journal, 'two')])
    if (!one || !two) throw new Error('sealed nothing')
    expect(await journal.append(session, start, [one, two])).toEqual({ outcome: 'appended' })
    expect(await journal.append(session, start, [one, two])).toEqual({ outcome: 'appended' })
    await append(journal, session, 'three')
    expect(await journal.append(session, start, [one, two])).toEqual({ outcome: 'appended' })
    expect(textsOf(await entriesAfter(journal, session, start))).toEqual(['one', 'two', 'three'])
  })

  test('a batch that is not sealed in order is refused whole, as a fault of its writer', async () => {
    const session = freshSession()
    const [one, two, three] = seal(
      start,
      ['one', 'two', 'three'].map(text => note(journal, text)),
    )
    if (!one || !two || !three) throw new Error('sealed nothing')
    await expect(journal.append(session, start, [one, three])).rejects.toThrow(RangeError)
    await expect(
      journal.append(session, start, [one, { ...two, text: two.text.replace('two', 'too') }]),
    ).rejects.toThrow(RangeError)
    await expect(journal.append(session, start, [])).rejects.toThrow(RangeError)
    expect(await journal.top(session)).toEqual(start)
  })

  test('a whole journal is restored as it was, long after it was written, and goes on', async () => {
    const [from, to] = [freshSession(), freshSession()]
    for (const n of numbers(0, 2)) await append(journal, from, ...numbers(1, 700).map(m => `${n}.${m}`))
    const entries = await entriesAfter(journal, from, start)
    time.shift(7_000)
    expect(await journal.restore(to, journal.read(from, start))).toEqual({ outcome: 'restored' })
    time.shift(-7_000)
    expect(await entriesAfter(journal, to, start)).toEqual(entries)
    expect(await journal.top(to)).toEqual(await journal.top(from))
    expect(await journal.sessions()).toContain(to)
    await append(journal, to, 'afterwards')
    expect((await journal.top(to)).seq).toBe(2101)
    expect((await journal.top(from)).seq).toBe(2100)
  })

  test('restoring the same again, or an earlier part, finds it there; whatever has gone on stays', async () => {
    const session = freshSession()
    const entries = sealed('one', 'two')
    await journal.restore(session, inBatches(entries))
    await append(journal, session, 'three')
    expect(await journal.restore(session, inBatches(entries))).toEqual({ outcome: 'present' })
    expect(await journal.restore(session, inBatches(entries.slice(0, 1)))).toEqual({ outcome: 'present' })
    expect(textsOf(await entriesAfter(journal, session, start))).toEqual(['one', 'two', 'three'])
  })

  test('nothing is restored over another journal, nor over the beginning of the same', async () => {
    const session = freshSession()
    const entries = sealed('one', 'two', 'three')
    await journal.restore(session, inBatches(entries.slice(0, 2)))
    const top = positionOf(entries[1])
    expect(await journal.restore(session, inBatches(entries))).toEqual({ outcome: 'taken', top })
    expect(await journal.restore(session, inBatches(sealed('other')))).toEqual({ outcome: 'taken', top })
    expect(await entriesAfter(journal, session, start)).toEqual(entries.slice(0, 2))
  })

  test('a restore that breaks off leaves nothing, and can be begun again', async () => {
    const session = freshSession()
    const entries = sealed('one', 'two', 'three')
    async function* broken() {
      yield entries.slice(0, 2)
      throw new Error('the line went')
    }
    await expect(journal.restore(session, broken())).rejects.toThrow('the line went')
    expect(await journal.top(session)).toEqual(start)
    expect(await journal.sessions()).not.toContain(session)
    expect(await journal.restore(session, inBatches(entries))).toEqual({ outcome: 'restored' })
    expect(await entriesAfter(journal, session, start)).toEqual(entries)
  })

  test('what is not sealed from the first entry on is not restored', async () => {
    const session = freshSession()
    const [one, two, three] = sealed('one', 'two', 'three')
    if (!one || !two || !three) throw new Error('sealed nothing')
    for (const entries of [[two, three], [one, three], [one, { ...two, text: two.text.replace('two', 'too') }], []]) {
      await expect(journal.restore(session, inBatches(entries))).rejects.toThrow(RangeError)
    }
    expect(await journal.top(session)).toEqual(start)
  })

  test('who follows a session that is not there yet is given what is restored', async () => {
    const session = freshSession()
    const follower = record(journal, session, start)
    const entries = sealed('one', 'two', 'three')
    await journal.restore(session, inBatches(entries))
    await follower.until(() => follower.entries().length === 3)
    await append(journal, session, 'four')
    await follower.until(() => follower.entries().length === 4)
    expect(follower.entries().slice(0, 3)).toEqual(entries)
    expect(follower.broken).toEqual([])
    follower.close()
  })

  test('reading goes on from any entry', async () => {
    const session = freshSession()
    const entries = await append(journal, session, ...numbers(1, 5).map(String))
    expect(await entriesAfter(journal, session, positionOf(entries[2]))).toEqual(entries.slice(3))
    expect(await entriesAfter(journal, session, positionOf(entries[4]))).toEqual([])
  })

  test('reading on from what is not there, or not the same, is refused as diverged', async () => {
    const session = freshSession()
    const [one] = await append(journal, session, 'one', 'two')
    const other = { ...positionOf(one), digest: 'f'.repeat(64) }
    await expect(entriesAfter(journal, session, other)).rejects.toThrow(DivergedError)
    await expect(entriesAfter(journal, session, { ...positionOf(one), seq: 9 })).rejects.toThrow(DivergedError)
    await expect(entriesAfter(journal, session, { ...start, digest: 'f'.repeat(64) })).rejects.toThrow(DivergedError)
  })

  test('[RC4] the digests of a journal of several pages are one chain', async () => {
    const session = freshSession()
    for (const hundreds of numbers(0, 4)) {
      await append(journal, session, ...numbers(1, 500).map(n => String(hundreds * 500 + n)))
    }
    await append(journal, session, 'the last')
    const entries = await entriesAfter(journal, session, start)
    expect(entries.map(entry => entry.seq)).toEqual(numbers(1, 2501))
    let digest = start.digest
    for (const entry of entries) {
      expect(verifyNext(digest, entry)).toBe(true)
      digest = entry.digest
    }
    expect(await journal.top(session)).toEqual({ seq: 2501, digest })
  })

  test('following delivers what is and what comes, without gap or repeat, in a burst of two writers', async () => {
    const session = freshSession()
    const other = await store.writer()
    const before = await append(journal, session, ...numbers(1, 20).map(String))
    const all = record(journal, session, start)
    const some = record(other, session, positionOf(before[9]))
    await Promise.all(
      [journal, other].map(async (writer, w) => {
        for (const n of numbers(1, 100)) await append(writer, session, `${w}.${n}`, `${w}.${n}'`)
      }),
    )
    const late = record(journal, session, positionOf(before[19]))
    await Promise.all([all, some, late].map(follower => follower.until(() => follower.entries().at(-1)?.seq === 420)))
    const entries = await entriesAfter(journal, session, start)
    expect(all.entries()).toEqual(entries)
    expect(some.entries()).toEqual(entries.slice(10))
    expect(late.entries()).toEqual(entries.slice(20))
    for (const follower of [all, some, late]) {
      expect(follower.broken).toEqual([])
      follower.close()
    }
  })

  test('the entries of one append come together', async () => {
    const session = freshSession()
    const follower = record(journal, session, start)
    await append(journal, session, 'one')
    await follower.until(() => follower.batches.length === 1)
    await append(journal, session, ...numbers(1, 1100).map(String))
    await follower.until(() => follower.entries().length === 1101)
    expect(follower.batches.map(batch => batch.length)).toEqual([1, 1100])
    follower.close()
  })

  test('followers of several sessions get each their own', async () => {
    const sessions = [freshSession(), freshSession(), freshSession()]
    const followers = sessions.map(session => record(journal, session, start))
    for (const n of numbers(1, 5)) for (const session of sessions) await append(journal, session, `${session} ${n}`)
    for (const [i, follower] of followers.entries()) {
      await follower.until(() => follower.entries().length === 5)
      expect(textsOf(follower.entries())).toEqual(numbers(1, 5).map(n => `${sessions[i]} ${n}`))
      follower.close()
    }
  })

  test('nothing is delivered after closing', async () => {
    const session = freshSession()
    const closed = record(journal, session, start)
    const open = record(journal, session, start)
    await append(journal, session, 'one')
    await Promise.all([closed, open].map(follower => follower.until(() => follower.entries().length === 1)))
    closed.close()
    await append(journal, session, 'two')
    await open.until(() => open.entries().length === 2)
    await sleep(20)
    expect(textsOf(closed.entries())).toEqual(['one'])
    open.close()
  })

  test('following from what is not there, or not the same, is told as diverged', async () => {
    const session = freshSession()
    const [one] = await append(journal, session, 'one', 'two')
    for (const position of [
      { ...positionOf(one), digest: 'f'.repeat(64) },
      { ...positionOf(one), seq: 9 },
    ]) {
      const follower = record(journal, session, position)
      await follower.until(() => follower.broken.length > 0)
      expect(follower.broken[0]).toBeInstanceOf(DivergedError)
      await append(journal, session, 'more')
      await sleep(20)
      expect(follower.entries()).toEqual([])
      expect(follower.broken).toHaveLength(1)
    }
  })

  test('two writers that race with 1,000 appends each end with one chain without gaps', {
    timeout: 120_000,
  }, async () => {
    const session = freshSession()
    const writers = [journal, await store.writer()]
    await Promise.all(
      writers.map(async (writer, w) => {
        let top: Position = start
        for (let n = 1; n <= 1000; ) {
          const entries = seal(top, [note(writer, `${w}.${n}`)])
          const { outcome } = await writer.append(session, top, entries)
          if (outcome === 'appended') {
            top = positionOf(entries[0])
            n++
          } else top = await writer.top(session)
        }
      }),
    )
    const entries = await entriesAfter(journal, session, start)
    expect(entries.map(entry => entry.seq)).toEqual(numbers(1, 2000))
    for (const w of [0, 1]) {
      expect(textsOf(entries).filter(text => text.startsWith(`${w}.`))).toEqual(numbers(1, 1000).map(n => `${w}.${n}`))
    }
    expect(entries.every((entry, i) => entry.at >= (entries[i - 1]?.at ?? 0))).toBe(true)
  })

  test('now() does not go back with the clock, and is never before what was stamped', async () => {
    const before = journal.now()
    time.shift(-1_500)
    expect(journal.now()).toBeGreaterThanOrEqual(before)
    time.shift(1_500)
    const [entry] = await append(journal, freshSession(), 'one')
    time.shift(-1_500)
    expect(journal.now()).toBeGreaterThanOrEqual(entry?.at ?? Number.POSITIVE_INFINITY)
    time.shift(1_500)
    expect(Number.isInteger(journal.now())).toBe(true)
    // A machine whose clock was set forward for a moment: appends go on, at the latest when decided again.
    time.shift(3_600_000)
    journal.now()
    time.shift(-3_600_000)
    await append(journal, freshSession(), 'two')
  })

  describe('a damaged entry', () => {
    const damages: [string, (text: string) => string][] = [
      ['garbage', () => 'garbage'],
      ['one letter changed', text => text.replace('three', 'thrEe')],
      ['another entry in its place', text => text.replace('"seq":3', '"seq":2')],
      ['nothing', () => ''],
    ]
    test.each(damages)('%s: is reported with its number, and those before it are given', async (_what, to) => {
      const session = freshSession()
      await append(journal, session, 'one', 'two', 'three', 'four')
      journal = await store.damaged(session, 3, to)
      const read: string[] = []
      const reading = (async () => {
        for await (const batch of journal.read(session, start)) read.push(...textsOf(batch))
      })()
      await expect(reading).rejects.toThrow(DamagedEntryError)
      await expect(reading).rejects.toMatchObject({ seq: 3 })
      expect(read).toEqual(['one', 'two'])
      const follower = record(journal, session, start)
      await follower.until(() => follower.broken.length > 0)
      expect(follower.broken[0]).toMatchObject({ name: 'DamagedEntryError', seq: 3 })
      expect(textsOf(follower.entries())).toEqual(['one', 'two'])
    })
  })
})
