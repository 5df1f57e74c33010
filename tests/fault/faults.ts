import { setTimeout as sleep } from 'node:timers/promises'
import type { Millis } from '../../src/domain/time.ts'
import type { TestRedis } from '../support/redis.ts'
import type { Node } from './nodes.ts'
import type { BadLine } from './proxy.ts'
import type { Random } from './random.ts'

/** Something that goes wrong for a while, and is over when it resolves. */
export interface Fault {
  readonly name: string
  /** What it breaks: one thing breaks in one way at a time. */
  readonly of: object
  readonly run: () => Promise<void>
}

/** What can go wrong with the process of a node, and with the lines to its clients and to Redis. */
export function faultsOf(node: Node, random: Random): Fault[] {
  const { name, toClients, toRedis } = node
  return [
    { name: `${name} is killed`, of: node, run: () => node.crash(random.between(100, 1_500)) },
    { name: `${name} is killed`, of: node, run: () => node.crash(random.between(100, 1_500)) },
    { name: `${name} stands still`, of: node, run: () => node.freeze(random.between(500, 4_000)) },
    ...faultsOfLine(`${name} and its clients`, toClients, random, { said: /43\d+\[\{"ok"/ }),
    ...(toRedis ? faultsOfLine(`${name} and Redis`, toRedis, random, { asked: /evalsha/i }) : []),
  ]
}

type Lost = Parameters<BadLine['loseReply']>[0]

function faultsOfLine(name: string, line: BadLine, random: Random, reply: Lost): Fault[] {
  const fault = (what: string, begin: () => void, fromMs: Millis, toMs: Millis): Fault => ({
    name: `${name}: ${what}`,
    of: line,
    async run() {
      begin()
      await sleep(random.between(fromMs, toMs))
      line.calm()
    },
  })
  return [
    fault('cut', () => line.cut(), 0, 0),
    fault('down', () => line.down(), 200, 2_500),
    fault('slow and uneven', () => line.delay(random.between(20, 200), random.between(0, 300)), 1_000, 3_000),
    fault('silent', () => line.stall(), 300, 3_500),
    fault('narrow', () => line.throttle(random.between(10_000, 100_000)), 1_000, 3_000),
    fault('an answer is lost', () => line.loseReply(reply), 500, 1_500),
    fault('an answer is lost', () => line.loseReply(reply), 500, 1_500),
  ]
}

export function faultsOfRedis(redis: TestRedis, random: Random): Fault[] {
  const crash = async (): Promise<void> => {
    await redis.kill()
    await sleep(random.between(50, 2_000))
    await redis.restart()
  }
  const freeze = async (): Promise<void> => {
    const pid = redis.pid ?? 0
    process.kill(pid, 'SIGSTOP')
    await sleep(random.between(200, 3_000))
    process.kill(pid, 'SIGCONT')
  }
  return [
    { name: 'Redis is killed', of: redis, run: crash },
    { name: 'Redis is killed', of: redis, run: crash },
    { name: 'Redis stands still', of: redis, run: freeze },
  ]
}

/**
 * Lets faults happen for so long, one soon after the other, some at the same time, never two of the same thing at once.
 * Gives the names of those that happened, when the last of them is over.
 */
export async function happen(
  faults: readonly Fault[],
  random: Random,
  forMs: Millis,
  gapMs: Millis,
): Promise<string[]> {
  const happened: string[] = []
  const broken = new Set<object>()
  const running: Promise<void>[] = []
  const until = performance.now() + forMs
  for (let deck: Fault[] = []; performance.now() < until; ) {
    if (deck.length === 0) deck = random.shuffled(faults)
    const at = deck.findIndex(({ of }) => !broken.has(of))
    const [fault] = at < 0 ? [] : deck.splice(at, 1)
    if (fault) {
      happened.push(fault.name)
      broken.add(fault.of)
      running.push(fault.run().finally(() => broken.delete(fault.of)))
    }
    await Promise.race([sleep(gapMs * (0.5 + random.draw())), failed(running)])
  }
  await Promise.all(running)
  return happened
}

/** Only ever rejects: a fault that cannot be undone ends the test at once. */
function failed(running: readonly Promise<void>[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const one of running) one.catch(reject)
  })
}
