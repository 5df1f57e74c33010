import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open } from 'lmdb'
import { commandId, type SessionId, sessionId } from '../../src/domain/ids.ts'
import { type Draft, seal } from '../../src/store/chain.ts'
import { type Following, type Journal, type Listener, type Position, start } from '../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { openRedisJournal, type RedisJournal } from '../../src/store/redis/journal.ts'
import { keysUnder } from '../../src/store/redis/keys.ts'
import type { WrittenEntry } from '../../src/store/written.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

/** One store, and as many writers on it as it takes. */
export interface Store {
  /** Another writer: another process's journal on Redis; on the embedded store there is one process, so the same one. */
  writer(): Promise<Journal>
  /** Closes the writers, changes what is stored for entry `seq` underneath, and opens one again. */
  damaged(session: SessionId, seq: number, to: (text: string) => string): Promise<Journal>
  close(): Promise<void>
}

export async function embeddedStore(clock: () => number = Date.now): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-journal-'))
  let journal: Promise<Journal> | undefined
  const writer = (): Promise<Journal> => {
    journal ??= openEmbeddedJournal({ folder, clock })
    return journal
  }
  return {
    writer,
    async damaged(session, seq, to) {
      await (await journal)?.close()
      const raw = open<string, [string, number]>({ path: join(folder, 'journal.mdb'), encoding: 'string' })
      const row = raw.get([session, seq]) ?? ''
      await raw.put([session, seq], row.slice(0, 64) + to(row.slice(64)))
      await raw.close()
      journal = undefined
      return writer()
    },
    async close() {
      await (await journal)?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function redisStore(clock: () => number = Date.now): Promise<Store & { readonly redis: TestRedis }> {
  const redis = await startRedis()
  const writers: RedisJournal[] = []
  async function writer(): Promise<RedisJournal> {
    const journal = await openRedisJournal({ url: redis.url, prefix: redis.prefix, clock })
    writers.push(journal)
    return journal
  }
  return {
    redis,
    writer,
    async damaged(session, seq, to) {
      const journal = await writer()
      const key = keysUnder(redis.prefix).journal(session)
      const rows = await journal.redis.xrange(key, '-', '+')
      await journal.redis.del(key)
      for (const [id, [, digest = '', , text = '']] of rows) {
        await journal.redis.xadd(key, id, 'digest', digest, 'entry', id === `${seq}-0` ? to(text) : text)
      }
      return journal
    },
    async close() {
      for (const journal of writers) await journal.close()
      await redis.stop()
    },
  }
}

let sessions = 0
/** A session that no other test has. */
export const freshSession = (): SessionId => sessionId(`session-${++sessions}`)

export const note = (journal: Journal, text: string): Draft => ({
  at: journal.now(),
  by: { role: 'secretariat' },
  commandId: commandId(randomUUID()),
  event: { type: 'Annotated', text },
})

/** Seals and appends notes on top of what the journal has, deciding again after a conflict; gives what was appended. */
export async function append(
  journal: Journal,
  session: SessionId,
  ...texts: readonly string[]
): Promise<WrittenEntry[]> {
  for (;;) {
    const top = await journal.top(session)
    const entries = seal(
      top,
      texts.map(text => note(journal, text)),
    )
    const { outcome } = await journal.append(session, top, entries)
    if (outcome === 'appended') return entries
    if (outcome === 'not-durable') throw new Error(outcome)
  }
}

/** A whole journal of notes, not written anywhere. */
export const sealedNotes = (journal: Journal, ...texts: readonly string[]): WrittenEntry[] =>
  seal(
    start,
    texts.map(text => note(journal, text)),
  )

/** One by one, as they come when they are read. */
export async function* inBatches(entries: readonly WrittenEntry[]): AsyncIterable<readonly WrittenEntry[]> {
  for (const entry of entries) yield [entry]
}

export async function entriesAfter(journal: Journal, session: SessionId, after: Position): Promise<WrittenEntry[]> {
  const entries: WrittenEntry[] = []
  for await (const batch of journal.read(session, after)) entries.push(...batch)
  return entries
}

export const textsOf = (entries: readonly WrittenEntry[]): string[] =>
  entries.map(({ event }) => ('text' in event ? String(event.text) : event.type))

export const positionOf = (entry: WrittenEntry | undefined): Position => ({
  seq: entry?.seq ?? 0,
  digest: entry?.digest ?? '',
})

/** A follower that keeps what it was given. */
export function record(journal: Journal, session: SessionId, after: Position) {
  const batches: (readonly WrittenEntry[])[] = []
  const broken: Error[] = []
  const waiting: (() => void)[] = []
  const told = (): void => {
    for (const look of waiting) look()
  }
  const listener: Listener = {
    onEntries(entries) {
      batches.push(entries)
      told()
    },
    onBroken(error) {
      broken.push(error)
      told()
    },
  }
  const following: Following = journal.follow(session, after, listener)
  return {
    batches,
    broken,
    entries: () => batches.flat(),
    close: () => following.close(),
    /** Waits for as long as the test may take. */
    until: (condition: () => boolean) =>
      new Promise<void>(resolve => {
        const look = (): void => {
          if (condition()) resolve()
        }
        waiting.push(look)
        look()
      }),
  }
}
