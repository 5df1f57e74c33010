import type { Config } from '../server/config.ts'
import { FolderInUseError } from '../store/embedded/folder-lock.ts'
import type { Log } from '../store/log.ts'
import { openStore, type Store } from '../store/open.ts'
import { type Environment, exit, Failure } from './environment.ts'

/** The store of a configuration. Throws `FolderInUseError`, and `Failure` for what else is in the way. */
export async function openHere(config: Config, { clock, after, newId }: Environment, log: Log): Promise<Store> {
  try {
    return await openStore({ ...config, clock, after, newId, log })
  } catch (error) {
    if (error instanceof FolderInUseError) throw error
    throw new Failure(exit.failed, [error instanceof Error ? error.message : String(error)])
  }
}
