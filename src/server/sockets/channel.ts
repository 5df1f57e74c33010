import { audienceKey, type Viewer } from '../../domain/audience.ts'
import type { Entry } from '../../domain/events.ts'
import type { Millis } from '../../domain/time.ts'
import type { Role } from '../../domain/vocabulary.ts'
import { createAttendance } from '../../session/attendance.ts'
import type { Session } from '../../session/session.ts'
import type { Position } from '../../store/contract.ts'
import type { Presence } from '../../store/presence.ts'
import type { After, Cancel } from '../../store/timers.ts'
import type { Metrics } from '../metrics.ts'
import { type Frame, frameOf } from '../wire/frame.ts'
import { type GatewayServer, type GatewaySocket, hangUp } from '../wire/socket-io.ts'
import { viewerOf, type Welcomes } from './welcome.ts'

/** What happens in one session, on its way to the sockets that follow it. */
export interface Channel {
  readonly session: Session
  /** Where a socket would go on from: what it lacks, or the whole. */
  missedSince(cursor: Position | undefined): readonly Entry[] | 'resync'
  /** Gives what it lacks, then everything that happens, without a gap. `missed`: of this very moment. Also once more. */
  join(socket: GatewaySocket, missed: readonly Entry[] | 'resync'): void
  leave(socket: GatewaySocket): void
  pulse(): void
  /** Sends what has gathered. */
  flush(): void
  close(): void
}

/** Between two frames at least. */
const gatherMs: Millis = 5
/**
 * Where more than a few commands or entries come together, entries are gathered until all commands are answered and it
 * was quiet for so long, but at most for `burstMs`: a burst is answered first, then told of in a few frames.
 */
const quietMs: Millis = 8
const burstMs: Millis = 400
const few = 8
const presenceMs: Millis = 200
/** LK3: those who watch over connections. */
const seesPresence: readonly Role[] = ['president', 'secretariat', 'technician', 'administrator']

interface Audience {
  readonly viewer: Viewer
  readonly sockets: Set<GatewaySocket>
}

export function openChannel(options: {
  readonly io: GatewayServer
  readonly session: Session
  readonly presence: Presence
  readonly after: After
  readonly elapsed: () => Millis
  readonly metrics: Metrics
  readonly welcomes: Welcomes
}): Channel {
  const { io, session, presence, after, elapsed, metrics, welcomes } = options
  const audiences = new Map<string, Audience>()
  const attendance = createAttendance(() => presence.count(session.id), session.now)
  let gathered: Entry[] = []
  let gatheredAt = 0
  let cancelFlush: Cancel | null = null
  let cancelPresence: Cancel | null = null
  let flushedAt = Number.NEGATIVE_INFINITY

  /** What those who come back at the same time lack is mostly the same. */
  let missedLast: { readonly from: number; readonly frame: Frame } | null = null

  const roomOf = (key: string): string => `${session.id} ${key}`

  function onEntries(entries: readonly Entry[]): void {
    if (gathered.length === 0) gatheredAt = elapsed()
    missedLast = null
    gathered.push(...entries)
    flushSoon()
    for (const { event } of entries) if (event.type === 'BadgeRevoked') dismiss(event.badgeId)
  }

  function flushSoon(): void {
    cancelFlush?.()
    const now = elapsed()
    const burst = gathered.length > few || session.pending > few
    const wait = burst ? Math.min(quietMs, gatheredAt + burstMs - now) : flushedAt + gatherMs - now
    if (wait > 0) {
      cancelFlush = after(wait, () => (session.pending > 0 ? flushSoon() : flush()))
      return
    }
    // After the answers to those who gave the commands, which are on their way in this turn of the loop.
    const immediate = setImmediate(flush)
    cancelFlush = () => clearImmediate(immediate)
  }

  function flush(): void {
    cancelFlush?.()
    cancelFlush = null
    const entries = gathered
    gathered = []
    flushedAt = elapsed()
    const oldest = entries[0]
    if (!oldest) return
    const frame = frameOf(entries, session.state)
    for (const { viewer, sockets } of audiences.values()) frame.sendTo(viewer, sockets)
    metrics.fanOutSeconds.observe((elapsed() - flushedAt) / 1000)
    metrics.entryAgeSeconds.observe(Math.max(0, session.now() - oldest.at) / 1000)
  }

  function dismiss(badgeId: string): void {
    for (const { sockets } of audiences.values()) {
      for (const socket of [...sockets]) {
        if (socket.data.badge.sessionId === null || socket.data.badge.badgeId !== badgeId) continue
        metrics.cutOff.inc({ cause: 'revoked' })
        hangUp(socket)
      }
    }
  }

  /** `missed`: of this very moment. */
  function bring(missed: readonly Entry[], socket: GatewaySocket): void {
    const [first] = missed
    if (!first) return
    if (missedLast?.from !== first.seq) missedLast = { from: first.seq, frame: frameOf(missed, session.state) }
    missedLast.frame.sendTo(viewerOf(socket.data.badge), [socket])
  }

  function welcome(socket: GatewaySocket): void {
    const { badge } = socket.data
    const encoded = welcomes.of(session, badge)
    encoded.sendTo(socket)
    const missed = session.since(encoded.at)
    if (missed !== 'resync') bring(missed, socket)
  }

  const pulseNow = () => ({ seq: session.position.seq, serverTime: session.now() })

  function presenceChanged(): void {
    cancelPresence ??= after(presenceMs, () => {
      cancelPresence = null
      const changes = attendance.changes()
      const rooms = [...audiences].filter(([, { viewer }]) => seesPresence.includes(viewer.role))
      if (changes && rooms.length > 0) io.to(rooms.map(([key]) => roomOf(key))).emit('presence', changes)
    })
  }

  function everyone(): GatewaySocket[] {
    return [...audiences.values()].flatMap(({ sockets }) => [...sockets])
  }

  const unsubscribe = session.subscribe({
    onEntries,
    onResync() {
      gathered = []
      missedLast = null
      for (const socket of everyone()) welcome(socket)
    },
    onBroken() {
      for (const socket of everyone()) hangUp(socket)
    },
  })
  const unwatch = presence.watch(session.id, presenceChanged)

  return {
    session,
    missedSince: cursor => (cursor === undefined ? 'resync' : session.since(cursor)),
    join(socket, missed) {
      flush()
      const { badge } = socket.data
      const viewer = viewerOf(badge)
      const key = audienceKey(viewer)
      const audience = audiences.get(key) ?? { viewer, sockets: new Set() }
      audiences.set(key, audience)
      audience.sockets.add(socket)
      if (missed === 'resync') welcome(socket)
      else bring(missed, socket)
      void socket.join(roomOf(key))
      socket.emit('pulse', pulseNow())
      presence.arrived(session.id, socket.id, viewer)
      if (seesPresence.includes(badge.role)) socket.emit('presence', attendance.whole())
    },
    leave(socket) {
      const key = audienceKey(viewerOf(socket.data.badge))
      const audience = audiences.get(key)
      audience?.sockets.delete(socket)
      if (audience?.sockets.size === 0) audiences.delete(key)
      void socket.leave(roomOf(key))
      presence.left(session.id, socket.id)
    },
    pulse() {
      const rooms = [...audiences.keys()].map(roomOf)
      if (rooms.length > 0) io.to(rooms).emit('pulse', pulseNow())
    },
    flush,
    close() {
      flush()
      cancelPresence?.()
      unsubscribe()
      unwatch()
    },
  }
}
