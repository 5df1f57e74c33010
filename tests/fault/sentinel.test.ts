import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { expectAgreement } from './agreement.ts'
import { startNodes } from './nodes.ts'
import { seeded } from './random.ts'
import { startSentinels } from './sentinels.ts'
import { BADGE_KEY, exported, gather, openConference, tallyOf } from './stage.ts'
import { contradictions } from './verdict.ts'

test('[RC3] a failover with replicas that lagged: what was acknowledged is kept, what was only seen is taken back everywhere', {
  timeout: 150_000,
}, async () => {
  const random = seeded('a failover')
  await using redis = await startSentinels()
  await using nodes = await startNodes({
    count: 3,
    random,
    environment: () => ({ REDIS_URL: redis.url, REPLICAS: '1', BADGE_KEY }),
  })
  await openConference(nodes.first.service.base)
  using crowd = await gather({ nodes, random, twist: { twice: 0.1, late: 0.1 } })
  const seen = new Map<string, number>()
  for (const { live } of crowd.people) {
    live.replica.version.subscribe(() => {
      const { cursor } = live.replica
      if (cursor) seen.set(cursor.digest, cursor.seq)
    })
  }
  await sleep(random.between(3_000, 5_000))
  const before = tallyOf(crowd.ledger).acknowledged

  // Entries are written, told of, and on no replica: nobody may be told that they are done.
  await redis.isolate()
  const seenBefore = seen.size
  await vi.waitFor(() => expect(seen.size).toBeGreaterThan(seenBefore), { timeout: 20_000, interval: 20 })
  await sleep(random.between(500, 2_000))
  await redis.master.kill()
  redis.release()
  await redis.failedOver()
  await sleep(random.between(5_000, 7_000))
  // The old master comes back, with a history that is not the others' any more.
  await redis.master.restart()
  await sleep(3_000)

  await crowd.rest(45_000)
  const tally = tallyOf(crowd.ledger)
  const entries = await exported(nodes.first.service.base)
  const kept = new Set(entries.map(({ digest }) => digest))
  const takenBack = [...seen.keys()].filter(digest => !kept.has(digest)).length
  process.stdout.write(`${JSON.stringify(tally)}, ${takenBack} frames taken back\n`)
  expect(contradictions(entries, crowd.ledger)).toEqual([])
  await expectAgreement(
    entries,
    nodes.all.map(({ service }) => service.base),
    crowd.people,
  )
  expect(takenBack).toBeGreaterThan(0)
  expect(before).toBeGreaterThan(20)
  expect(tally.acknowledged).toBeGreaterThan(2 * before)
  expect(tally.unanswered).toBe(0)
})
