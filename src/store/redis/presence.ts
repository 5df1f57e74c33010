import { z } from 'zod'
import type { SessionId } from '../../domain/ids.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Log } from '../log.ts'
import { createSeats, createWatchers, headcount, type Presence, type Tally, tally } from '../presence.ts'
import type { After } from '../timers.ts'
import { answer, type Connection } from './connect.ts'
import type { Keys } from './keys.ts'

/** What a node says of itself, and until when that holds. */
const leaseSchema = z.object({ until: z.number(), seats: z.record(z.string(), z.number()) })
type Lease = z.infer<typeof leaseSchema>

/** How often a node renews its lease and looks at the others'. */
const beatMs: Millis = 500
/** A node that says nothing for so long is gone, and its connections with it. */
const leaseMs: Millis = 3_000
/** After that a dead node's lease is swept. */
const sweepMs: Millis = 60_000

/**
 * Presence shared by the nodes on one Redis: a hash a session, in which each node keeps a lease on how many it has. A
 * loss is seen by the others within a beat; a node that died, within its lease. While Redis is away everyone keeps what
 * was last known: an outage of Redis is no speaker's lost link.
 */
export function createSharedPresence(options: {
  readonly redis: Connection
  readonly keys: Keys
  /** This process, among all there ever were. */
  readonly node: string
  /** The time that the nodes share. */
  readonly now: () => Instant
  readonly after: After
  readonly log: Log
}): Presence {
  const { redis, keys, node, now, after, log } = options
  const seats = createSeats()
  const watchers = createWatchers()
  const others = new Map<SessionId, readonly Tally[]>()
  /** Sessions in which this node may still have a lease. */
  const leased = new Set<SessionId>()
  /** After an outage the others need time to renew their leases before they are missed. */
  let blindUntil = Number.NEGATIVE_INFINITY
  let closed = false
  let cancel = after(beatMs, () => void beat())

  async function beat(): Promise<void> {
    try {
      await Promise.all([...new Set([...seats.sessions(), ...watchers.sessions(), ...leased])].map(renew))
    } catch (err) {
      if (now() > blindUntil) log.warn({ err }, 'presence of other nodes is not known')
      blindUntil = now() + leaseMs
    }
    if (!closed) cancel = after(beatMs, () => void beat())
  }

  async function renew(session: SessionId): Promise<void> {
    const key = keys.presence(session)
    const own = tally(seats.of(session))
    if (Object.keys(own).length > 0) {
      const lease: Lease = { until: now() + leaseMs, seats: own }
      leased.add(session)
      await answer(redis.hset(key, node, JSON.stringify(lease)))
      await answer(redis.pexpire(key, 2 * leaseMs))
    } else if (leased.delete(session)) {
      await answer(redis.hdel(key, node))
    }
    look(session, await answer(redis.hgetall(key)))
  }

  function look(session: SessionId, leases: Readonly<Record<string, string>>): void {
    const living: Tally[] = []
    for (const [name, text] of Object.entries(leases)) {
      if (name === node) continue
      const lease = readLease(text)
      if (lease && lease.until > now()) living.push(lease.seats)
      else if (!lease || lease.until < now() - sweepMs) redis.hdel(keys.presence(session), name).catch(() => {})
    }
    if (now() < blindUntil) return
    const before = JSON.stringify(others.get(session) ?? [])
    others.set(session, living)
    if (JSON.stringify(living) !== before) watchers.tell(session)
  }

  return {
    arrived(session, connection, seat) {
      seats.add(session, connection, seat)
      watchers.tell(session)
    },
    left(session, connection) {
      seats.remove(session, connection)
      watchers.tell(session)
    },
    count: session => headcount([tally(seats.of(session)), ...(others.get(session) ?? [])]),
    isHere: seats.has,
    watch: watchers.watch,
    async close() {
      // The lease is left to run out: in an orderly restart those who were here come back on another node first.
      closed = true
      cancel()
    },
  }
}

function readLease(text: string): Lease | undefined {
  try {
    return leaseSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
