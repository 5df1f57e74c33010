import type { Socket } from 'node:net'
import { fastifyCookie } from '@fastify/cookie'
import { fastifyHelmet } from '@fastify/helmet'
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify'
import { type CommandId, commandId } from '../../domain/ids.ts'
import type { Millis } from '../../domain/time.ts'
import { parseJson } from '../../protocol/json.ts'
import { maxPlanBytes } from '../../protocol/limits.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Journal } from '../../store/contract.ts'
import type { Badges } from '../badges/badges.ts'
import type { CommandEndpoint } from '../command-endpoint.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import { refusalBy } from '../open-session.ts'
import { assetRoutes } from '../pages/assets.ts'
import { pageRoutes } from '../pages/routes.ts'
import type { Site } from '../pages/site.ts'
import type { Welcomes } from '../sockets/welcome.ts'
import { askForBadges } from './authentication.ts'
import { drainRequest } from './drain-request.ts'
import { addressOf } from './origin.ts'
import { type HttpRefused, refuse } from './refusals.ts'
import { badgeRoutes } from './routes/badge.ts'
import { healthRoutes } from './routes/health.ts'
import { interventionRoutes } from './routes/interventions.ts'
import { pageFaultRoutes } from './routes/page-faults.ts'
import { restoreRoutes } from './routes/restore.ts'
import { seatRoutes } from './routes/seats.ts'
import { sessionRoutes } from './routes/sessions.ts'

export interface AppOptions {
  readonly sessions: Sessions
  readonly journal: Journal
  readonly badges: Badges
  readonly endpoint: CommandEndpoint
  readonly metrics: Metrics
  readonly welcomes: Welcomes
  readonly log: Logger
  /** Milliseconds from anywhere, never backwards. */
  readonly elapsed: () => Millis
  readonly newId: () => string
  readonly publicUrl: string | undefined
  readonly proxies: number
  readonly site: Site
  /** The folder that it was read from, with the assets in it. */
  readonly siteFolder: string
  readonly serving: () => boolean
  /** Where people reach the service: `publicUrl`, or where it listens. */
  readonly base: () => string
}

/** A command or a small form; a plan has its own limit. */
const maxBodyBytes = 64_000

/** The service's HTTP side, not listening yet. Every answer that is not a page is JSON; every no is `{refusal, params}`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { log, publicUrl, proxies, metrics, endpoint, journal, newId } = options
  const loggerInstance: FastifyBaseLogger = log
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // A proxy's or a program's own, so that its log and this one can be read together.
    genReqId: ({ headers }) => givenId(headers['x-request-id']) ?? newId(),
    bodyLimit: maxBodyBytes,
    // For clients that send a byte now and then.
    requestTimeout: 30_000,
    http: { connectionsCheckingInterval: 5_000 },
    keepAliveTimeout: 10_000,
    return503OnClosing: false,
    // Who has asked is answered; the service gives it a time (close).
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => refuse(reply, refusalOf(error, request)),
    clientErrorHandler: notHttp,
  })
  app.server.headersTimeout = 10_000

  await app.register(fastifyCookie)
  await app.register(fastifyHelmet, policy(publicUrl))

  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    const read = parseJson(String(body), maxPlanBytes)
    if (read.ok) done(null, read.value)
    else done(Object.assign(new Error(read.problem), { statusCode: 400 }))
  })

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (!request.url.startsWith('/api/')) return
    reply.header('cache-control', 'no-store')
    const retryAfterMs = endpoint.admits(addressOf(request.headers, request.socket.remoteAddress, proxies))
    if (retryAfterMs > 0) return refuse(reply, { refusal: 'too-many-requests', params: { retryAfterMs } })
  })

  app.addHook('onSend', async (request, reply) => {
    // What is in memory may have gone on at other nodes.
    if (request.url.startsWith('/api/sessions/') && !journal.available()) reply.header('x-rostrum-stale', 'true')
  })

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    const status = reply.statusCode
    metrics.requestSeconds.observe({ route, method, status }, reply.elapsedTime / 1000)
    request.log.debug({ route, method, status, ms: Math.round(reply.elapsedTime) }, 'request answered')
  })

  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const refused = refusalOf(error, request)
    if (refused.refusal === 'fault') request.log.error({ err: error }, 'request failed')
    if (error.statusCode === 413) await drainRequest(request.raw)
    return refuse(reply, refused)
  })
  app.setNotFoundHandler((_, reply) => refuse(reply, { refusal: 'not-found', params: {} }))

  askForBadges(app, options)
  const ids = { newId: (): CommandId => commandId(newId()) }
  healthRoutes(app, options)
  badgeRoutes(app, options)
  sessionRoutes(app, { ...options, ...ids })
  restoreRoutes(app, options)
  seatRoutes(app, options)
  interventionRoutes(app)
  pageFaultRoutes(app, options)
  pageRoutes(app, options)
  // A service without built pages is one for programs.
  if (options.site.pages.size > 0) await assetRoutes(app, options.siteFolder)
  return app
}

/** What is not even HTTP, or too slow or too long for it. */
function notHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const body = JSON.stringify({ refusal: 'malformed', params: { faults: [{ path: '', problem: 'is not HTTP' }] } })
  const head = `content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close`
  socket.end(`HTTP/1.1 400 Bad Request\r\n${head}\r\n\r\n${body}`)
}

function policy(publicUrl: string | undefined) {
  const secure = publicUrl?.startsWith('https:') ?? false
  // Not every browser counts the sockets of an address as `'self'`.
  const sockets = publicUrl === undefined ? [] : [publicUrl.replace(/^http/, 'ws')]
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...sockets],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure,
    // Links to documents of the conference must not tell where they were followed from.
    referrerPolicy: { policy: 'no-referrer' as const },
    xFrameOptions: { action: 'deny' as const },
  }
}

/** Undefined for what cannot stand in a header and a line of the log as it is. */
const givenId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) ? header : undefined

function refusalOf(error: Error & Partial<FastifyError>, request: FastifyRequest): HttpRefused {
  const known = refusalBy(error)
  if (known) return known
  const status = error.statusCode ?? 500
  if (status === 413) return tooLarge(request.routeOptions?.bodyLimit ?? 0)
  // Not a fault of this service's routes: a path that would lead out of the folder of the assets.
  if (status === 403) return { refusal: 'not-found', params: {} }
  if (status === 415) return { refusal: 'unsupported-media-type', params: {} }
  if (status < 500) return { refusal: 'malformed', params: { faults: [{ path: '', problem: error.message }] } }
  return { refusal: 'fault', params: { requestId: request.id } }
}

/** A plan is told what is wrong with it, its size too. */
function tooLarge(maxBytes: number): HttpRefused {
  if (maxBytes !== maxPlanBytes) return { refusal: 'too-large', params: { maxBytes } }
  const problem = `is larger than ${maxBytes.toLocaleString('en')} bytes`
  return { refusal: 'malformed', params: { faults: [{ path: '', problem }] } }
}
