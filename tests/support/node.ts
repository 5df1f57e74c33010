import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { commandId, type DelegationId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/time.ts'
import type { Role } from '../../src/domain/vocabulary.ts'
import { administrator } from '../../src/server/badges/badges.ts'
import { issueBadge } from '../../src/server/badges/issue.ts'
import type { Limits } from '../../src/server/config.ts'
import { openService, type Service } from '../../src/server/service.ts'
import type { Session } from '../../src/session/session.ts'
import type { Journal } from '../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { silent } from '../../src/store/log.ts'
import { createPresence, type Presence } from '../../src/store/presence.ts'
import { openRedisJournal } from '../../src/store/redis/journal.ts'
import { keysUnder } from '../../src/store/redis/keys.ts'
import { createSharedPresence } from '../../src/store/redis/presence.ts'
import { actor, conference } from './conference.ts'
import type { TestRedis } from './redis.ts'
import { realAfter } from './time.ts'

/** A service in this process, on a free port of the loopback, with the conference of conference.ts. */
export interface Node extends AsyncDisposable {
  readonly base: string
  readonly service: Service
  readonly journal: Journal
  readonly session: Session
  /** What it logged, line by line. */
  readonly lines: readonly Record<string, unknown>[]
  /** The token of a new badge. */
  badge(role: Role, delegation?: DelegationId, expiresAt?: Instant): Promise<string>
  readonly administrator: string
  /** Stops in due form; the journal stays where it is. */
  stop(): Promise<void>
}

export interface NodeOptions {
  /** A folder of an earlier node, to go on with. */
  readonly folder?: string
  /** On this Redis, else embedded. */
  readonly redis?: TestRedis
  readonly around?: Instant
  readonly clock?: () => Instant
  readonly publicUrl?: string
  readonly proxies?: number
  readonly limits?: Partial<Limits>
  readonly siteFolder?: string
  readonly oldestProtocol?: number
}

const key = new TextEncoder().encode('a key that only the tests have, 32')
const generous: Limits = {
  badge: { perSecond: 10_000, burst: 100_000 },
  address: { perSecond: 10_000, burst: 100_000 },
}

export async function startNode(options: NodeOptions = {}): Promise<Node & { readonly folder: string }> {
  const { around = Date.now() - 60_000, clock = Date.now, redis } = options
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'rostrum-node-')))
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const { journal, presence } = await storeOf(folder, redis, clock)
  const service = await openService({
    journal,
    presence,
    badgeKey: key,
    host: '127.0.0.1',
    port: 0,
    proxies: options.proxies ?? 0,
    limits: { ...generous, ...options.limits },
    siteFolder: options.siteFolder ?? join(folder, 'web'),
    log,
    after: realAfter,
    clock,
    elapsed: () => performance.now(),
    newId: randomUUID,
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    ...(options.oldestProtocol !== undefined && { oldestProtocol: options.oldestProtocol }),
  })
  const plan = conference(around)
  const answer = await service.sessions.create(plan, commandId(randomUUID()), actor('administrator'))
  if ('refusal' in answer && answer.refusal !== 'session-already-open') throw new Error(answer.refusal)
  const session = await service.sessions.open(plan.id)
  if (!session) throw new Error('no session')
  let stopped = false

  async function stop(): Promise<void> {
    if (stopped) return
    stopped = true
    await service.close()
    await journal.close()
  }

  return {
    base: service.listening,
    service,
    journal,
    session,
    lines,
    folder,
    administrator: await service.badges.sign(administrator),
    async badge(role, delegation, expiresAt) {
      const seat = {
        role,
        ...(delegation !== undefined && { delegationId: delegation }),
        ...(expiresAt !== undefined && { expiresAt }),
      }
      const handed = await issueBadge(session, service.badges, seat, { role: 'service' }, randomUUID)
      if ('refusal' in handed) throw new Error(handed.refusal)
      return handed.token
    },
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

async function storeOf(
  folder: string,
  redis: TestRedis | undefined,
  clock: () => Instant,
): Promise<{ journal: Journal; presence: Presence }> {
  if (!redis) return { journal: await openEmbeddedJournal({ folder, clock }), presence: createPresence() }
  const { url, prefix } = redis
  const journal = await openRedisJournal({ url, prefix, clock, log: silent })
  const presence = createSharedPresence({
    redis: journal.redis,
    keys: keysUnder(prefix),
    node: randomUUID(),
    now: journal.now,
    after: realAfter,
    log: silent,
  })
  return { journal, presence }
}
