import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import { GenericContainer, getContainerRuntimeClient } from 'testcontainers'

export interface TestRedis {
  readonly url: string
  /** Of this start alone: tests that share a Redis do not see each other's journals. */
  readonly prefix: string
  /** Of a private redis-server. */
  readonly pid?: number
  /** SIGKILL, as a crash; only for a private redis-server. */
  kill(): Promise<void>
  /** Starts the killed redis-server again: same port, same files. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface TestRedisOptions {
  /** A redis-server of its own, whatever else there is: for tests that kill it or need settings. */
  readonly private?: boolean
  /** Settings of that redis-server, as on its command line; they imply `private`. */
  readonly args?: readonly string[]
}

/**
 * A Redis for tests: the one at REDIS_URL, else a container where a container engine answers, else a redis-server of its
 * own on a free port. Throws, saying what to install, where there is none.
 */
export async function startRedis(options: TestRedisOptions = {}): Promise<TestRedis> {
  const prefix = `test-${randomUUID()}:`
  if (!options.private && !options.args) {
    if (process.env.REDIS_URL) return given(process.env.REDIS_URL, prefix)
    if (await containersRun()) return contained(prefix)
  }
  return ownServer(prefix, options.args ?? [])
}

function given(url: string, prefix: string): TestRedis {
  return {
    url,
    prefix,
    kill: notPrivate,
    restart: notPrivate,
    async stop() {
      const redis = new Redis(url)
      for await (const keys of redis.scanStream({ match: `${prefix}*` })) {
        if (keys.length > 0) await redis.unlink(...keys)
      }
      redis.disconnect()
    },
  }
}

async function containersRun(): Promise<boolean> {
  try {
    await getContainerRuntimeClient()
    return true
  } catch {
    return false
  }
}

async function contained(prefix: string): Promise<TestRedis> {
  const container = await new GenericContainer('redis:7').withExposedPorts(6379).start()
  return {
    url: `redis://${container.getHost()}:${container.getMappedPort(6379)}`,
    prefix,
    kill: notPrivate,
    restart: notPrivate,
    stop: async () => void (await container.stop()),
  }
}

async function notPrivate(): Promise<never> {
  throw new Error('only a private redis-server can be killed and started again: startRedis({ private: true })')
}

async function ownServer(prefix: string, args: readonly string[]): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-redis-'))
  const port = await freePort()
  const run = (): Promise<ChildProcess> =>
    // Last comes what the test asks for: it wins.
    launch(['--bind', '127.0.0.1', '--port', String(port), '--dir', dir, '--save', '', ...args])
  let server = await run()

  const kill = () => killed(server)

  return {
    url: `redis://127.0.0.1:${port}`,
    prefix,
    get pid() {
      return server.pid ?? 0
    },
    kill,
    async restart() {
      await kill()
      server = await run()
    },
    async stop() {
      await kill()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Starts redis-server with a command line; it is there once it says `ready`. */
export async function launch(args: readonly string[], ready = 'Ready to accept connections'): Promise<ChildProcess> {
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    server.once('error', cause =>
      reject(
        new Error('the tests need a Redis: set REDIS_URL, start a container engine, or apt-get install redis-server', {
          cause,
        }),
      ),
    )
    server.once('exit', code => reject(new Error(`redis-server ended with ${code}:\n${said.join('\n')}`)))
    createInterface({ input: server.stdout }).on('line', line => {
      said.push(line)
      if (line.includes(ready)) resolve()
    })
  })
  return server
}

/** SIGKILL, and gone. */
export async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGKILL')
  await exited
}

/** Asks a Redis one thing, over a connection for it alone. */
export async function asked<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url)
  try {
    return await question(redis)
  } finally {
    redis.disconnect()
  }
}

/** A port that was free just now, on the loopback. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
