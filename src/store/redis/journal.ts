import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type SessionId, sessionId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import { assertSealed, positionAfter } from '../chain.ts'
import {
  type Appended,
  type Following,
  type Journal,
  type Listener,
  type Position,
  type RefusedCommand,
  type Restored,
  UnavailableError,
} from '../contract.ts'
import { type Log, silent } from '../log.ts'
import { createOwnEchoes } from '../own-echoes.ts'
import type { WrittenEntry } from '../written.ts'
import { checkRedis } from './check-settings.ts'
import { redisClock } from './clock.ts'
import { answer, answerMs, type Connection, connector, opened } from './connect.ts'
import { blockMs, createFollower, type Follower } from './follower.ts'
import { defaultPrefix, keysUnder } from './keys.ts'
import { settleKeys } from './layout.ts'
import { commandsOf, refusedBefore } from './refused.ts'
import { replies } from './replies.ts'
import { diverged, entriesOf, idOf, positionOf, type Row, rowsOf, stillThere } from './rows.ts'
import { stageJournal } from './staging.ts'

export interface RedisJournalOptions {
  /** See `connector` for the forms. */
  readonly url: string
  readonly clock: () => Instant
  readonly log?: Log
  /** Before every key: several services can share a Redis. */
  readonly prefix?: string
  /** On how many replicas an append must be before it counts as durable; 0 when the server itself is enough. */
  readonly replicas?: number
  /** How long to wait for them; 1 s unless given. */
  readonly waitMs?: number
  /** How long Redis may take to be there when the journal is opened; 10 s unless given. */
  readonly openMs?: number
}

export interface RedisJournal extends Journal {
  /** For what else the service keeps in the same Redis. Commands fail at once while it is away. */
  readonly redis: Connection
}

const script = readFileSync(new URL('./append.lua', import.meta.url), 'utf8')
const restoreScript = readFileSync(new URL('./restore.lua', import.meta.url), 'utf8')
const scriptSha = createHash('sha1').update(script).digest('hex')

const page = 1_000
/** More than can be appended before it is heard of again. */
const echoesKept = 4_096
const measureEveryMs = 15_000
/** How long after a failure appends are expected to fail again. */
const troubleMs = 5_000

/**
 * The journals in a Redis that all nodes share: a stream a session. Throws `UnavailableError` when Redis is not there
 * within `openMs`, and an `Error` when it may evict journals (checkRedis) or holds what a newer version left (layout.ts).
 *
 * An append whose instants are off Redis's clock (this machine's clock was set, or the decision is more than 5 s old) is
 * answered `conflict` after measuring that clock again: as with any conflict, the caller decides again, with a new
 * `now()`. That is the one case in which `now()` may be less than it was before; it is never before a journaled instant.
 */
export async function openRedisJournal(options: RedisJournalOptions): Promise<RedisJournal> {
  const { url, clock, log = silent, prefix = defaultPrefix, replicas = 0, waitMs = 1_000, openMs = 10_000 } = options
  const connect = connector(url, log)
  const keys = keysUnder(prefix)
  const redis = connect.connection('journal', answerMs + (replicas > 0 ? waitMs : 0))
  const stamp = redisClock(clock)
  const followers = new Set<Follower>()
  const written = createOwnEchoes(echoesKept)
  let shared: Follower | undefined
  let registered = new Set<SessionId>()
  let failedAt = Number.NEGATIVE_INFINITY
  let closed = false
  /** The latest append. */
  let appending: Promise<unknown> = Promise.resolve()

  await opened(redis, connect.where, openMs)
  try {
    const { warnings } = await checkRedis(redis)
    for (const warning of warnings) log.warn({ redis: connect.where, warning }, 'Redis may lose entries')
    await settleKeys(redis, keys, connect.where)
    await stamp.measure(timeAt(keys.sessions))
  } catch (error) {
    redis.disconnect()
    throw error
  }
  // After a failover the set of sessions may be an older one.
  redis.on('ready', () => {
    registered = new Set()
  })
  const measuring = setInterval(() => void measure(keys.sessions), measureEveryMs)
  measuring.unref()

  async function measure(key: string): Promise<void> {
    try {
      await stamp.measure(timeAt(key))
    } catch (err) {
      failedAt = clock()
      if (!closed) log.warn({ redis: connect.where, err }, 'the clock of Redis could not be read')
    }
  }

  /** The clock of the server that has a key: those of a cluster differ a little. */
  function timeAt(key: string): () => Promise<number> {
    return async () => {
      const reply = await ask('eval', ["return redis.call('TIME')", 1, key])
      const [seconds, microseconds]: unknown[] = Array.isArray(reply) ? reply : []
      return Number(seconds) * 1000 + Number(microseconds) / 1000
    }
  }

  /** One command. Throws `UnavailableError`. */
  async function ask(name: string, args: readonly (string | number)[]): Promise<unknown> {
    if (closed) throw new UnavailableError('the journal is closed')
    try {
      return await answer(redis.call(name, [...args]))
    } catch (error) {
      if (error instanceof UnavailableError) failedAt = clock()
      throw error
    }
  }

  async function append(
    session: SessionId,
    after: Position,
    entries: readonly WrittenEntry[],
    refusals: readonly RefusedCommand[] = [],
  ): Promise<Appended> {
    if (entries.length > 0 || refusals.length === 0) assertSealed(after, entries)
    if (entries.length > 0 && !registered.has(session)) {
      await ask('sadd', [keys.sessions, session])
      registered.add(session)
    }
    written.add(entries)
    const commands = [...commandsOf(entries), ...refusals]
    const running = run(
      [keys.journal(session), ...commands.map(({ badgeId, commandId }) => keys.refused(session, badgeId, commandId))],
      [
        after.seq,
        after.digest,
        entries[0]?.at ?? 0,
        entries.at(-1)?.at ?? 0,
        entries.length,
        ...entries.flatMap(entry => [entry.digest, entry.text]),
        ...refusals.map(({ answer: given }) => given),
      ],
    )
    appending = running.catch(() => undefined)
    const { verdict, details, acknowledged } = await running
    failedAt = Number.NEGATIVE_INFINITY
    switch (verdict) {
      case 'appended':
      case 'present':
        for (const entry of entries) stamp.seen(entry.at)
        return { outcome: entries.length === 0 || acknowledged >= replicas ? 'appended' : 'not-durable' }
      case 'refused':
        return { outcome: 'refused', refusals: refusedBefore(commands, details) }
      case 'conflict':
        return { outcome: 'conflict' }
      case 'skew':
        log.warn(
          { sessionId: session, commandId: entries[0]?.commandId, at: entries[0]?.at, redisNow: details[0] },
          'an append was off the clock of Redis',
        )
        await measure(keys.journal(session))
        stamp.takeBack()
        return { outcome: 'conflict' }
      default:
        throw new TypeError(`append.lua answered ${verdict}`)
    }
  }

  /** Runs append.lua and, where replicas are asked for, waits for them on the same connection. */
  async function run(names: readonly string[], args: readonly (string | number)[]) {
    try {
      return await send(['evalsha', scriptSha], names, args)
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return send(['eval', script], names, args)
      if (error instanceof UnavailableError) failedAt = clock()
      throw error
    }
  }

  async function send([command, body]: [string, string], names: readonly string[], args: readonly (string | number)[]) {
    if (closed) throw new UnavailableError('the journal is closed')
    const words = [body, names.length, ...names, ...args]
    // A pipeline of one costs more than a command.
    const pipeline = replicas > 0 && redis.pipeline().call(command, words).call('wait', [replicas, waitMs])
    const [ran, waited] = pipeline
      ? await answer(replies(pipeline.exec()), answerMs + waitMs)
      : [await answer(redis.call(command, words))]
    const [verdict, ...details]: unknown[] = Array.isArray(ran) ? ran : []
    return { verdict, details, acknowledged: Number(waited ?? 0) }
  }

  async function restore(session: SessionId, batches: AsyncIterable<readonly WrittenEntry[]>): Promise<Restored> {
    if (closed) throw new UnavailableError('the journal is closed')
    const aside = keys.restoring(session)
    try {
      const end = await stageJournal(redis, aside, batches)
      await ask('sadd', [keys.sessions, session])
      const names = [keys.journal(session), aside]
      const { verdict, details, acknowledged } = await send(['eval', restoreScript], names, [end.seq, end.digest])
      switch (verdict) {
        case 'restored':
        case 'present':
          return { outcome: acknowledged >= replicas ? verdict : 'not-durable' }
        case 'taken':
          return { outcome: 'taken', top: { seq: Number.parseInt(String(details[0]), 10), digest: String(details[1]) } }
        case 'lost':
          throw new UnavailableError('what was written of the journal is gone: another restore, or a failover')
        default:
          throw new TypeError(`restore.lua answered ${verdict}`)
      }
    } catch (error) {
      if (error instanceof UnavailableError) failedAt = clock()
      // Where Redis is away, it expires by itself.
      await redis.unlink(aside).catch(() => undefined)
      throw error
    }
  }

  async function range(session: SessionId, from: number, count: number): Promise<Row[]> {
    return rowsOf(await ask('xrange', [keys.journal(session), idOf(from), '+', 'COUNT', count]))
  }

  async function* read(session: SessionId, after: Position): AsyncIterable<readonly WrittenEntry[]> {
    if (!(await stillThere(after, () => range(session, after.seq, 1)))) throw diverged(session, after)
    let position = after
    let next = range(session, position.seq + 1, page)
    for (;;) {
      const rows = await next
      const more = rows.length === page
      if (more) {
        // The next page is on its way while this one is verified.
        next = range(session, position.seq + 1 + page, page)
        next.catch(() => undefined)
      }
      const { entries, error } = entriesOf(session, position, rows)
      for (const entry of entries) stamp.seen(entry.at)
      if (entries.length > 0) yield entries
      if (error) throw error
      if (!more) return
      position = positionAfter(position, entries)
    }
  }

  function follow(session: SessionId, after: Position, listener: Listener): Following {
    if (closed) throw new UnavailableError('the journal is closed')
    const heard: Listener = {
      onEntries(entries) {
        for (const entry of entries) stamp.seen(entry.at)
        listener.onEntries(entries)
      },
      onBroken: listener.onBroken,
    }
    // One connection for all; but the streams of a cluster are on several servers, and one blocking read asks one.
    if (connect.cluster) {
      const follower = newFollower()
      const following = follower.follow(session, after, heard)
      return {
        close() {
          following.close()
          followers.delete(follower)
          follower.close()
        },
      }
    }
    shared ??= newFollower()
    return shared.follow(session, after, heard)
  }

  function newFollower(): Follower {
    const follower = createFollower({
      connection: connect.connection('follow', blockMs + answerMs),
      interrupt: async client => void (await ask('client', ['unblock', client])),
      appended: () => appending,
      written: written.take,
      keys,
      log,
    })
    followers.add(follower)
    return follower
  }

  return {
    redis,
    async sessions() {
      const known = await ask('smembers', [keys.sessions])
      const ids = Array.isArray(known) ? known.map(id => sessionId(String(id))) : []
      const there = await Promise.all(ids.map(id => ask('exists', [keys.journal(id)])))
      return ids.filter((_, i) => there[i] === 1).sort()
    },
    async top(session) {
      return positionOf(rowsOf(await ask('xrevrange', [keys.journal(session), '+', '-', 'COUNT', 1]))[0])
    },
    append,
    restore,
    read,
    follow,
    now: stamp.now,
    available: () => !closed && redis.status === 'ready' && clock() - failedAt > troubleMs,
    async close() {
      if (closed) return
      closed = true
      clearInterval(measuring)
      for (const follower of followers) follower.close()
      redis.disconnect()
    },
  }
}
