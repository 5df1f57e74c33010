import { randomBytes } from 'node:crypto'
import type { Connection } from './connect.ts'

/**
 * The key that signs badges, for all nodes of this Redis, made by the first: whoever may write there could forge the
 * record anyway. `name`: its key (keys.ts).
 */
export async function sharedBadgeKey(redis: Connection, name: string): Promise<Uint8Array> {
  await redis.set(name, randomBytes(32).toString('base64url'), 'NX')
  const key = Buffer.from((await redis.get(name)) ?? '', 'base64url')
  if (key.length < 32) throw new Error(`${name} on Redis does not hold a key of 32 bytes: restore it, or set BADGE_KEY`)
  return new Uint8Array(key)
}
