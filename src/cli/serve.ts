import type { Command } from 'commander'
import { destination } from 'pino'
import { administrator } from '../server/badges/badges.ts'
import type { Config } from '../server/config.ts'
import { createLogger, type Logger } from '../server/logger.ts'
import { joinLink } from '../server/pages/pages.ts'
import { openService, type Service } from '../server/service.ts'
import { FolderInUseError } from '../store/embedded/folder-lock.ts'
import type { Store } from '../store/open.ts'
import { configured } from './configured.ts'
import { forgetAddress, keepAddress, keepAdministratorBadge } from './data-folder.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { openSample, type Seat } from './first-start.ts'
import { openHere } from './open-here.ts'

const sample = 'ctoc-cop10'

export function addServe(program: Command, environment: Environment): void {
  program
    .command('serve')
    .description('run the service; HOST, PORT, DATA_DIR, REDIS_URL, PUBLIC_URL and others come from the environment')
    .action(() => serve(environment))
}

/** Runs until the process ends. The log goes to the standard error, what people need to the standard output. */
async function serve(environment: Environment): Promise<void> {
  const config = configured(environment)
  const log = createLogger(config.logLevel, destination({ dest: 2, sync: false }))
  // Before anything is opened: from here on the end of the process is an orderly one.
  const ending = environment.ending()
  const store = await openStoreAlone(config, environment, log)
  try {
    const service = await listen(config, store, environment, log)
    try {
      await welcome(config, store, service, environment)
      const { signal, err } = await ending
      if (err) log.fatal({ err }, 'service stops for a fault that nothing caught')
      else log.info({ signal }, 'service stops')
    } finally {
      await service.close()
      if (config.redisUrl === undefined) await forgetAddress(config.dataDir)
    }
  } finally {
    await store.journal.close()
  }
  log.info({}, 'service stopped')
}

async function openStoreAlone(config: Config, environment: Environment, log: Logger): Promise<Store> {
  try {
    return await openHere(config, environment, log)
  } catch (error) {
    if (error instanceof FolderInUseError) throw new Failure(exit.failed, [error.message])
    throw error
  }
}

async function listen(config: Config, store: Store, environment: Environment, log: Logger): Promise<Service> {
  try {
    return await openService({ ...config, ...store, ...environment, log })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const { host, port } = config
    if (error.code === 'EADDRINUSE') {
      throw new Failure(exit.failed, [`PORT ${port} on ${host} is in use: set PORT to another`])
    }
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EACCES') {
      throw new Failure(exit.failed, [`HOST ${host} with PORT ${port} cannot be listened on: ${error.message}`])
    }
    throw error
  }
}

async function welcome(
  config: Config,
  store: Store,
  service: Service,
  { out, newId, clock }: Environment,
): Promise<void> {
  const { sessions, badges, base, listening } = service
  const key = await badges.sign(administrator)
  if (config.redisUrl === undefined) {
    await keepAdministratorBadge(config.dataDir, key)
    await keepAddress(config.dataDir, listening)
  }
  const before = await store.journal.sessions()
  const seats = before.length === 0 ? await openSample(sample, sessions, badges, newId, clock()) : null
  out(`Rostrum listens on ${listening}${base === listening ? '' : ` and is reached at ${base}`}.\n`)
  out(`The records are kept in ${store.where}.\n\n`)
  if (seats) {
    out(
      `The sample session ${sample} is open, moved to today: its first meeting begins at the next quarter of an hour.\n`,
    )
    out('A link for each role, to be opened in a browser of its own:\n\n')
    for (const seat of [...seats, { role: 'administrator', token: key } as const]) {
      out(`  ${label(seat).padEnd(16)} ${joinLink(base, seat.token)}\n`)
    }
  } else {
    out(`It goes on with ${(await store.journal.sessions()).join(', ')}.\n`)
  }
  out(`\nMore links: npx rostrum badge --session ${sample} --role delegate --delegation KEN\n`)
}

const label = ({ role, delegationId }: Seat): string => (delegationId === undefined ? role : `${role} ${delegationId}`)
