import { createHash } from 'node:crypto'
import type { Command } from '../../../src/domain/commands.ts'
import { decide } from '../../../src/domain/decide.ts'
import { evolve } from '../../../src/domain/evolve.ts'
import { emptyState, type State, type StateJson } from '../../../src/domain/state.ts'
import type { Instant, Millis } from '../../../src/domain/time.ts'
import type { Actor, Role } from '../../../src/domain/vocabulary.ts'
import { parseCommand } from '../../../src/protocol/command-schema.ts'
import { parseCursor } from '../../../src/protocol/cursor.ts'
import type { Answer, ClientMessages, Hello, Refused, SentEntry } from '../../../src/protocol/messages.ts'
import { protocol } from '../../../src/protocol/version.ts'
import type { Wire, WireListener } from '../../../src/web/live/wire.ts'

/** A service in memory: the real core, and lines to it that fail as told. */
export class FakeService {
  readonly state: State = emptyState()
  readonly entries: SentEntry[] = []
  readonly #now: () => Instant
  readonly #answers = new Map<string, Answer>()
  readonly #lines = new Set<FakeLine>()
  #digest = '0'.repeat(64)

  constructor(now: () => Instant) {
    this.#now = now
  }

  get digest(): string {
    return this.#digest
  }

  now(): Instant {
    return this.#now()
  }

  line(role: Role): FakeLine {
    const line = new FakeLine(this, { role })
    this.#lines.add(line)
    return line
  }

  give(command: Command, by: Actor, commandId: string = crypto.randomUUID(), expectedSeq?: number): Answer {
    const first = this.#answers.get(commandId)
    if (first) return first
    const decision = decide(this.state, command, {
      now: this.#now(),
      by,
      ...(expectedSeq !== undefined && { expectedSeq }),
    })
    if ('refusal' in decision) return decision
    const batch = decision.events.map(event => {
      this.#digest = createHash('sha256').update(this.#digest).update(JSON.stringify(event)).digest('hex')
      const entry = { seq: this.state.seq + 1, at: this.#now(), by, event, digest: this.#digest }
      evolve(this.state, entry)
      return entry
    })
    this.entries.push(...batch)
    for (const line of this.#lines) line.deliver(batch)
    const answer = { ok: true, seq: this.state.seq } as const
    this.#answers.set(commandId, answer)
    return answer
  }
}

export class FakeLine implements Wire {
  readonly #service: FakeService
  readonly #by: { readonly role: Role }
  #listener: WireListener | undefined
  #greeted = false
  connected = false
  readonly unpacks = true
  /** Half of a round trip. */
  delay: Millis = 10
  /** A dead line that nobody has noticed: what is sent gets lost, and nothing comes. */
  dead = false
  /** Answers get lost, though what was asked for is done. */
  deaf = false
  /** The next entries get lost on the way. */
  skip = false
  /** What hello is refused with. */
  refuses: Refused | null = null
  /** Which language the service at the other end speaks. */
  speaks = protocol
  /** The last hello that was asked. */
  hello: Hello | undefined
  renewals = 0
  readonly asked: string[] = []

  constructor(service: FakeService, by: { readonly role: Role }) {
    this.#service = service
    this.#by = by
  }

  open(listener: WireListener): void {
    this.#listener = listener
    this.up()
  }

  renew(): void {
    this.renewals++
    this.down()
    this.up()
  }

  close(): void {
    this.down()
  }

  up(): void {
    if (this.dead || this.connected) return
    this.connected = true
    this.#listener?.packet()
    this.#listener?.opened()
  }

  down(): void {
    if (!this.connected) return
    this.connected = false
    this.#greeted = false
    this.#listener?.closed()
  }

  /** The heartbeat. */
  ping(): void {
    if (this.connected && !this.dead) this.#listener?.packet()
  }

  pulse(): void {
    const { seq } = this.#service.state
    if (this.connected && !this.dead) this.#listener?.pulse({ seq, serverTime: this.#service.now() })
  }

  deliver(entries: readonly SentEntry[]): void {
    if (!this.connected || this.dead || !this.#greeted) return
    if (this.skip) {
      this.skip = false
      return
    }
    setTimeout(() => {
      if (!this.connected || this.dead) return
      this.#listener?.packet()
      this.#listener?.entries(entries)
    }, this.delay)
  }

  ask<M extends keyof ClientMessages>(
    message: M,
    content: ClientMessages[M]['message'],
    within: Millis,
  ): Promise<ClientMessages[M]['answer'] | null> {
    if (!this.connected) return Promise.resolve(null)
    this.asked.push(message)
    return new Promise(resolve => {
      const late = setTimeout(() => resolve(null), within)
      setTimeout(() => {
        if (this.dead) return
        const answer = this.#answer(content) as ClientMessages[M]['answer']
        if (this.deaf) return
        setTimeout(() => {
          if (!this.connected || this.dead) return
          clearTimeout(late)
          this.#listener?.packet()
          resolve(answer)
        }, this.delay)
      }, this.delay)
    })
  }

  #answer(content: ClientMessages[keyof ClientMessages]['message']): unknown {
    const service = this.#service
    if ('t0' in content) return { t0: content.t0, serverTime: service.now() }
    if ('sessionId' in content) {
      this.hello = content
      if (this.refuses) return this.refuses
      const cursor = content.cursor === undefined ? undefined : parseCursor(content.cursor)
      const known = cursor && service.entries[cursor.seq - 1]?.digest === cursor.digest
      this.#greeted = true
      if (known) this.deliver(service.entries.slice(cursor.seq))
      else setTimeout(() => this.#welcome(), this.delay)
      return {
        ok: true,
        from: known ? 'cursor' : 'welcome',
        seq: service.state.seq,
        protocol: this.speaks,
        build: 'test',
      }
    }
    const read = parseCommand(content.command)
    if (!read.ok) return { refusal: 'invalid-command', params: { faults: read.faults } }
    return service.give(read.command, this.#by, content.commandId, content.expectedSeq)
  }

  #welcome(): void {
    const { state, digest } = this.#service
    const json: StateJson = JSON.parse(JSON.stringify(state))
    this.#listener?.welcome({
      protocol: this.speaks,
      build: 'test',
      sessionId: state.plan.id,
      seq: state.seq,
      digest,
      state: json,
      role: this.#by.role,
      serverTime: this.#service.now(),
    })
  }
}
