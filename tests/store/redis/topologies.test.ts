import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import { afterEach, expect, test } from 'vitest'
import { type SessionId, sessionId } from '../../../src/domain/ids.ts'
import { start, UnavailableError } from '../../../src/store/contract.ts'
import { openRedisJournal, type RedisJournal, type RedisJournalOptions } from '../../../src/store/redis/journal.ts'
import { asked, freePort, killed, launch, startRedis, type TestRedis } from '../../support/redis.ts'
import { append, entriesAfter, record, textsOf } from '../journals.ts'

const stopping: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stopping.splice(0).reverse()) await stop()
})

async function server(...args: string[]): Promise<TestRedis> {
  const redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always', ...args] })
  stopping.push(() => redis.stop())
  return redis
}

async function open(options: Omit<RedisJournalOptions, 'clock'>): Promise<RedisJournal> {
  const journal = await openRedisJournal({ clock: Date.now, ...options })
  stopping.push(() => journal.close())
  return journal
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50)
}

/** A cluster of two masters, half of the slots each. */
async function cluster(): Promise<string> {
  const nodes: TestRedis[] = []
  for (const slots of ['0 8191', '8192 16383']) {
    const node = await server('--cluster-enabled', 'yes', '--cluster-port', String(await freePort()))
    await asked(node.url, redis => redis.call('cluster', ['addslotsrange', ...slots.split(' ')]))
    nodes.push(node)
  }
  const [first, second] = nodes
  if (!first || !second) throw new Error('no nodes')
  const [port, bus] = await asked(second.url, async redis => {
    const [, config] = await redis.config('GET', 'cluster-port').then(reply => (Array.isArray(reply) ? reply : []))
    return [new URL(second.url).port, String(config)]
  })
  await asked(first.url, redis => redis.call('cluster', ['meet', '127.0.0.1', port, bus]))
  for (const node of nodes) {
    await until(() => asked(node.url, async redis => (await redis.cluster('INFO')).includes('cluster_state:ok')))
  }
  return `redis+cluster://${nodes.map(node => new URL(node.url).host).join(',')}`
}

test('on a Redis Cluster: sessions on every server, appends, conflicts, followers', async () => {
  const url = await cluster()
  const [here, there] = [await open({ url }), await open({ url })]
  const sessions = Array.from({ length: 6 }, (_, i): SessionId => sessionId(`session-${i}`))
  const followers = sessions.map(session => record(there, session, start))
  await Promise.all(
    sessions.map(async session => {
      for (let n = 0; n < 10; n++) await Promise.all([append(here, session, `h${n}`), append(there, session, `t${n}`)])
    }),
  )
  expect(await here.sessions()).toEqual(sessions)
  for (const [i, session] of sessions.entries()) {
    const follower = followers[i]
    await follower?.until(() => follower.entries().length === 20)
    expect(follower?.entries()).toEqual(await entriesAfter(here, session, start))
    expect(follower?.broken).toEqual([])
    follower?.close()
  }
  for (const session of sessions) {
    const to = sessionId(`restored-${session}`)
    expect(await here.restore(to, here.read(session, start))).toEqual({ outcome: 'restored' })
    expect(await entriesAfter(there, to, start)).toEqual(await entriesAfter(there, session, start))
  }
  const nodes = 'nodes' in here.redis ? here.redis.nodes('master') : []
  // Both servers have journals: the sessions above did not happen to fall to one.
  expect(await Promise.all(nodes.map(async node => (await node.dbsize()) > 0))).toEqual([true, true])
})

test('[RC3] behind Sentinels, of which one hangs: a failover loses nothing that was acknowledged on a replica', {
  timeout: 90_000,
}, async () => {
  const main = await server('--repl-diskless-sync-delay', '0')
  const port = new URL(main.url).port
  const replica = await server('--replicaof', '127.0.0.1', port)
  const sentinel = await sentinels(port)
  const both = `127.0.0.1:${sentinel},127.0.0.1:${await hangingSentinel()}`
  const journal = await open({ url: `redis+sentinel://${both}/main`, replicas: 1, waitMs: 500 })
  await until(async () => (await asked(main.url, redis => redis.info('replication'))).includes('state=online'))
  await until(() => asked(`redis://127.0.0.1:${sentinel}`, async redis => (await sentinelReplicas(redis)) === 1))

  const session = sessionId('the-session')
  const follower = record(journal, session, start)
  const acknowledged: string[] = []
  for (let n = 0; n < 50; n++) {
    await append(journal, session, `before ${n}`)
    acknowledged.push(`before ${n}`)
  }
  await main.kill()
  await expect(append(journal, session, 'while it is away')).rejects.toThrow(UnavailableError)
  await until(() => asked(replica.url, async redis => (await redis.info('replication')).includes('role:master')))
  const alone = await open({ url: `redis+sentinel://127.0.0.1:${sentinel}/main` })
  await append(alone, session, 'after')
  await until(async () => journal.redis.status === 'ready')
  await follower.until(() => textsOf(follower.entries()).includes('after'))
  expect(follower.broken).toEqual([])
  expect(follower.entries()).toEqual(await entriesAfter(journal, session, start))
  expect(textsOf(follower.entries())).toEqual(expect.arrayContaining(acknowledged))
})

/** One Sentinel that decides alone, and quickly. Gives its port. */
async function sentinels(mainPort: string): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-sentinel-'))
  const port = await freePort()
  const file = join(dir, 'sentinel.conf')
  await writeFile(
    file,
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${dir}`,
      `sentinel monitor main 127.0.0.1 ${mainPort} 1`,
      'sentinel down-after-milliseconds main 500',
      'sentinel failover-timeout main 5000',
    ].join('\n'),
  )
  const sentinel: ChildProcess = await launch([file, '--sentinel'], '+monitor')
  stopping.push(async () => {
    await killed(sentinel)
    await rm(dir, { recursive: true, force: true })
  })
  return port
}

/** Takes connections, and says nothing on them. */
async function hangingSentinel(): Promise<number> {
  const port = await freePort()
  const connections = new Set<Socket>()
  const hanging = createServer(connection => void connections.add(connection)).listen(port, '127.0.0.1')
  await once(hanging, 'listening')
  stopping.push(async () => {
    for (const connection of connections) connection.destroy()
    hanging.close()
    await once(hanging, 'close')
  })
  return port
}

async function sentinelReplicas(redis: Redis): Promise<number> {
  const replicas: unknown = await redis.call('sentinel', ['replicas', 'main'])
  return Array.isArray(replicas) ? replicas.length : 0
}
