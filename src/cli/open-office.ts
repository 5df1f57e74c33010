import { join } from 'node:path'
import type { Config } from '../server/config.ts'
import { FolderInUseError } from '../store/embedded/folder-lock.ts'
import { silent } from '../store/log.ts'
import { baseOf } from './configured.ts'
import { administratorBadge, keptAddress } from './data-folder.ts'
import { type Environment, exit, Failure } from './environment.ts'
import type { Office } from './office.ts'
import { localOffice } from './office-here.ts'
import { remoteOffice } from './office-remote.ts'
import { openHere } from './open-here.ts'

/**
 * The running service where one is named or holds the data folder; otherwise the journal itself, which on Redis takes
 * several writers and embedded has none now. Throws `Failure`.
 */
export async function openOffice(config: Config, url: string | undefined, around: Environment): Promise<Office> {
  const given = around.variables.ROSTRUM_BADGE
  if (url !== undefined || given) {
    const badge = given || (await administratorBadge(config.dataDir))
    if (!badge) throw new Failure(exit.wrong, ["ROSTRUM_BADGE must hold the administrator's badge"])
    return remoteOffice(url ?? (await keptAddress(config.dataDir)) ?? baseOf(config), badge)
  }
  try {
    return localOffice(config, await openHere(config, around, silent), around)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    const [badge, address] = [await administratorBadge(config.dataDir), await keptAddress(config.dataDir)]
    if (badge && address) return remoteOffice(address, badge)
    throw new Failure(exit.failed, [`${join(config.dataDir, 'journal')} is in use, and no service answers for it`])
  }
}
