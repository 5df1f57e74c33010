import type { TestRedis } from '../../support/redis.ts'
import type { Ask } from '../children/door.ts'
import { median, quantile, type Round } from '../measure.ts'
import { requestsOf, size, toTheFloor } from '../plan.ts'
import { beside, start } from '../processes.ts'
import { compared, type Row } from '../row.ts'
import { prepare } from '../service.ts'

const rounds = 5
const turns = 100

/** From the mailbox's door to the durable acknowledgement, against one durable XADD. */
export async function door(redis: TestRedis): Promise<Row[]> {
  const { id } = await prepare(redis, {
    delegations: size.delegations,
    requests: requestsOf(1),
    president: toTheFloor,
  })
  const child = await start<Ask, Round[]>({ module: beside('./children/door.js') })
  const halves: Round[] = []
  const tails: Round[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const taken = await child.ask({ url: redis.url, prefix: redis.prefix, session: id, turns, warmUp: 20 })
      const ours = taken.map(one => one.ours)
      const bare = taken.map(one => one.bare)
      halves.push({ ours: median(ours), bare: median(bare) })
      tails.push({ ours: quantile(ours, 0.95), bare: quantile(bare, 0.95) })
    }
  } finally {
    await child.stop()
  }
  return [
    compared('1 a command to its durable acknowledgement, p50', halves, { bound: 2, goal: 1.5 }),
    compared('1 the same, p95', tails, {}),
  ]
}
