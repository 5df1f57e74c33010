/**
 * The page's life with the service: says hello with what it has, follows, notices within two seconds that the line is
 * dead, and goes on from where it was. `useLive()` (live.tsx) gives it to components.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals'
import type { Command } from '../../domain/commands.ts'
import type { DelegationId, SessionId } from '../../domain/ids.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Role } from '../../domain/vocabulary.ts'
import { printCursor } from '../../protocol/cursor.ts'
import type { Presence, Refused, Welcome } from '../../protocol/messages.ts'
import { Liveness, lookEveryMs } from './liveness.ts'
import { type PresenceTable, withPresence } from './presence.ts'
import { type Evolve, Replica } from './replica.ts'
import { Sender, type Sending } from './sender.ts'
import { ServerClock } from './server-clock.ts'
import type { Wire } from './wire.ts'

export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'offline'; readonly since: Instant }
  | { readonly state: 'refused'; readonly refusal: Refused }

export interface Me {
  readonly role: Role
  readonly delegationId?: DelegationId
}

export interface Live {
  readonly sessionId: SessionId
  readonly replica: Replica
  readonly clock: ServerClock
  readonly link: ReadonlySignal<Link>
  /** Who this page's badge says one is; null before the first welcome. */
  readonly me: ReadonlySignal<Me | null>
  readonly presence: ReadonlySignal<PresenceTable>
  /** How far off the server's time may be here, in ms; looked at now and then. */
  readonly clockError: ReadonlySignal<Millis>
  /** Sends what the person at the page wants, on top of what the page shows now or of `seenSeq`. */
  send(command: Command, seenSeq?: number): Sending
  /** Something suggests that the line should be looked at now: the page is shown again, the network is back. */
  wake(): void
  close(): void
}

export interface Surroundings {
  readonly monotonic: () => Millis
  readonly wall: () => Millis
  readonly newId: () => string
  /** What folds entries, which are asked for only when it is here; null where it could not be fetched just now. */
  readonly evolving: () => Promise<Evolve | null>
  /** The welcome that was there before the line; null where there was none. */
  readonly early?: Early | null
}

export interface Early {
  readonly welcome: Welcome
  /** When its first byte came, by the monotonic clock. */
  readonly cameAt: Millis
  /** When the service was last heard. */
  readonly heardAt: Millis
}

const helloWithin: Millis = 8000
/**
 * Exchanges of the clock after connecting: a few at once, for a clock that is right within a second, and then some that
 * are far enough apart to meet the line in another mood. From then on the oscillator is good for 100 ms in a quarter of
 * an hour, so it is asked rarely: a quiet line stays quiet.
 */
const firstGaps: readonly Millis[] = [
  ...Array.from({ length: 6 }, () => 120),
  ...Array.from({ length: 10 }, () => 1500),
]
const measureEvery: Millis = 120_000
/** A pulse may overtake entries that are still being gathered. */
const behindFor: Millis = 1000
/** A socket that is silent for so long is given up. */
const renewAfter: Millis = 6000

export function connect(
  sessionId: SessionId,
  wire: Wire,
  { monotonic, wall, newId, evolving, early }: Surroundings,
): Live {
  const replica = new Replica()
  const clock = new ServerClock(monotonic, wall)
  const liveness = new Liveness(monotonic)
  const link = signal<Link>({ state: 'connecting' })
  const me = signal<Me | null>(null)
  const presence = signal<PresenceTable>({ delegations: new Map(), roles: {} })
  const clockError = signal<Millis>(Number.POSITIVE_INFINITY)
  const sender = new Sender({
    live: () => link.value.state === 'live' && wire.connected,
    ask: (message, within) => wire.ask('command', message, within),
    newId,
  })

  /** The number of the socket's opening, so that answers to an earlier one are recognised. */
  let opening = 0
  /** The entry up to which the service has answered for; undefined while hello is not answered. */
  let owed: number | undefined
  let heardAt: Instant = clock.now()
  let heardAtMonotonic = monotonic()
  let measuredAt = Number.NEGATIVE_INFINITY
  let measuring = 0
  let nextMeasure: ReturnType<typeof setTimeout> | undefined
  let behindSince: Millis | undefined
  let refused: Refused | null = null
  let greeting = false
  let evolve: Evolve | null = null
  /** Whether the line ever followed. Before, a state that came a moment ago is as current as a silent line's. */
  let followed = false

  function settle(): void {
    const known = replica.cursor !== undefined
    const synced = known && wire.connected && owed !== undefined && replica.state.seq >= owed
    followed ||= synced
    const was = link.peek().state
    if (refused) {
      if (was !== 'refused') link.value = { state: 'refused', refusal: refused }
    } else if ((synced || (known && !followed)) && liveness.alive) {
      if (was !== 'live') {
        link.value = { state: 'live' }
        sender.live()
      }
    } else if (was === 'live' && !followed) {
      link.value = { state: 'connecting' }
    } else if (was === 'live' || was === 'refused') {
      link.value = { state: 'offline', since: heardAt }
    } else if (was === 'connecting' && known && !wire.connected && monotonic() - heardAtMonotonic > helloWithin) {
      link.value = { state: 'offline', since: heardAt }
    }
  }

  async function greet(): Promise<void> {
    if (greeting) return
    greeting = true
    const mine = opening
    evolve ??= await evolving()
    const answer = evolve && (await hello())
    greeting = false
    if (mine !== opening) {
      if (wire.connected && owed === undefined) void greet()
      return
    }
    if (answer === null) {
      setTimeout(() => void (wire.connected && greet()), evolve ? 0 : 1000)
    } else if ('refusal' in answer) {
      refuse(answer)
    } else {
      refused = null
      owed = answer.seq
      behindSince = undefined
    }
    settle()
  }

  function hello(): ReturnType<typeof wire.ask<'hello'>> {
    const { cursor } = replica
    const message = { sessionId, ...(cursor && { cursor: printCursor(cursor) }), packed: wire.unpacks }
    return wire.ask('hello', message, helloWithin)
  }

  function refuse(refusal: Refused): void {
    if (refusal.refusal === 'too-many-requests' || refusal.refusal === 'unavailable') {
      const pause = refusal.refusal === 'too-many-requests' ? refusal.params.retryAfterMs : 1000
      setTimeout(() => void greet(), pause)
      return
    }
    refused = refusal
    settle()
  }

  function welcomed(message: Welcome, cameAt = monotonic()): void {
    clock.heard(message.serverTime, cameAt)
    batch(() => {
      replica.welcome(message.state, message)
      me.value = {
        role: message.role,
        ...(message.delegationId !== undefined && { delegationId: message.delegationId }),
      }
      settle()
    })
  }

  function arrived(early: Early): void {
    liveness.heard(early.heardAt)
    heardAtMonotonic = early.heardAt
    welcomed(early.welcome, early.cameAt)
    heardAt = clock.now()
    settle()
  }

  async function exchange(): Promise<void> {
    measuredAt = monotonic()
    const mine = opening
    const sentAt = monotonic()
    // The wire knows which answer is to what, so there is nothing to be told from an echo.
    const answer = await wire.ask('clock', { t0: 0 }, 8000)
    if (!answer || !('serverTime' in answer) || mine !== opening) return
    clock.answered(sentAt, answer.serverTime)
    clockError.value = clock.error
  }

  /** Does not wait for answers: on a slow line they are under way together. */
  function measure(): void {
    const mine = ++measuring
    clearTimeout(nextMeasure)
    const go = (done: number): void => {
      if (mine !== measuring || !wire.connected) return
      void exchange()
      const gap = firstGaps[done]
      if (gap !== undefined) nextMeasure = setTimeout(go, gap, done + 1)
    }
    go(0)
  }

  function look(): void {
    if (clock.leapt()) {
      // Asleep, or set: what is shown may be wrong until the service is heard and the time measured again.
      liveness.lost()
      if (wire.connected) measure()
    }
    liveness.look()
    const silence = monotonic() - heardAtMonotonic
    if (wire.connected && silence > renewAfter) {
      heardAtMonotonic = monotonic()
      wire.renew()
    }
    if (wire.connected && monotonic() - measuredAt > measureEvery) void exchange()
    if (behindSince !== undefined && monotonic() - behindSince > behindFor) {
      behindSince = undefined
      if (wire.connected) void greet()
    }
    settle()
  }

  if (early) arrived(early)
  wire.open({
    opened() {
      opening++
      owed = undefined
      refused = null
      void greet()
      measure()
    },
    closed() {
      opening++
      owed = undefined
      liveness.lost()
      settle()
    },
    refused: refuse,
    packet() {
      liveness.heard()
      heardAtMonotonic = monotonic()
      heardAt = clock.now()
      settle()
    },
    welcome: message => welcomed(message),
    entries(entries) {
      if (evolve && !replica.entries(entries, evolve)) void greet()
      settle()
    },
    presence(message: Presence) {
      presence.value = withPresence(presence.peek(), message)
    },
    pulse({ seq, serverTime }) {
      clock.heard(serverTime, monotonic())
      if (seq <= replica.state.seq) behindSince = undefined
      else behindSince ??= monotonic()
    },
  })
  const looking = setInterval(look, lookEveryMs)

  return {
    sessionId,
    replica,
    clock,
    link,
    me,
    presence,
    clockError,
    send: (command, seenSeq = replica.state.seq) => sender.send(command, seenSeq),
    wake() {
      look()
      if (!wire.connected) wire.renew()
      else void exchange()
    },
    close() {
      clearInterval(looking)
      clearTimeout(nextMeasure)
      wire.close()
    },
  }
}
