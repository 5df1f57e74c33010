import { join } from 'node:path'
import type { Instant } from '../domain/time.ts'
import type { Journal } from './contract.ts'
import { ownBadgeKey } from './embedded/badge-key.ts'
import { openEmbeddedJournal } from './embedded/journal.ts'
import type { Log } from './log.ts'
import { createPresence, type Presence } from './presence.ts'
import { sharedBadgeKey } from './redis/badge-key.ts'
import { openRedisJournal } from './redis/journal.ts'
import { keysUnder } from './redis/keys.ts'
import { createSharedPresence } from './redis/presence.ts'
import type { After } from './timers.ts'

/** Where the records are, with what belongs to them: who is connected, and the key of the badges. */
export interface Store {
  readonly journal: Journal
  readonly presence: Presence
  readonly badgeKey: Uint8Array
  /** For people: where the data is kept. */
  readonly where: string
}

export interface StoreOptions {
  /** The folder of the embedded journal, which is used where there is no `redisUrl`. */
  readonly dataDir: string
  readonly redisUrl?: string
  readonly redisPrefix: string
  /** On how many replicas of Redis an append must be. */
  readonly replicas: number
  /** Otherwise made at the first start and kept in the store. */
  readonly badgeKey?: Uint8Array
  readonly clock: () => Instant
  readonly after: After
  readonly newId: () => string
  readonly log: Log
}

/** Throws `FolderInUseError`, and errors whose message says to people what else is in the way. */
export const openStore = (options: StoreOptions): Promise<Store> =>
  options.redisUrl === undefined ? openEmbedded(options) : openShared(options, options.redisUrl)

async function openEmbedded({ dataDir, badgeKey, clock }: StoreOptions): Promise<Store> {
  const journal = await openEmbeddedJournal({ folder: join(dataDir, 'journal'), clock })
  return {
    journal,
    presence: createPresence(),
    badgeKey: badgeKey ?? (await ownBadgeKey(dataDir)),
    where: `the folder ${dataDir}`,
  }
}

async function openShared(options: StoreOptions, url: string): Promise<Store> {
  const { redisPrefix: prefix, replicas, badgeKey, clock, after, newId, log } = options
  const journal = await openRedisJournal({ url, clock, log, prefix, replicas })
  const { redis, now } = journal
  const keys = keysUnder(prefix)
  return {
    journal,
    presence: createSharedPresence({ redis, keys, node: newId(), now, after, log }),
    badgeKey: badgeKey ?? (await sharedBadgeKey(redis, keys.badgeKey)),
    where: `Redis, at ${url.replace(/\/\/.*@/, '//')}`,
  }
}
