import { redisSteps, settleLayout } from '../layout.ts'
import { answer, type Connection } from './connect.ts'
import type { Keys } from './keys.ts'

/** Throws `UnavailableError`, and an `Error` where a newer version of the service left its data there. */
export async function settleKeys(redis: Connection, keys: Keys, where: string): Promise<void> {
  const store = {
    place: { redis, keys },
    where: `the data on Redis at ${where} (${keys.layout})`,
    read: async () => (await answer(redis.get(keys.layout))) ?? undefined,
    write: async (layout: string) => void (await answer(redis.set(keys.layout, layout))),
  }
  await settleLayout(store, redisSteps)
}
