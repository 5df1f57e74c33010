import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file beside the embedded journal that only its owner may read. */
const keyFile = 'badge.key'

/** The key that signs badges: made at the first start, the same from then on. */
export async function ownBadgeKey(folder: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, keyFile)
  try {
    // Only one of two that start at once makes it.
    await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url')
  if (key.length < 32) throw new Error(`${path} does not hold a key of 32 bytes: restore it, or set BADGE_KEY`)
  return new Uint8Array(key)
}
