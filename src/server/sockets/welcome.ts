import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { audienceKey, stateSeenBy, type Viewer } from '../../domain/audience.ts'
import type { Millis } from '../../domain/time.ts'
import type { Welcome } from '../../protocol/messages.ts'
import { protocol } from '../../protocol/version.ts'
import type { Session } from '../../session/session.ts'
import type { Position } from '../../store/contract.ts'
import type { Badge } from '../badges/badges.ts'
import { eventClosing, eventOpening } from '../wire/event-text.ts'
import { packetOf, type Receiver, send } from '../wire/packet.ts'

/** A `Welcome`, encoded once for all who see the same. */
export interface EncodedWelcome {
  /** The cursor to follow the session from. */
  readonly at: Position
  /** As JSON, in which nothing ends a `<script>` that it stands in. */
  readonly json: Buffer
  /** In a page, or in nothing; compressed once for each. */
  within(surrounding: Surrounding, encoding: Encoding | undefined): Promise<Buffer>
  sendTo(socket: Receiver): void
}

/** What stands around the JSON. */
export interface Surrounding {
  readonly before: Buffer
  readonly after: Buffer
}

export const alone: Surrounding = { before: Buffer.alloc(0), after: Buffer.alloc(0) }

export type Encoding = 'br' | 'gzip'

/** In the order in which they are preferred. */
const encodings: readonly Encoding[] = ['br', 'gzip']

/** By the header `accept-encoding`; undefined: as it is. */
export const encodingFor = (accepted: string): Encoding | undefined =>
  encodings.find(one => new RegExp(`\\b${one}\\b`).test(accepted))

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

/** `elapsed`: milliseconds from anywhere, never backwards. `build`: of the pages that this node serves. */
export function createWelcomes(elapsed: () => Millis, build: string): Welcomes {
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
      const fresh = { ...encoded(session, viewer, build), madeAt: now }
      kept.set(key, fresh)
      made.push(now)
      return fresh
    },
  }
}

export function viewerOf({ role, delegationId }: Badge): Viewer {
  return { role, ...(delegationId !== undefined && { delegationId }) }
}

const opening = eventOpening('welcome')
const packers = {
  // The levels that cost about what they save on the way.
  br: (plain: Buffer) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (plain: Buffer) => promisify(gzip)(plain),
}

/** The same JSON: these stand within its strings alone, where their numbers say them as well. */
const scriptSafe = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

function encoded(session: Session, viewer: Viewer, build: string): EncodedWelcome {
  const { seq, digest } = session.position
  const welcome: Welcome = {
    protocol,
    build,
    sessionId: session.id,
    seq,
    digest,
    state: stateSeenBy(viewer, session.state),
    serverTime: session.now(),
    ...viewer,
  }
  const message = Buffer.from(opening + scriptSafe(JSON.stringify(welcome)) + eventClosing)
  const json = message.subarray(opening.length, -eventClosing.length)
  const packet = packetOf(message)
  const packed = new Map<Surrounding, Partial<Record<Encoding, Promise<Buffer>>>>()
  return {
    at: { seq, digest },
    json,
    async within(surrounding, encoding) {
      const whole = () => Buffer.concat([surrounding.before, json, surrounding.after])
      if (!encoding) return whole()
      const known = packed.get(surrounding) ?? {}
      packed.set(surrounding, known)
      known[encoding] ??= packers[encoding](whole())
      return known[encoding]
    },
    sendTo(socket) {
      send(socket, [packet])
    },
  }
}
