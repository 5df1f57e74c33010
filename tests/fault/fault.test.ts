import { expect, test } from 'vitest'
import { startRedis } from '../support/redis.ts'
import { expectAgreement } from './agreement.ts'
import { faultsOf, faultsOfRedis, happen } from './faults.ts'
import { startNodes } from './nodes.ts'
import { seeded } from './random.ts'
import { BADGE_KEY, exported, gather, openConference, tallyOf } from './stage.ts'
import { contradictions } from './verdict.ts'

/** FAULT_MS=… makes a run longer. */
const forMs = Number(process.env.FAULT_MS ?? 25_000)

test('[RC3] three nodes on one Redis, thirty people, and everything goes wrong: nothing acknowledged is lost, nothing happens twice', {
  timeout: forMs + 90_000,
}, async () => {
  const random = seeded('three nodes on one Redis')
  const redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always'] })
  try {
    const redisPort = Number(new URL(redis.url).port)
    await using nodes = await startNodes({
      count: 3,
      redisPort,
      random,
      environment: line => ({
        REDIS_URL: `redis://127.0.0.1:${line?.port}`,
        REDIS_PREFIX: redis.prefix,
        BADGE_KEY,
      }),
    })
    await openConference(nodes.first.service.base)
    using crowd = await gather({ nodes, random, twist: { twice: 0.1, late: 0.05 } })
    const faults = [...nodes.all.flatMap(node => faultsOf(node, random)), ...faultsOfRedis(redis, random)]
    const happened = await happen(faults, random, forMs, 700)

    for (const { toClients, toRedis } of nodes.all) for (const line of [toClients, toRedis]) line?.calm()
    await crowd.rest(30_000)
    const tally = tallyOf(crowd.ledger)
    process.stdout.write(`${happened.length} faults; ${JSON.stringify(tally)}\n`)
    const entries = await exported(nodes.first.service.base)
    expect(contradictions(entries, crowd.ledger)).toEqual([])
    await expectAgreement(
      entries,
      nodes.all.map(({ service }) => service.base),
      crowd.people,
    )
    for (const { service } of nodes.all) expect(service.log()).not.toMatch(/"level":(50|60)/)
    expect(happened.length).toBeGreaterThanOrEqual(20)
    expect(tally.acknowledged).toBeGreaterThan(100)
    expect(tally.unanswered).toBe(0)
    for (const kind of ['refused', 'repeated', 'answeredAgain'] as const) expect(tally[kind], kind).toBeGreaterThan(0)
  } finally {
    await redis.stop()
  }
})
