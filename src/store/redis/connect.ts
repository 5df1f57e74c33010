import { Cluster, Redis } from 'ioredis'
import { UnavailableError } from '../contract.ts'
import type { Log } from '../log.ts'

/** A connection to Redis: to one server (found by name through Sentinels or not), or to a cluster. */
export type Connection = Redis | Cluster

/** A connection that stays silent for so long under a command is given up, and tried anew. */
export const answerMs = 2_000
/** Past that, for a command whose connection did not notice: it comes second, so that the connection's state is true. */
const graceMs = 250

export interface Connector {
  readonly cluster: boolean
  /** The servers, for messages: without names and passwords. */
  readonly where: string
  /** A connection, not open yet. `silenceMs`: how long an answer may take, where commands block on purpose. */
  connection(name: string, silenceMs?: number): Connection
}

interface Address {
  readonly host: string
  readonly port: number
}

interface RedisUrl {
  readonly kind: 'single' | 'sentinel' | 'cluster'
  readonly tls: boolean
  readonly username?: string
  readonly password?: string
  readonly addresses: readonly Address[]
  /** Of the Sentinels' group. */
  readonly master?: string
  readonly db: number
  readonly query: URLSearchParams
}

/**
 * By scheme: `redis://host:port/db`, `redis+sentinel://host:port,host:port/master?db=0&sentinelPassword=…`,
 * `redis+cluster://host:port,host:port`; `rediss…` for TLS; each with `user:password@` where Redis asks for it.
 * Throws `TypeError` for any other.
 */
export function connector(url: string, log: Log): Connector {
  const parsed = parse(url)
  const where = parsed.addresses.map(({ host, port }) => `${host}:${port}`).join(',')
  return {
    cluster: parsed.kind === 'cluster',
    where,
    connection(name, silenceMs = answerMs) {
      const connection = make(parsed, options(parsed, name, silenceMs))
      tellOfLoss(connection, log, { redis: where, connection: name })
      return connection
    },
  }
}

const schemes: Readonly<Record<string, Pick<RedisUrl, 'kind' | 'tls'>>> = {
  redis: { kind: 'single', tls: false },
  rediss: { kind: 'single', tls: true },
  'redis+sentinel': { kind: 'sentinel', tls: false },
  'rediss+sentinel': { kind: 'sentinel', tls: true },
  'redis+cluster': { kind: 'cluster', tls: false },
  'rediss+cluster': { kind: 'cluster', tls: true },
}

// Not the URL class: it takes one host only.
const form =
  /^(?<scheme>[a-z+]+):\/\/(?:(?<user>[^:@/]*)(?::(?<secret>[^@/]*))?@)?(?<hosts>[^/?]+)(?:\/(?<path>[^?]*))?(?:\?(?<query>.*))?$/

function parse(url: string): RedisUrl {
  const parts = form.exec(url)?.groups ?? {}
  const scheme = schemes[parts.scheme ?? '']
  if (!scheme || parts.hosts === undefined) {
    throw new TypeError(
      'not a Redis URL: redis://host:port, redis+sentinel://host:port,…/master, redis+cluster://host:port,…',
    )
  }
  const query = new URLSearchParams(parts.query)
  const path = decodeURIComponent(parts.path ?? '')
  if (scheme.kind === 'sentinel' && path === '')
    throw new TypeError('a redis+sentinel URL ends in the name of the master')
  const db = Number(scheme.kind === 'single' && path !== '' ? path : (query.get('db') ?? 0))
  if (!Number.isInteger(db) || db < 0) throw new TypeError('the database in a Redis URL is a number')
  return {
    ...scheme,
    ...(parts.user ? { username: decodeURIComponent(parts.user) } : {}),
    ...(parts.secret ? { password: decodeURIComponent(parts.secret) } : {}),
    ...(scheme.kind === 'sentinel' ? { master: path } : {}),
    addresses: parts.hosts.split(',').map(host => address(host, scheme.kind === 'sentinel' ? 26_379 : 6_379)),
    db,
    query,
  }
}

function address(text: string, defaultPort: number): Address {
  const [, host = text, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(text) ?? []
  return { host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? defaultPort : Number(port) }
}

/** Endlessly, from 50 ms up to one second. */
const retry = (times: number): number => Math.min(50 * 2 ** Math.min(times - 1, 10), 1_000)

function options(url: RedisUrl, name: string, silenceMs: number) {
  return {
    ...(url.username ? { username: url.username } : {}),
    ...(url.password ? { password: url.password } : {}),
    ...(url.tls ? { tls: {} } : {}),
    db: url.db,
    connectionName: `rostrum-${name}`,
    // One shape of replies, whatever the server speaks.
    protocol: 2 as const,
    disableClientInfo: true,
    lazyConnect: true,
    // A command fails at once while Redis is away, and one under way fails with its connection: no queue that resends
    // behind our back what was given up long ago.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: answerMs,
    socketTimeout: silenceMs,
    retryStrategy: retry,
    // A master that was demoted: the next connection finds the new one.
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
  }
}

function make(url: RedisUrl, common: ReturnType<typeof options>): Connection {
  const { kind, addresses } = url
  switch (kind) {
    case 'single':
      return new Redis({ ...common, ...addresses[0] })
    case 'sentinel': {
      const sentinelUsername = url.query.get('sentinelUsername')
      const sentinelPassword = url.query.get('sentinelPassword')
      return new Redis({
        ...common,
        sentinels: [...addresses],
        name: url.master ?? '',
        ...(sentinelUsername ? { sentinelUsername } : {}),
        ...(sentinelPassword ? { sentinelPassword } : {}),
        enableTLSForSentinelMode: url.tls,
        sentinelRetryStrategy: retry,
        // One that hangs: the next is asked.
        sentinelCommandTimeout: answerMs,
        // No failoverDetector: news of a failover while Sentinels are being asked would end the connection for good. A
        // master that was replaced hangs up or answers READONLY, or is silent for too long.
      })
    }
    case 'cluster': {
      const { retryStrategy: _, enableOfflineQueue, ...redisOptions } = common
      return new Cluster([...addresses], {
        redisOptions,
        lazyConnect: true,
        enableOfflineQueue,
        clusterRetryStrategy: retry,
      })
    }
  }
}

/** Says once that a connection was lost and once that it is back, however often it is tried in between. */
function tellOfLoss(connection: Connection, log: Log, fields: object): void {
  let lost = false
  const tell = (err?: Error): void => {
    if (!lost && connection.status !== 'end') log.warn({ ...fields, err }, 'no connection to Redis')
    lost = true
  }
  connection.on('error', tell)
  connection.on('close', () => tell())
  connection.on('ready', () => {
    if (lost) log.info(fields, 'connection to Redis is back')
    lost = false
  })
}

/** Opens a connection. Throws `UnavailableError` when Redis does not answer in time. */
export async function opened(connection: Connection, where: string, withinMs: number): Promise<void> {
  let lastError: Error | undefined
  const remember = (error: Error): void => {
    lastError = error
  }
  connection.on('error', remember)
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('ready', resolve)
      timer = setTimeout(() => reject(lastError ?? new Error(`no answer within ${withinMs} ms`)), withinMs)
      // The first try may fail, and is repeated: only the time decides.
      connection.connect().catch(remember)
    })
  } catch (error) {
    connection.disconnect()
    throw new UnavailableError(`Redis at ${where} is not available: ${String(error)}`, { cause: error })
  } finally {
    clearTimeout(timer)
    connection.off('error', remember)
  }
}

/** Replies that mean "not now": the server is starting, full, read-only, without its disk or its replicas. */
const notNow = /^(LOADING|OOM|MISCONF|READONLY|NOREPLICAS|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|UNBLOCKED)\b/

/** An answer, in time. Throws `UnavailableError` for none and for "not now"; other errors of Redis as they are. */
export async function answer<T>(promise: Promise<T>, withinMs = answerMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${withinMs} ms`)), withinMs + graceMs)
  })
  try {
    return await Promise.race([promise, late])
  } catch (error) {
    throw unavailable(error) ?? error
  } finally {
    clearTimeout(timer)
  }
}

/** Undefined for an error that Redis gives for another reason than being unavailable. */
export function unavailable(error: unknown): UnavailableError | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'ReplyError' && !notNow.test(error.message)) return undefined
  return new UnavailableError(`Redis is not available: ${error.message}`, { cause: error })
}
