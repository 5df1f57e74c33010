import type { Server as HttpServer } from 'node:http'
import type { SessionId } from '../../domain/ids.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Fault } from '../../protocol/fault.ts'
import { check, told } from '../../protocol/faults.ts'
import { clockSchema, helloSchema } from '../../protocol/message-schema.ts'
import type { Answer, ClockAnswer, HelloAnswer, Refused } from '../../protocol/messages.ts'
import { protocol } from '../../protocol/version.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Session } from '../../session/session.ts'
import type { Log } from '../../store/log.ts'
import type { Presence } from '../../store/presence.ts'
import { type After, pause, within } from '../../store/timers.ts'
import { admit } from '../badges/admit.ts'
import type { Badge, Badges } from '../badges/badges.ts'
import type { CommandEndpoint } from '../command-endpoint.ts'
import type { Metrics } from '../metrics.ts'
import { openedSession } from '../open-session.ts'
import { type Bucket, createBucket } from '../rate.ts'
import { createReader, type Reader } from '../wire/reader.ts'
import { closeSocketServer, type GatewaySocket, hangUp, letGo, openSocketServer } from '../wire/socket-io.ts'
import { type Channel, openChannel } from './channel.ts'
import { createCutOff } from './cut-off.ts'
import { askForBadges, mayConnect } from './handshake.ts'
import { startHeartbeat } from './heartbeat.ts'
import type { Welcomes } from './welcome.ts'

export interface Gateway {
  /** Sends what has gathered, then closes all connections so that their clients connect again, elsewhere or later. */
  close(): Promise<void>
}

export interface GatewayOptions {
  readonly http: HttpServer
  readonly sessions: Sessions
  readonly presence: Presence
  readonly badges: Badges
  readonly endpoint: CommandEndpoint
  readonly metrics: Metrics
  readonly welcomes: Welcomes
  readonly log: Log
  readonly after: After
  readonly elapsed: () => Millis
  /** The time by which entries are stamped. */
  readonly now: () => Instant
  readonly publicUrl: string | undefined
  readonly proxies: number
  /** Of the pages that this node serves. */
  readonly build: string
  /** The oldest language of the line that clients may speak (version.ts). */
  readonly oldestProtocol: number
}

/** Of one connection, whatever they are. */
const messageRate = { perSecond: 100, burst: 5_000 }
/** How long closing connections may take. */
const closeMs: Millis = 2_000

/** What a socket follows, and what is known of it. */
interface Follower {
  readonly reader: Reader
  readonly messages: Bucket
  channel: Channel | null
  /** Counts hellos: one that was overtaken by the next does nothing. */
  hellos: number
}

export function openGateway(options: GatewayOptions): Gateway {
  const { sessions, presence, endpoint, metrics, welcomes, log, after, elapsed, now, publicUrl } = options
  const io = openSocketServer(options.http, headers => mayConnect(headers, publicUrl))
  const cutOff = createCutOff({ metrics, log, elapsed, now })
  const channels = new Map<SessionId, Channel>()
  const followers = new Map<GatewaySocket, Follower>()
  let closing = false
  askForBadges(io, options)

  function channelOf(session: Session): Channel {
    const known = channels.get(session.id)
    if (known?.session === session) return known
    known?.close()
    const channel = openChannel({ io, session, presence, after, elapsed, metrics, welcomes })
    channels.set(session.id, channel)
    return channel
  }

  io.on('connection', socket => {
    const { role } = socket.data.badge
    const follower: Follower = {
      reader: createReader(socket),
      messages: createBucket(messageRate, elapsed),
      channel: null,
      hellos: 0,
    }
    followers.set(socket, follower)
    metrics.connections.inc({ role })
    socket.on('disconnect', reason => {
      followers.delete(socket)
      metrics.connections.dec({ role })
      // Closed by the service's own end, nobody left: the speaker's link is not lost.
      if (!closing) follower.channel?.leave(socket)
      log.info({ connection: socket.id, role, reason }, 'connection closed')
    })
    answering(socket, follower)
    log.info({ connection: socket.id, role, badgeId: socket.data.badge.badgeId }, 'connection opened')
  })

  function answering(socket: GatewaySocket, follower: Follower): void {
    const handlers: Readonly<Record<string, (message: unknown) => Promise<object>>> = {
      hello: message => hello(socket, follower, message),
      command: message => command(socket, follower, message),
      clock,
    }
    socket.onAny((event: unknown, ...args: unknown[]) => {
      if (follower.messages.take() > 0) return cutOff.cut(socket, follower.reader, 'flood')
      const last = args.at(-1)
      const acknowledge = typeof last === 'function' ? last : undefined
      const handler = typeof event === 'string' && Object.hasOwn(handlers, event) ? handlers[event] : undefined
      const problem = `is none of the messages: ${Object.keys(handlers).join(', ')}`
      const answered = handler?.(args[0]) ?? Promise.resolve(malformed([{ path: '', problem }]))
      answered
        .catch((err: unknown) => {
          log.error({ connection: socket.id, err }, 'message failed')
          return unavailable
        })
        .then(content => {
          if (acknowledge) acknowledge(content)
          // Who does not ask for answers is told by the only thing that is left.
          else if (event === 'hello' && 'refusal' in content) hangUp(socket)
        })
    })
  }

  async function hello(socket: GatewaySocket, follower: Follower, message: unknown): Promise<HelloAnswer> {
    const mine = ++follower.hellos
    const retryAfterMs = endpoint.admits(socket.data.address)
    if (retryAfterMs > 0) return { refusal: 'too-many-requests', params: { retryAfterMs } }
    const read = check(helloSchema, message)
    if (!read.ok) return malformed(told(read.faults))
    // Who says none is of release 0.1.0, which had no number yet.
    const { protocol: spoken = 1, build } = read.value
    const { oldestProtocol: oldest } = options
    if (spoken < oldest) {
      log.info({ connection: socket.id, protocol: spoken, build, oldest }, 'client is too old')
      return { refusal: 'client-too-old', params: { protocol: spoken, oldest } }
    }
    const session = await admit(sessions, read.value.sessionId, socket.data.badge)
    if ('refusal' in session) return session
    if (mine !== follower.hellos || !socket.connected) return unavailable
    // From here on nothing may wait: what is missing is of this very moment.
    const channel = channelOf(session)
    socket.data.packed = read.value.packed === true
    // Greeting the same session again is no coming and going.
    if (follower.channel !== channel) follower.channel?.leave(socket)
    follower.channel = channel
    const missed = channel.missedSince(read.value.cursor)
    channel.join(socket, missed)
    const { seq } = session.position
    log.info({ connection: socket.id, sessionId: session.id, seq, protocol: spoken, build }, 'connection follows')
    const from = missed === 'resync' ? 'welcome' : 'cursor'
    return { ok: true, from, seq, protocol, build: options.build }
  }

  async function command(socket: GatewaySocket, follower: Follower, message: unknown): Promise<Answer> {
    const { badge, address } = socket.data
    const session = followed(follower) ?? (await foundBy(badge))
    if ('refusal' in session) return session
    return endpoint.give(session, message, { badge, address, log, connection: socket.id })
  }

  /** What a socket follows is looked for only where it cannot go on. */
  const followed = ({ channel }: Follower): Session | undefined =>
    channel && !channel.session.broken ? channel.session : undefined

  const foundBy = async ({ sessionId }: Badge): Promise<Session | Refused> =>
    sessionId === null ? { refusal: 'unknown-session', params: {} } : openedSession(sessions, sessionId)

  async function clock(message: unknown): Promise<ClockAnswer | Refused> {
    const read = check(clockSchema, message)
    return read.ok ? { t0: read.value.t0, serverTime: now() } : malformed(told(read.faults))
  }

  const stopHeartbeat = startHeartbeat({
    after,
    sockets: () => followers.keys(),
    sweep: () => cutOff.sweep(followers),
    pulse() {
      for (const channel of channels.values()) channel.pulse()
    },
  })

  return {
    async close() {
      closing = true
      stopHeartbeat()
      for (const channel of channels.values()) channel.close()
      for (const socket of followers.keys()) letGo(socket)
      // Whoever does not take leave in time is left.
      await within(after, closeMs, gone())
      for (const { reader } of followers.values()) reader.cutOff()
      closeSocketServer(io)
    },
  }

  async function gone(): Promise<void> {
    while (followers.size > 0) await pause(after, 20)
  }
}

const unavailable = { refusal: 'unavailable', params: {} } as const
const malformed = (faults: readonly Fault[]) => ({ refusal: 'malformed', params: { faults } }) as const
