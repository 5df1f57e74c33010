import { expect, test } from 'vitest'
import { evolve } from '../../../src/domain/evolve.ts'
import { commandId, sessionId } from '../../../src/domain/ids.ts'
import { emptyState, type StateJson } from '../../../src/domain/state.ts'
import type { HeardEntry } from '../../../src/protocol/messages.ts'
import { Replica } from '../../../src/web/live/replica.ts'
import { openBook, readLines } from '../../../src/web/secretariat/book/book.ts'

const entry = (seq: number): HeardEntry => ({
  seq,
  at: seq * 1000,
  by: { role: 'secretariat' },
  event: { type: 'Annotated', text: `note ${seq}` },
  digest: `d${seq}`,
})
const upTo = (seq: number) => Array.from({ length: seq }, (_, k) => entry(k + 1))

function replicaAt(seq: number): Replica {
  const replica = new Replica()
  const state: StateJson = JSON.parse(JSON.stringify({ ...emptyState(), seq }))
  replica.welcome({ ...state, plan: { ...state.plan, id: sessionId('s') } }, { seq, digest: `d${seq}` })
  return replica
}

/** A journal that counts how often it is read, and gives what there is at that time. */
function reader(size: () => number) {
  let reads = 0
  const read = async () => {
    reads++
    return upTo(size())
  }
  return { read, reads: () => reads }
}
const settled = () => new Promise(resolve => setTimeout(resolve, 5))
const seqs = (entries: readonly HeardEntry[]) => entries.map(({ seq }) => seq)

test('is read once and then followed', async () => {
  const replica = replicaAt(3)
  const source = reader(() => 3)
  const book = openBook(replica, source.read)
  expect(book.status.value).toBe('reading')
  await settled()
  expect(seqs(book.entries.value)).toEqual([1, 2, 3])
  replica.entries([entry(4), entry(5)], evolve)
  expect(seqs(book.entries.value)).toEqual([1, 2, 3, 4, 5])
  expect(source.reads()).toBe(1)
  book.close()
})

test('what comes while it is being read is not lost and not there twice', async () => {
  const replica = replicaAt(2)
  const book = openBook(replica, async () => {
    replica.entries([entry(3), entry(4)], evolve)
    return upTo(3)
  })
  await settled()
  expect(seqs(book.entries.value)).toEqual([1, 2, 3, 4])
  book.close()
})

test('is read again where more was missed than the connection remembers', async () => {
  const replica = replicaAt(2)
  let size = 2
  const source = reader(() => size)
  const book = openBook(replica, source.read)
  await settled()
  size = 200
  replica.entries(upTo(200), evolve)
  await settled()
  expect(book.entries.value).toHaveLength(200)
  expect(source.reads()).toBe(2)
  book.close()
})

test('is read again where the service goes on from another past', async () => {
  const replica = replicaAt(3)
  const source = reader(() => 3)
  const book = openBook(replica, source.read)
  await settled()
  const state: StateJson = JSON.parse(JSON.stringify({ ...emptyState(), seq: 3 }))
  replica.welcome(state, { seq: 3, digest: 'other' })
  await settled()
  expect(source.reads()).toBeGreaterThan(1)
  book.close()
})

test('a failure is told, and mended at the next entry', async () => {
  const replica = replicaAt(1)
  let broken = true
  const book = openBook(replica, async () => {
    if (broken) throw new Error('503')
    return upTo(2)
  })
  await settled()
  expect(book.status.value).toBe('failed')
  broken = false
  replica.entries([entry(2)], evolve)
  await settled()
  expect(book.status.value).toBe('read')
  expect(seqs(book.entries.value)).toEqual([1, 2])
  book.close()
})

test('lines are entries; the last line may have no end', () => {
  const line = JSON.stringify({ ...entry(1), commandId: commandId('c') })
  expect(readLines(`${line}\n${line}\n`)).toHaveLength(2)
  expect(readLines('')).toEqual([])
})
