import { setTimeout as sleep } from 'node:timers/promises'
import type { SessionId } from '../../domain/ids.ts'
import { positionAfter } from '../chain.ts'
import { type DamagedEntryError, DivergedError, type Following, type Listener, type Position } from '../contract.ts'
import type { Log } from '../log.ts'
import { notify } from '../notify.ts'
import type { WrittenEntry } from '../written.ts'
import { answer, type Connection, unavailable } from './connect.ts'
import type { Keys } from './keys.ts'
import { diverged, entriesOf, idOf, rowsOf, stillThere } from './rows.ts'

/** How long one blocking read waits; when nothing came, the positions are checked. */
export const blockMs = 1_000
/** Entries of one stream in one reply: more than any append has, so that its entries come together. */
const count = 4_096
/**
 * Before the next read after one that brought something. What is appended meanwhile comes together, and a busy writer's
 * appends are not each held up by Redis telling all followers first.
 */
const gatherMs = 3
/** After an error that is not the connection's. */
const pauseMs = 500

export interface FollowerOptions {
  /** Of its own: it is blocked most of the time. */
  readonly connection: Connection
  /** Ends the blocking read of the client with this id, over another connection. */
  readonly interrupt: (client: number) => Promise<void>
  /** Resolves when the append of this process that is under way now, if any, was answered. */
  readonly appended: () => Promise<unknown>
  /** What this process wrote under a digest, where it remembers. */
  readonly written: (digest: string) => WrittenEntry | undefined
  readonly keys: Keys
  readonly log: Log
}

export interface Follower {
  follow(session: SessionId, after: Position, listener: Listener): Following
  close(): void
}

interface Tail {
  readonly session: SessionId
  readonly listener: Listener
  position: Position
}

/** What one blocking read asks for of one stream: what comes after the tail that is furthest behind. */
interface Ask {
  readonly session: SessionId
  readonly from: Position
}

/**
 * Follows any number of streams with one blocking read at a time (XREAD BLOCK). Each tail keeps its own position, so
 * that a lost connection costs neither a gap nor a repeat. After each reconnection, and whenever a read came back empty,
 * the entry at each position is looked at: a history that was cut or replaced is noticed also when nothing is appended.
 */
export function createFollower({ connection, interrupt, appended, written, keys, log }: FollowerOptions): Follower {
  const tails = new Set<Tail>()
  let running = false
  let closed = false
  let client: number | undefined
  /** A read is under way that does not ask for the newest tail. */
  let outdated = false
  let doubtful = true

  function follow(session: SessionId, after: Position, listener: Listener): Following {
    const tail: Tail = { session, listener, position: after }
    tails.add(tail)
    doubtful = true
    outdated = true
    if (running) void wake()
    else void run()
    return { close: () => void tails.delete(tail) }
  }

  async function run(): Promise<void> {
    running = true
    try {
      while (!closed && tails.size > 0) await round()
    } finally {
      running = false
    }
  }

  async function round(): Promise<void> {
    try {
      if (connection.status !== 'ready' || client === undefined) await ready()
      if (closed) return
      if (doubtful) {
        doubtful = false
        await checkPositions()
      }
      outdated = false
      const asks = asksOf(tails)
      if (asks.length > 0) await readNext(asks)
    } catch (err) {
      doubtful = true
      client = undefined
      if (closed) return
      if (!unavailable(err)) log.error({ err }, 'following the journals failed')
      if (connection.status === 'ready') await sleep(pauseMs)
    }
  }

  async function readNext(asks: readonly Ask[]): Promise<void> {
    const reply = await connection.call('xread', [
      'COUNT',
      count,
      'BLOCK',
      blockMs,
      'STREAMS',
      ...asks.map(ask => keys.journal(ask.session)),
      ...asks.map(ask => idOf(ask.from.seq)),
    ])
    if (!Array.isArray(reply)) {
      doubtful = true
      return
    }
    // Redis tells followers before it answers the writer, who is in a greater hurry: an echo waits for its own append.
    await appended()
    for (const [key, items] of reply) {
      const ask = asks.find(candidate => keys.journal(candidate.session) === key)
      if (ask) await take(ask, items)
    }
    await sleep(gatherMs)
  }

  async function take({ session, from }: Ask, items: unknown): Promise<void> {
    const { entries, error } = entriesOf(session, from, rowsOf(items), written)
    // What does not fit on top of the position is damaged only if the position itself still stands.
    const fault = error && entries.length === 0 && !(await stands(session, from)) ? diverged(session, from) : error
    for (const tail of tailsOf(session)) {
      if (tail.position.seq < from.seq) continue
      // Where `from` is not what is there, the others are looked at one by one before the next read.
      if (fault instanceof DivergedError && tail.position.digest !== from.digest) doubtful = true
      else {
        deliver(tail, from, entries)
        if (fault) broken(tail, fault)
      }
    }
  }

  function deliver(tail: Tail, from: Position, entries: readonly WrittenEntry[]): void {
    const known = tail.position.seq - from.seq
    if (known > entries.length) return
    const before = known === 0 ? from.digest : entries[known - 1]?.digest
    if (before !== tail.position.digest) {
      broken(tail, diverged(tail.session, tail.position))
      return
    }
    const news = entries.slice(known)
    if (news.length === 0) return
    tail.position = positionAfter(tail.position, news)
    notify(() => tail.listener.onEntries(news))
  }

  function broken(tail: Tail, error: DivergedError | DamagedEntryError): void {
    if (tails.delete(tail)) notify(() => tail.listener.onBroken(error))
  }

  async function checkPositions(): Promise<void> {
    await Promise.all(
      [...tails].map(async tail => {
        const position = tail.position
        if (!(await stands(tail.session, position))) broken(tail, diverged(tail.session, position))
      }),
    )
  }

  const stands = (session: SessionId, position: Position): Promise<boolean> =>
    stillThere(position, async () => {
      const id = idOf(position.seq)
      return rowsOf(await answer(connection.call('xrange', [keys.journal(session), id, id])))
    })

  const tailsOf = (session: SessionId): Tail[] => [...tails].filter(tail => tail.session === session)

  /** Open for the first time, or again; the connection itself tries for as long as it takes. */
  async function ready(): Promise<void> {
    doubtful = true
    if (connection.status === 'wait') connection.connect().catch(() => undefined)
    while (!closed && connection.status !== 'ready') await sleep(10)
    if (!closed) client = Number(await answer(connection.call('client', ['id'])))
  }

  /** The blocking read under way does not know the new tail: ends it, as often as it takes to be caught blocking. */
  async function wake(): Promise<void> {
    while (outdated && running && !closed) {
      try {
        if (client !== undefined) await interrupt(client)
      } catch (err) {
        // Not allowed, or away: the read ends by itself within blockMs.
        if (!unavailable(err)) log.warn({ err }, 'CLIENT UNBLOCK was refused: a new follower waits for up to a second')
        return
      }
      if (outdated) await sleep(2)
    }
  }

  return {
    follow,
    close() {
      closed = true
      tails.clear()
      connection.disconnect()
    },
  }
}

function asksOf(tails: ReadonlySet<Tail>): Ask[] {
  const asks = new Map<SessionId, Position>()
  for (const { session, position } of tails) {
    const least = asks.get(session)
    if (!least || position.seq < least.seq) asks.set(session, position)
  }
  return [...asks].map(([session, from]) => ({ session, from }))
}
