import { randomBytes, randomUUID } from 'node:crypto'
import type { Command } from '../../src/domain/commands.ts'
import { badgeId, commandId, type SessionId, sessionId } from '../../src/domain/ids.ts'
import type { Actor, Role } from '../../src/domain/vocabulary.ts'
import { createBadges } from '../../src/server/badges/badges.ts'
import { openSession, type Session } from '../../src/session/session.ts'
import { silent } from '../../src/store/log.ts'
import { openRedisJournal } from '../../src/store/redis/journal.ts'
import { freePort, startRedis, type TestRedis } from '../support/redis.ts'
import { realAfter } from '../support/time.ts'
import { benchPlan, delegationOf } from './plan.ts'
import { beside, type Child, start } from './processes.ts'

/** The parts that both sides of each comparison share: a Redis that writes every append to its disk. */
export async function startDurableRedis(): Promise<TestRedis> {
  const redis = await startRedis({
    args: ['--appendonly', 'yes', '--appendfsync', 'always', '--auto-aof-rewrite-percentage', '0'],
  })
  return { ...redis, prefix: 'bench:' }
}

export interface Memory {
  readonly rss: number
  readonly heapUsed: number
}

/** The room on the heap, as `npm start` and the image set it. */
export const heap = '--max-semi-space-size=64'

/** The built service, as it is run, in a process of its own. */
export interface Service {
  readonly url: string
  /** After collecting garbage, in bytes. */
  memory(): Promise<Memory>
  stop(): Promise<void>
}

const key = new Uint8Array(randomBytes(32))

export async function startService(redis: TestRedis): Promise<Service> {
  const port = await freePort()
  const child: Child<'memory', Memory> = await start({
    module: beside('../../../main.js'),
    args: ['serve'],
    nodeArgs: [heap, '--expose-gc', '--import', beside('./children/memory.js'), ...profiled()],
    env: {
      REDIS_URL: redis.url,
      REDIS_PREFIX: redis.prefix,
      BADGE_KEY: Buffer.from(key).toString('base64url'),
      PORT: String(port),
      // All clients are on one address here.
      RATE_ADDRESS: '1000000/1000000',
    },
  })
  const url = `http://127.0.0.1:${port}`
  await ready(url)
  return { url, memory: () => child.ask('memory'), stop: child.stop }
}

/** `BENCH_PROFILE=folder npm run bench`: a profile of the service's processor time, for each service started. */
const profiled = (): string[] =>
  process.env.BENCH_PROFILE ? ['--cpu-prof', '--cpu-prof-dir', process.env.BENCH_PROFILE] : []

async function ready(url: string): Promise<void> {
  const until = Date.now() + 20_000
  while (Date.now() < until) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`the service at ${url} is not ready`)
}

/** A session that is open, with a badge for the president, one for the secretariat and one for each delegation. */
export interface Prepared {
  readonly id: SessionId
  /** The number of its last entry. */
  readonly top: number
  readonly president: string
  readonly secretariat: string
  readonly delegates: readonly string[]
}

const secretariat: Actor = { role: 'secretariat', badgeId: badgeId('secretariat') }
const chair: Actor = { role: 'president', badgeId: badgeId('president') }

/** Written to Redis before the service looks there, by the same code. `president`: what the president does at once. */
export async function prepare(
  redis: TestRedis,
  {
    delegations,
    requests = [],
    president = [],
  }: { delegations: number; requests?: readonly Command[]; president?: readonly Command[] },
): Promise<Prepared> {
  const id = sessionId(`bench-${randomUUID().slice(0, 8)}`)
  const badges = createBadges(key, Date.now)
  const journal = await openRedisJournal({ url: redis.url, prefix: redis.prefix, clock: Date.now })
  try {
    const session = await openSession({ id, journal, after: realAfter, log: silent, elapsed: () => performance.now() })
    await given(session, secretariat, [{ type: 'OpenSession', plan: benchPlan(id, delegations, Date.now()) }])
    const seats = [
      { badgeId: badgeId('president'), role: 'president' as Role },
      { badgeId: badgeId('secretariat'), role: 'secretariat' as Role },
      ...Array.from({ length: delegations }, (_, n) => ({
        badgeId: badgeId(`delegate-${delegationOf(n)}`),
        role: 'delegate' as Role,
        delegationId: delegationOf(n),
      })),
    ]
    await given(
      session,
      secretariat,
      seats.map(seat => ({ type: 'IssueBadge', ...seat })),
    )
    await given(session, secretariat, requests)
    for (const command of president) await given(session, chair, [command])
    const top = session.position.seq
    await session.close()
    const [chairs = '', desks = '', ...delegates] = await Promise.all(
      seats.map(seat => badges.sign({ sessionId: id, ...seat })),
    )
    return { id, top, president: chairs, secretariat: desks, delegates }
  } finally {
    await journal.close()
  }
}

async function given(session: Session, by: Actor, commands: readonly Command[]): Promise<void> {
  const answers = await Promise.all(
    commands.map(command => session.give({ command, commandId: commandId(randomUUID()), by })),
  )
  const refused = answers.find(answer => 'refusal' in answer)
  if (refused) throw new Error(`not prepared: ${JSON.stringify(refused)}`)
}
