import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { audienceKey, stateSeenBy, type Viewer } from '../domain/audience.ts'
import type { Millis } from '../domain/time.ts'
import type { Position } from '../journal/contract.ts'
import type { Welcome } from '../protocol/messages.ts'
import type { Session } from '../session/session.ts'
import type { Badge } from './badges.ts'
import { packetOf, type Receiver } from './frame.ts'

/** A `Welcome`, encoded once for all who see the same. */
export interface EncodedWelcome {
  /** The cursor to follow the session from. */
  readonly at: Position
  /** As JSON. */
  readonly json: Buffer
  compressed(encoding: Encoding): Promise<Buffer>
  sendTo(socket: Receiver): void
}

export type Encoding = 'br' | 'gzip'

/** The session as it is, as far as a badge may see it. */
export interface Welcomes {
  /**
   * Of this moment; or, while many come at once, of one shortly before: who is given that is to be given what happened
   * since (`session.since(at)`), which is at hand. A thousand pages that are loaded again keep nobody else waiting.
   */
  of(session: Session, badge: Badge): EncodedWelcome
}

/** More than so many encoded in so short a time is a rush … */
const many = 20
const rushMs: Millis = 1_000
/** … in which a welcome may be so old. */
const keptMs: Millis = 3_000
/** And otherwise, where nothing happened since: it also tells the time. */
const freshMs: Millis = 250

interface Kept extends EncodedWelcome {
  readonly madeAt: Millis
}

/** `elapsed`: milliseconds from anywhere, never backwards. */
export function createWelcomes(elapsed: () => Millis): Welcomes {
  const bySession = new WeakMap<Session, Map<string, Kept>>()
  /** When the latest were encoded. */
  let made: Millis[] = []

  function isGood({ at, madeAt }: Kept, session: Session, now: Millis): boolean {
    if (at.digest === session.position.digest && now - madeAt < freshMs) return true
    return made.length >= many && now - madeAt < keptMs && session.since(at) !== 'resync'
  }

  return {
    of(session, badge) {
      const now = elapsed()
      made = made.filter(at => now - at < rushMs)
      const kept = bySession.get(session) ?? new Map<string, Kept>()
      bySession.set(session, kept)
      const viewer = viewerOf(badge)
      const key = audienceKey(viewer)
      const known = kept.get(key)
      if (known && isGood(known, session, now)) return known
      for (const [other, { madeAt }] of kept) if (now - madeAt >= keptMs) kept.delete(other)
      const fresh = { ...encoded(session, viewer), madeAt: now }
      kept.set(key, fresh)
      made.push(now)
      return fresh
    },
  }
}

export function viewerOf({ role, delegationId }: Badge): Viewer {
  return { role, ...(delegationId !== undefined && { delegationId }) }
}

/** An event of Socket.IO's main namespace. */
const opening = '42["welcome",'
const closing = ']'
const packers = {
  // The levels that cost about what they save on the way.
  br: (plain: Buffer) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (plain: Buffer) => promisify(gzip)(plain),
}

function encoded(session: Session, viewer: Viewer): EncodedWelcome {
  const { seq, digest } = session.position
  const welcome: Welcome = {
    sessionId: session.id,
    seq,
    digest,
    state: stateSeenBy(viewer, session.state),
    serverTime: session.now(),
    ...viewer,
  }
  const message = Buffer.from(opening + JSON.stringify(welcome) + closing)
  const json = message.subarray(opening.length, -closing.length)
  const packet = packetOf(message)
  const packed = new Map<Encoding, Promise<Buffer>>()
  return {
    at: { seq, digest },
    json,
    compressed(encoding) {
      const known = packed.get(encoding)
      if (known) return known
      const packing = packers[encoding](json)
      packed.set(encoding, packing)
      return packing
    },
    sendTo({ conn }) {
      conn.send(packet.data, packet.options)
    },
  }
}
