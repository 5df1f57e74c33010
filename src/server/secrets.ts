import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster, Redis } from 'ioredis'

/** Files beside the embedded journal that only their owner may read. */
const keyFile = 'badge.key'
const administratorFile = 'administrator.badge'
const addressFile = 'service.url'

/** The key that signs badges: made at the first start, the same from then on. */
export async function ownBadgeKey(folder: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, keyFile)
  try {
    // Only one of two that start at once makes it.
    await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url')
  if (key.length < 32) throw new Error(`${path} does not hold a key of 32 bytes: restore it, or set BADGE_KEY`)
  return new Uint8Array(key)
}

/** The same on Redis, for all its nodes: whoever may write there could forge the record anyway. */
export async function sharedBadgeKey(redis: Redis | Cluster, name: string): Promise<Uint8Array> {
  await redis.set(name, randomBytes(32).toString('base64url'), 'NX')
  const key = Buffer.from((await redis.get(name)) ?? '', 'base64url')
  if (key.length < 32) throw new Error(`${name} on Redis does not hold a key of 32 bytes: restore it, or set BADGE_KEY`)
  return new Uint8Array(key)
}

export const keepAdministratorBadge = (folder: string, token: string): Promise<void> =>
  keep(folder, administratorFile, token)

/** undefined where there is none. */
export const administratorBadge = (folder: string): Promise<string | undefined> => readIn(folder, administratorFile)

/** Where the service on this folder listens, for whoever runs a command beside it. */
export const keepAddress = (folder: string, url: string): Promise<void> => keep(folder, addressFile, url)
export const forgetAddress = (folder: string): Promise<void> => rm(join(folder, addressFile), { force: true })
export const keptAddress = (folder: string): Promise<string | undefined> => readIn(folder, addressFile)

async function keep(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, name)
  await writeFile(path, `${text}\n`, { mode: 0o600 })
  await chmod(path, 0o600)
}

async function readIn(folder: string, name: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, name), 'utf8')).trim()
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
