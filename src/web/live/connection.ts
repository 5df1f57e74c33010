/**
 * The page's life with the service: it says hello with what it has, follows, notices within two seconds that the line is
 * dead, and goes on from where it was. What leads to what stands in stages.ts; here are the timers and the wire.
 * `useLive()` (live.tsx) gives it to components.
 */
import { batch, signal } from '@preact/signals'
import type { SessionId } from '../../domain/ids.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Answer, CommandMessage, Welcome } from '../../protocol/messages.ts'
import type { Environment, Live, Me } from './contract.ts'
import { createGreeter, isOlder } from './greeter.ts'
import { type Link, linkOf } from './link.ts'
import { Liveness, lookEveryMs } from './liveness.ts'
import { createMeasuring } from './measuring.ts'
import { type PresenceTable, withPresence } from './presence.ts'
import { type Folding, Replica } from './replica.ts'
import { Sender } from './sender.ts'
import { ServerClock } from './server-clock.ts'
import { atFirst, type Connection, type Effect, isOver, type LineEvent, transition } from './stages.ts'
import type { Wire } from './wire.ts'

/** The first state is as good as a line's for so long. */
const outlivedAfter: Millis = 8000
/** A pulse may overtake entries that are still being gathered. */
const behindFor: Millis = 1000
/** A socket that is silent for so long is given up. */
const renewAfter: Millis = 6000

export function connect(sessionId: SessionId, wire: Wire, environment: Environment): Live {
  const { monotonic, wall, newId, tell, early } = environment
  const replica = new Replica()
  const clock = new ServerClock(monotonic, wall)
  const measuring = createMeasuring(wire, clock, monotonic)
  const liveness = new Liveness(monotonic)
  const link = signal<Link>({ state: 'connecting' })
  const me = signal<Me | null>(null)
  const presence = signal<PresenceTable>({ delegations: new Map(), roles: {} })
  const sender = new Sender({ live: () => link.value.state === 'live' && wire.connected, ask: askFor, newId })

  const greeter = createGreeter(wire, sessionId, environment, replica, event => {
    if (event.type === 'greeted') behind = undefined
    happens(event)
  })

  let connection: Connection = atFirst
  let heardAt: Instant = clock.now()
  let behind: { readonly seq: number; readonly since: Millis } | undefined
  let later: ReturnType<typeof setTimeout> | undefined

  function happens(event: LineEvent): void {
    const { connection: now, effects } = transition(connection, event)
    connection = now
    for (const effect of effects) bringAbout(effect)
    const shown = linkOf(connection, heardAt)
    if (shown.state === link.peek().state) return
    link.value = shown
    if (shown.state === 'live') sender.live()
  }

  function bringAbout(effect: Effect): void {
    switch (effect.do) {
      case 'greet':
        soon(() => void greeter.greet(), effect.after)
        break
      case 'measure':
        measuring.begin()
        break
      case 'forget':
        greeter.giveUp()
        replica.forget()
        break
      case 'renew':
        soon(() => wire.renew(), effect.after)
        break
      case 'leave':
        wire.close()
        break
    }
  }

  function soon(run: () => void, after: Millis): void {
    clearTimeout(later)
    if (after === 0) run()
    else later = setTimeout(run, after)
  }

  async function askFor(message: CommandMessage, within: Millis): Promise<Answer | null> {
    const answer = await wire.ask('command', message, within)
    if (answer && 'refusal' in answer && answer.refusal === 'client-too-old') {
      happens({ type: 'refused', refusal: answer })
    }
    return answer
  }

  function welcomed(message: Welcome, cameAt = monotonic()): void {
    // What an older node says may mean something else by now.
    if (isOlder(message)) return
    clock.heard(message.serverTime, cameAt)
    batch(() => {
      const folding = replica.welcome(message.state, message)
      const { role, delegationId } = message
      if (folding.at === 'whole') me.value = { role, ...(delegationId !== undefined && { delegationId }) }
      folded(folding)
    })
  }

  function folded(folding: Folding): void {
    if (folding.at === 'fault') {
      tell(folding.error)
      happens({ type: 'fault', of: 'fold', at: monotonic() })
    } else {
      if (replica.cursor) happens({ type: 'advanced', seq: replica.state.seq })
      if (folding.at === 'gap') happens({ type: 'gap' })
    }
  }

  function heard(): void {
    heardAt = clock.now()
    liveness.heard()
    happens({ type: 'heard' })
  }

  function look(): void {
    if (clock.leapt()) {
      // Asleep, or set: what is shown may be wrong until the service is heard and the time measured again.
      liveness.lost()
      if (wire.connected) measuring.begin()
    }
    if (!liveness.look() && connection.heard) happens({ type: 'silent' })
    if (wire.connected && liveness.silence > renewAfter) wire.renew()
    if (!wire.connected && liveness.silence > outlivedAfter) happens({ type: 'outlived' })
    measuring.look()
    if (behind && monotonic() - behind.since > behindFor) {
      const { seq } = behind
      behind = undefined
      happens({ type: 'behind', seq })
    }
  }

  if (early) {
    liveness.heard(early.heardAt)
    if (liveness.alive) happens({ type: 'heard' })
    welcomed(early.welcome, early.cameAt)
    heardAt = clock.now()
  }
  wire.open({
    opened() {
      greeter.giveUp()
      clearTimeout(later)
      happens({ type: 'opened' })
    },
    closed() {
      greeter.giveUp()
      measuring.stop()
      liveness.lost()
      happens({ type: 'closed' })
    },
    refused: refusal => happens({ type: 'refused', refusal }),
    packet: heard,
    welcome: message => welcomed(message),
    entries(entries) {
      if (greeter.evolve) folded(replica.entries(entries, greeter.evolve))
    },
    presence(message) {
      presence.value = withPresence(presence.peek(), message)
    },
    pulse({ seq, serverTime }) {
      clock.heard(serverTime, monotonic())
      behind = seq <= replica.state.seq ? undefined : { seq, since: behind?.since ?? monotonic() }
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
    clockError: measuring.error,
    send: (command, seenSeq = replica.state.seq) => sender.send(command, seenSeq),
    wake() {
      look()
      if (isOver(connection)) return
      if (!wire.connected) wire.renew()
      else void measuring.once()
    },
    notDrawn(error) {
      tell(error)
      happens({ type: 'fault', of: 'drawing', at: monotonic() })
    },
    close() {
      clearInterval(looking)
      clearTimeout(later)
      measuring.stop()
      wire.close()
    },
  }
}
