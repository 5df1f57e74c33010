import { chmod, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { open, type RootDatabase } from 'lmdb'
import type { Entry } from '../domain/events.ts'
import { type SessionId, sessionId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { assertSealed, instantOf, positionAfter, textOf, unseal } from './chain.ts'
import {
  type Appended,
  DamagedEntryError,
  DivergedError,
  type Following,
  type Journal,
  type Listener,
  type Position,
  start,
  UnavailableError,
} from './contract.ts'
import { lockFolder } from './folder-lock.ts'
import { notify } from './notify.ts'
import { stamps } from './stamps.ts'

/** Digest and canonical text, one after the other: a digest has 64 characters. */
type Row = string
type Key = [session: SessionId, seq: number]
type Store = RootDatabase<Row, Key>

const digestLength = 64
/** How many entries are read before others get their turn. */
const page = 1_000
/** How long after a failed write appends are expected to fail again. */
const troubleMs = 5_000

export interface EmbeddedJournalOptions {
  /** Made where it is missing; it and its files are readable by their owner only. */
  readonly folder: string
  readonly clock: () => Instant
}

/**
 * The journals of one process in a folder, on LMDB: an append is on the disk when it is acknowledged. Throws
 * `FolderInUseError` where another process has the folder.
 */
export async function openEmbeddedJournal({ folder, clock }: EmbeddedJournalOptions): Promise<Journal> {
  const path = resolve(folder)
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
  const lock = await lockFolder(path)
  try {
    // Without overlapping sync a commit is flushed before its promise resolves.
    const store: Store = open({ path: join(path, 'journal.mdb'), encoding: 'string', overlappingSync: false })
    await chmod(join(path, 'journal.mdb'), 0o600)
    await chmod(join(path, 'journal.mdb-lock'), 0o600)
    return journalOn(store, lock, clock)
  } catch (error) {
    lock.release()
    throw error
  }
}

interface Lock {
  held(): boolean
  release(): void
}

function journalOn(store: Store, lock: Lock, clock: () => Instant): Journal {
  const stamp = stamps(clock)
  const followers = new Map<SessionId, Set<Follower>>()
  let failedAt = Number.NEGATIVE_INFINITY
  let closed = false

  const available = (): boolean => !closed && lock.held() && clock() - failedAt > troubleMs

  function usable(): void {
    if (closed) throw new UnavailableError('the journal is closed')
    if (!lock.held()) throw new UnavailableError('the data folder was taken over by another process')
  }

  async function append(session: SessionId, after: Position, entries: readonly Entry[]): Promise<Appended> {
    usable()
    assertSealed(after, entries)
    const outcome = await transact(() => place(store, session, after, entries))
    if (outcome !== 'written') return { outcome: outcome === 'present' ? 'appended' : 'conflict' }
    for (const entry of entries) stamp.seen(entry.at)
    for (const follower of followers.get(session) ?? []) follower.appended(after, entries)
    return { outcome: 'appended' }
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

  async function* read(session: SessionId, after: Position): AsyncIterable<readonly Entry[]> {
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

function place(store: Store, session: SessionId, after: Position, entries: readonly Entry[]) {
  const top = topOf(store, session)
  if (top.seq !== after.seq || top.digest !== after.digest) {
    const end = positionAfter(after, entries)
    return store.get([session, end.seq])?.startsWith(end.digest) ? 'present' : 'conflict'
  }
  const before = store.get([session, top.seq])?.slice(digestLength)
  if (before !== undefined && (instantOf(before) ?? 0) > (entries[0]?.at ?? 0)) return 'conflict'
  for (const entry of entries) store.put([session, entry.seq], entry.digest + textOf(entry))
  return 'written'
}

function last(store: Store, session: SessionId): { seq: number; row: Row } | undefined {
  const range = { start: [session, Number.MAX_SAFE_INTEGER] as Key, end: [session, 0] as Key, reverse: true, limit: 1 }
  for (const { key, value } of store.getRange(range)) return { seq: key[1], row: value }
  return undefined
}

function topOf(store: Store, session: SessionId): Position {
  const top = last(store, session)
  return top ? { seq: top.seq, digest: top.row.slice(0, digestLength) } : start
}

function sessionsIn(store: Store): SessionId[] {
  const found: SessionId[] = []
  for (;;) {
    const before = found.at(-1)
    // Past every entry of the session before.
    const range = before === undefined ? {} : { start: [before, Number.MAX_SAFE_INTEGER] as Key }
    const [key] = store.getKeys({ ...range, limit: 1 })
    if (key === undefined) return found.sort()
    found.push(sessionId(key[0]))
  }
}

function assertStill(store: Store, session: SessionId, { seq, digest }: Position): void {
  const there = seq === 0 ? start.digest : store.get([session, seq])?.slice(0, digestLength)
  if (there !== digest) throw new DivergedError(`journal of ${session}: entry ${seq} is not the one that was read`)
}

/** The next entries, verified; when one of them is damaged those before it come first, and the error with the next page. */
function pageAfter(store: Store, session: SessionId, after: Position): Entry[] {
  const entries: Entry[] = []
  let { seq, digest } = after
  while (entries.length < page) {
    seq += 1
    const row = store.get([session, seq])
    try {
      if (row === undefined) {
        if (entries.length === 0 && topOf(store, session).seq >= seq) {
          throw new DamagedEntryError(session, seq, 'it is missing')
        }
        return entries
      }
      const entry = unseal(session, digest, seq, row.slice(0, digestLength), row.slice(digestLength))
      digest = entry.digest
      entries.push(entry)
    } catch (error) {
      if (entries.length > 0) return entries
      throw error
    }
  }
  return entries
}

interface Follower extends Following {
  appended(after: Position, entries: readonly Entry[]): void
}

function following(store: Store, session: SessionId, after: Position, listener: Listener, done: () => void): Follower {
  let position = after
  let closed = false
  let reading = true

  function close(): void {
    closed = true
    done()
  }

  async function catchUp(): Promise<void> {
    await turn()
    try {
      if (!closed) assertStill(store, session, position)
      while (!closed) {
        const entries = pageAfter(store, session, position)
        if (entries.length === 0) break
        deliver(entries)
        await turn()
      }
    } catch (error) {
      if (!(error instanceof DivergedError || error instanceof DamagedEntryError)) throw error
      close()
      notify(() => listener.onBroken(error))
    } finally {
      reading = false
    }
  }

  function deliver(entries: readonly Entry[]): void {
    position = positionAfter(position, entries)
    notify(() => listener.onEntries(entries))
  }

  void catchUp()
  return {
    close,
    appended(before, entries) {
      if (closed || reading) return
      if (before.seq === position.seq && before.digest === position.digest) return deliver(entries)
      reading = true
      void catchUp()
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
