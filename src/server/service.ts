import type { AddressInfo } from 'node:net'
import type { Instant, Millis } from '../domain/time.ts'
import { oldestProtocol } from '../protocol/version.ts'
import { createSessions, type Sessions } from '../session/registry.ts'
import type { Journal } from '../store/contract.ts'
import type { Presence } from '../store/presence.ts'
import { type After, pause } from '../store/timers.ts'
import { type Badges, createBadges } from './badges/badges.ts'
import { createCommandEndpoint } from './command-endpoint.ts'
import type { Limits } from './config.ts'
import { buildApp } from './http/app.ts'
import type { Logger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { readSite } from './pages/site.ts'
import { openGateway } from './sockets/gateway.ts'
import { createWelcomes } from './sockets/welcome.ts'
import { logStatements } from './statement-log.ts'

/** A service that listens. */
export interface Service {
  readonly sessions: Sessions
  readonly badges: Badges
  /** Where people reach it, without a trailing slash. */
  readonly base: string
  /** Where it listens. */
  readonly listening: string
  /** Takes nothing new, finishes what was begun, lets its clients go on elsewhere. The journal stays open. */
  close(): Promise<void>
}

export interface ServiceOptions {
  readonly journal: Journal
  readonly presence: Presence
  readonly badgeKey: Uint8Array
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly publicUrl?: string
  readonly proxies: number
  readonly limits: Limits
  /** The folder of the built pages. */
  readonly siteFolder: string
  readonly log: Logger
  readonly after: After
  readonly clock: () => Instant
  /** Milliseconds from anywhere, never backwards. */
  readonly elapsed: () => Millis
  readonly newId: () => string
  /** The oldest language of the line that clients may speak; `oldestProtocol` (version.ts) unless given. */
  readonly oldestProtocol?: number
}

/** For those who still come, and then for the last answers, when the service closes. */
const answeringMs: Millis = 2_000
/** After which nobody is taken to be on the way in. */
const quietMs: Millis = 100

export async function openService(options: ServiceOptions): Promise<Service> {
  const { journal, presence, log, after, elapsed, clock, publicUrl, proxies } = options
  const metrics = createMetrics()
  const site = await readSite(options.siteFolder)
  const { build } = site
  const welcomes = createWelcomes(elapsed, build)
  const badges = createBadges(options.badgeKey, clock)
  const endpoint = createCommandEndpoint({ limits: options.limits, metrics, elapsed })
  const sessions = createSessions({
    journal,
    presence,
    log,
    after,
    elapsed,
    observe({ ms, entries, outcome }) {
      metrics.appendSeconds.observe({ outcome }, ms / 1000)
      metrics.appendEntries.observe(entries)
    },
    onOwnEntries: logStatements(log),
  })
  let serving = false
  let base = ''
  const app = await buildApp({
    sessions,
    journal,
    badges,
    endpoint,
    metrics,
    welcomes,
    log,
    elapsed,
    newId: options.newId,
    publicUrl,
    proxies,
    site,
    siteFolder: options.siteFolder,
    serving: () => serving,
    base: () => base,
  })
  const { now } = journal
  const gateway = openGateway({
    ...{ http: app.server, sessions, presence, badges, endpoint, metrics, welcomes, log, after, elapsed, now },
    ...{ publicUrl, proxies, build, oldestProtocol: options.oldestProtocol ?? oldestProtocol },
  })
  let arrived = 0
  app.server.on('connection', () => {
    arrived++
  })

  /** Whoever stands at the door already is let in, to be told; but not for ever. */
  async function quiet(): Promise<void> {
    const until = elapsed() + answeringMs
    for (let before = -1; before !== arrived && elapsed() < until; ) {
      before = arrived
      await pause(after, quietMs)
    }
  }

  async function close(): Promise<void> {
    serving = false
    await sessions.close()
    await quiet()
    await gateway.close()
    // Every session is closed: what still comes is refused at once. Who does not take the answer in time is left.
    const cancel = after(answeringMs, () => app.server.closeAllConnections())
    await app.close()
    cancel()
    await presence.close()
  }

  try {
    // What was interrupted goes on before anyone can ask: a grace that ran out while the service was down is over.
    await sessions.openAll()
    await app.listen({ host: options.host, port: options.port })
  } catch (error) {
    await close()
    throw error
  }
  const listening = addressOf(app.server.address())
  base = publicUrl ?? listening
  serving = true
  return { sessions, badges, base, listening, close }
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the service listens on no port')
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}
