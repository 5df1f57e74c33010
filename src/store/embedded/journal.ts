import { chmod, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { open } from 'lmdb'
import type { SessionId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import { assertSealed, instantOf, positionAfter } from '../chain.ts'
import {
  type Appended,
  type Following,
  type Journal,
  type Listener,
  type Position,
  type RefusedCommand,
  type Restored,
  start,
  UnavailableError,
} from '../contract.ts'
import { stamps } from '../stamps.ts'
import type { WrittenEntry } from '../written.ts'
import {
  assertStill,
  digestLength,
  last,
  pageAfter,
  place,
  placeWhole,
  type Row,
  type Store,
  sessionsIn,
  topOf,
} from './database.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { type Follower, following } from './follower.ts'
import { settleFolder } from './layout.ts'

/** How long after a failed write appends are expected to fail again. */
const troubleMs = 5_000

export interface EmbeddedJournalOptions {
  /** Made where it is missing; it and its files are readable by their owner only. */
  readonly folder: string
  readonly clock: () => Instant
}

/**
 * The journals of one process in a folder, on LMDB: an append is on the disk when it is acknowledged. Throws
 * `FolderInUseError` where another process has the folder, and an `Error` where a newer version of the service made it.
 */
export async function openEmbeddedJournal({ folder, clock }: EmbeddedJournalOptions): Promise<Journal> {
  const path = resolve(folder)
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
  const lock = await lockFolder(path)
  try {
    await settleFolder(path)
    const store: Store = open({
      path: join(path, 'journal.mdb'),
      encoding: 'string',
      // A commit is flushed before its promise resolves.
      overlappingSync: false,
      // A batch of the event turn has a promise that nobody holds: when the disk is full its rejection ends the process.
      eventTurnBatching: false,
    })
    await chmod(join(path, 'journal.mdb'), 0o600)
    await chmod(join(path, 'journal.mdb-lock'), 0o600)
    return journalOn(store, lock, clock)
  } catch (error) {
    lock.release()
    throw error
  }
}

function journalOn(store: Store, lock: FolderLock, clock: () => Instant): Journal {
  const stamp = stamps(clock)
  const followers = new Map<SessionId, Set<Follower>>()
  let failedAt = Number.NEGATIVE_INFINITY
  let closed = false

  const available = (): boolean => !closed && lock.held() && clock() - failedAt > troubleMs

  function usable(): void {
    if (closed) throw new UnavailableError('the journal is closed')
    if (!lock.held()) throw new UnavailableError('the data folder was taken over by another process')
  }

  async function append(
    session: SessionId,
    after: Position,
    entries: readonly WrittenEntry[],
    refusals: readonly RefusedCommand[] = [],
  ): Promise<Appended> {
    usable()
    // There is one writer, who remembers what was refused: what can have come in between is looked at, no more.
    if (entries.length === 0 && refusals.length > 0) {
      const { seq, digest } = topOf(store, session)
      return { outcome: seq === after.seq && digest === after.digest ? 'appended' : 'conflict' }
    }
    assertSealed(after, entries)
    const outcome = await transact(() => place(store, session, after, entries))
    if (outcome !== 'written') return { outcome: outcome === 'present' ? 'appended' : 'conflict' }
    for (const entry of entries) stamp.seen(entry.at)
    for (const follower of followers.get(session) ?? []) follower.appended(after, entries)
    return { outcome: 'appended' }
  }

  async function restore(session: SessionId, batches: AsyncIterable<readonly WrittenEntry[]>): Promise<Restored> {
    usable()
    const rows: Row[] = []
    let end = start
    for await (const entries of batches) {
      assertSealed(end, entries)
      for (const entry of entries) rows.push(entry.digest + entry.text)
      end = positionAfter(end, entries)
    }
    if (end.seq === 0) throw new RangeError('a journal has at least one entry')
    usable()
    const restored = await transact(() => placeWhole(store, session, rows))
    if (restored.outcome !== 'restored') return restored
    stamp.seen(instantOf(rows.at(-1)?.slice(digestLength) ?? '') ?? Number.NEGATIVE_INFINITY)
    // On top of what nobody has read: so they read.
    for (const follower of followers.get(session) ?? []) follower.appended(end, [])
    return restored
  }

  async function transact<T>(action: () => T): Promise<T> {
    try {
      // A child transaction, so that a batch that fails half-way leaves nothing.
      return await store.childTransaction(action)
    } catch (error) {
      failedAt = clock()
      throw new UnavailableError(`the journal could not be written: ${await reason(error)}`, { cause: error })
    }
  }

  async function* read(session: SessionId, after: Position): AsyncIterable<readonly WrittenEntry[]> {
    usable()
    let position = after
    assertStill(store, session, position)
    for (;;) {
      const entries = pageAfter(store, session, position)
      if (entries.length === 0) return
      yield entries
      position = positionAfter(position, entries)
      await turn()
      usable()
    }
  }

  function follow(session: SessionId, after: Position, listener: Listener): Following {
    usable()
    const of = followers.get(session) ?? new Set()
    followers.set(session, of)
    const follower = following(store, session, after, listener, () => {
      of.delete(follower)
      if (of.size === 0) followers.delete(session)
    })
    of.add(follower)
    return follower
  }

  for (const session of sessionsIn(store)) {
    stamp.seen(instantOf(last(store, session)?.row.slice(digestLength) ?? '') ?? Number.NEGATIVE_INFINITY)
  }

  return {
    sessions: async () => {
      usable()
      return sessionsIn(store)
    },
    top: async session => {
      usable()
      return topOf(store, session)
    },
    append,
    restore,
    read,
    follow,
    now: stamp.now,
    available,
    async close() {
      if (closed) return
      closed = true
      for (const of of followers.values()) for (const follower of of) follower.close()
      await store.close()
      lock.release()
    },
  }
}

/** LMDB says the reason of a failed commit in a promise of its own, which must not be left alone. */
async function reason(error: unknown): Promise<string> {
  const commitError = error instanceof Error && 'commitError' in error ? error.commitError : undefined
  try {
    await Promise.race([commitError, turn()])
  } catch (cause) {
    return String(cause)
  }
  return String(error)
}
