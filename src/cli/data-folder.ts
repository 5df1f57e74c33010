import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What a service leaves in its data folder for whoever runs a command beside it: the administrator's badge, and where it
 * listens. Files that only their owner may read.
 */
const administratorFile = 'administrator.badge'
const addressFile = 'service.url'

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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
