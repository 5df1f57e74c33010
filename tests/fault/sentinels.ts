import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { asked, freePort, killed, launch, startRedis, type TestRedis } from '../support/redis.ts'

/** A Redis with two replicas, and three Sentinels that agree on who is the master. */
export interface Sentinels extends AsyncDisposable {
  readonly url: string
  readonly master: TestRedis
  /** The replicas hear nothing of the master any more; nor do they answer, until `release`. */
  isolate(): Promise<void>
  release(): void
  /** Waits until the Sentinels have made one of the replicas the master. */
  failedOver(): Promise<void>
}

const group = 'main'

export async function startSentinels(): Promise<Sentinels> {
  const stops: (() => Promise<void>)[] = []
  async function stop(): Promise<void> {
    for (const end of stops.splice(0).reverse()) await end()
  }
  async function server(...args: string[]): Promise<TestRedis> {
    const redis = await startRedis({ args: [...durable, ...args] })
    stops.push(() => redis.stop())
    return redis
  }
  try {
    const master = await server()
    const port = new URL(master.url).port
    const replicas = [await server('--replicaof', '127.0.0.1', port), await server('--replicaof', '127.0.0.1', port)]
    await until(async () => /connected_slaves:2/.test(await asked(master.url, redis => redis.info('replication'))))
    const ports: number[] = []
    for (let n = 0; n < 3; n++) ports.push(await sentinel(port, stops))
    for (const one of ports) {
      await until(async () => {
        const told = await asked(`redis://127.0.0.1:${one}`, redis => redis.call('sentinel', ['master', group]))
        const fields = new Map(pairs(told))
        return fields.get('num-slaves') === '2' && fields.get('num-other-sentinels') === '2'
      })
    }
    return {
      url: `redis+sentinel://${ports.map(one => `127.0.0.1:${one}`).join(',')}/${group}`,
      master,
      async isolate() {
        signal(replicas, 'SIGSTOP')
        // What is under way to them would still be read when they go on; what comes after this finds nobody.
        await asked(master.url, redis => redis.call('client', ['kill', 'type', 'replica']))
      },
      release: () => signal(replicas, 'SIGCONT'),
      failedOver: () =>
        until(async () => {
          const roles = await Promise.all(
            replicas.map(({ url }) => asked(url, async redis => /role:master/.test(await redis.info('replication')))),
          )
          return roles.includes(true)
        }),
      async [Symbol.asyncDispose]() {
        signal(replicas, 'SIGCONT')
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--repl-diskless-sync-delay', '0']

async function sentinel(masterPort: string, stops: (() => Promise<void>)[]): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-sentinel-'))
  const port = await freePort()
  const file = join(dir, 'sentinel.conf')
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir ${dir}`,
    `sentinel monitor ${group} 127.0.0.1 ${masterPort} 2`,
    `sentinel down-after-milliseconds ${group} 1000`,
    `sentinel failover-timeout ${group} 6000`,
  ]
  await writeFile(file, settings.join('\n'))
  const child: ChildProcess = await launch([file, '--sentinel'], '+monitor')
  stops.push(async () => {
    await killed(child)
    await rm(dir, { recursive: true, force: true })
  })
  return port
}

function signal(servers: readonly TestRedis[], name: NodeJS.Signals): void {
  for (const { pid } of servers) if (pid) process.kill(pid, name)
}

function* pairs(reply: unknown): Iterable<[string, string]> {
  if (!Array.isArray(reply)) return
  for (let i = 0; i < reply.length; i += 2) yield [String(reply[i]), String(reply[i + 1])]
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; !(await holds()); await sleep(50)) {
    if (performance.now() > end) throw new Error('the Sentinels do not get on')
  }
}
