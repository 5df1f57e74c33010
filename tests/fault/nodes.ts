import { setTimeout as sleep } from 'node:timers/promises'
import { type RunningService, startService } from '../support/service.ts'
import { type BadLine, startProxy } from './proxy.ts'
import type { Random } from './random.ts'

/** A node of the service as a process of its own, behind a line to its clients and, on Redis, a line to its journal. */
export interface Node {
  readonly name: string
  readonly service: RunningService
  /** Where clients reach it: over a line that can fail. */
  readonly base: string
  readonly toClients: BadLine
  readonly toRedis: BadLine | null
  /** SIGKILL; started again after a while, as whatever supervises it would, as often as it takes. */
  crash(awayMs: number): Promise<void>
  /** Stands still for a while, as a machine that swaps or a virtual one that is moved. */
  freeze(ms: number): Promise<void>
}

export interface Nodes extends AsyncDisposable {
  readonly all: readonly Node[]
  readonly first: Node
}

export interface NodesOptions {
  readonly count: number
  /** The environment of a node, given the line to Redis if there is one. */
  readonly environment: (toRedis: BadLine | null) => Readonly<Record<string, string>>
  /** The port of the Redis that each node has a line of its own to; without it they find it by themselves. */
  readonly redisPort?: number
  readonly random: Random
}

export async function startNodes({ count, environment, redisPort, random }: NodesOptions): Promise<Nodes> {
  const started: (BadLine | RunningService)[] = []
  const all: Node[] = []
  async function end(): Promise<void> {
    for (const one of started.reverse()) await one[Symbol.asyncDispose]()
  }
  try {
    // One after the other: the first opens what is there at the first start.
    for (let n = 0; n < count; n++) {
      const toRedis = redisPort === undefined ? null : await startProxy([redisPort], random)
      if (toRedis) started.push(toRedis)
      const service = await startService({ ...generous, ...environment(toRedis) })
      started.push(service)
      const toClients = await startProxy([Number(new URL(service.base).port)], random)
      started.push(toClients)
      all.push(node(`node ${n + 1}`, service, toClients, toRedis))
    }
  } catch (error) {
    await end()
    throw error
  }
  const [first] = all
  if (!first) throw new Error('no node')
  return { all, first, [Symbol.asyncDispose]: end }
}

/** All clients of a test come from one address. */
const generous = { RATE_ADDRESS: '10000/100000', RATE_BADGE: '500/5000' }

function node(name: string, service: RunningService, toClients: BadLine, toRedis: BadLine | null): Node {
  return {
    name,
    service,
    base: `http://127.0.0.1:${toClients.port}`,
    toClients,
    toRedis,
    async crash(awayMs) {
      await service.kill()
      await sleep(awayMs)
      await startedAgain(service)
    },
    async freeze(ms) {
      process.kill(service.pid, 'SIGSTOP')
      await sleep(ms)
      process.kill(service.pid, 'SIGCONT')
    },
  }
}

/** It may find its Redis away, and end: then once more. */
export async function startedAgain(service: RunningService, program?: string): Promise<void> {
  for (const until = performance.now() + 30_000; ; ) {
    try {
      return await service.restart(program)
    } catch (error) {
      if (performance.now() > until) throw error
    }
  }
}
