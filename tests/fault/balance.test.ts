import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startRedis } from '../support/redis.ts'
import { createLedger } from './ledger.ts'
import { type Node, startNodes } from './nodes.ts'
import { type Person, seatPerson } from './person.ts'
import { startProxy } from './proxy.ts'
import { seeded } from './random.ts'
import { BADGE_KEY, badgeFor, openConference, positionAt, seats, session } from './stage.ts'

const isLive = ({ live }: Person): boolean => live.link.value.state === 'live'

async function connectionsOf({ service }: Node): Promise<number> {
  const metrics = await (await fetch(`${service.base}/metrics`)).text()
  return [...metrics.matchAll(/^rostrum_connections\{.*\} (\d+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0)
}

test('behind a load balancer: whose node dies goes on at another within 5 s, and the others do not notice', {
  timeout: 60_000,
}, async () => {
  const random = seeded('behind a load balancer')
  const redis = await startRedis({ private: true })
  try {
    const environment = { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, BADGE_KEY }
    await using nodes = await startNodes({ count: 3, random, environment: () => environment })
    const [first, second] = nodes.all
    if (!first || !second) throw new Error('no nodes')
    await openConference(first.service.base)
    await using balancer = await startProxy(
      nodes.all.map(({ service }) => Number(new URL(service.base).port)),
      random,
    )
    const bases = [`http://127.0.0.1:${balancer.port}`]
    const ledger = createLedger()
    const people: Person[] = []
    const twist = { twice: 0, late: 0 }
    try {
      for (const seat of seats) {
        const badge = await badgeFor(first.service.base, seat)
        people.push(seatPerson({ sessionId: session, seat, badge, bases, ledger, random, newId: randomUUID, twist }))
      }
      await expect.poll(() => people.filter(isLive).length, { timeout: 10_000 }).toBe(people.length)
      const survivors = nodes.all.filter(node => node !== second)
      const [on, ...others] = await Promise.all([second, ...survivors].map(connectionsOf))
      expect(Math.min(on ?? 0, ...others)).toBeGreaterThanOrEqual(9)
      const closed = () => survivors.map(({ service }) => service.log().match(/"connection closed"/g)?.length ?? 0)
      const closedBefore = closed()
      const diedAt = performance.now()
      await second.service.kill()
      await expect
        .poll(
          async () => {
            const open = await Promise.all(survivors.map(connectionsOf))
            return people.every(isLive) && open.reduce((sum, n) => sum + n)
          },
          { timeout: 5_000, interval: 50 },
        )
        .toBe(people.length)
      process.stdout.write(`  ${on} of ${people.length} were back after ${Math.round(performance.now() - diedAt)} ms\n`)
      // Nobody else's connection was lost.
      expect(closed()).toEqual(closedBefore)

      // And they go on: what the office does now, all of them see.
      const office = people.find(({ seat }) => seat.role === 'secretariat')
      expect(await office?.give({ type: 'Annotate', text: 'the show goes on' })).toBe(true)
      const end = await positionAt(first.service.base)
      const ends = people.map(() => end)
      await expect.poll(() => people.map(({ live }) => live.replica.cursor), { timeout: 5_000 }).toEqual(ends)
    } finally {
      for (const person of people) person.close()
    }
  } finally {
    await redis.stop()
  }
})
