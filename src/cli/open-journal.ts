import { join } from 'node:path'
import type { Journal } from '../journal/contract.ts'
import { openEmbeddedJournal } from '../journal/embedded.ts'
import { FolderInUseError } from '../journal/folder-lock.ts'
import { keysUnder } from '../journal/keys.ts'
import { openRedisJournal } from '../journal/redis.ts'
import type { Config } from '../server/config.ts'
import { ownBadgeKey, sharedBadgeKey } from '../server/secrets.ts'
import type { Log } from '../session/log.ts'
import { createPresence, type Presence } from '../session/presence.ts'
import { createSharedPresence } from '../session/presence-redis.ts'
import { exit, Failure, type Surroundings } from './surroundings.ts'

/** Where the records are, with what belongs to them: who is connected, and the key of the badges. */
export interface Store {
  readonly journal: Journal
  readonly presence: Presence
  readonly badgeKey: Uint8Array
  /** For people: where the data is kept. */
  readonly where: string
}

/** Throws `FolderInUseError`, and `Failure` for what else is in the way. */
export async function openStore(config: Config, surroundings: Surroundings, log: Log): Promise<Store> {
  try {
    return await (config.redisUrl === undefined
      ? openEmbedded(config, surroundings)
      : openShared(config, config.redisUrl, surroundings, log))
  } catch (error) {
    if (error instanceof FolderInUseError) throw error
    throw new Failure(exit.failed, [error instanceof Error ? error.message : String(error)])
  }
}

async function openEmbedded({ dataDir, badgeKey }: Config, { clock }: Surroundings): Promise<Store> {
  const folder = join(dataDir, 'journal')
  const journal = await openEmbeddedJournal({ folder, clock })
  return {
    journal,
    presence: createPresence(),
    badgeKey: badgeKey ?? (await ownBadgeKey(dataDir)),
    where: `the folder ${dataDir}`,
  }
}

async function openShared(
  config: Config,
  url: string,
  { clock, after, newId }: Surroundings,
  log: Log,
): Promise<Store> {
  const { redisPrefix: prefix, replicas, badgeKey } = config
  const journal = await openRedisJournal({ url, clock, log, prefix, replicas })
  const { redis, now } = journal
  const keys = keysUnder(prefix)
  const presence = createSharedPresence({ redis, keys, node: newId(), now, after, log })
  return {
    journal,
    presence,
    badgeKey: badgeKey ?? (await sharedBadgeKey(redis, keys.badgeKey)),
    where: `Redis, at ${url.replace(/\/\/.*@/, '//')}`,
  }
}
