import type { Command } from '../../src/domain/commands.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { commandId } from '../../src/domain/ids.ts'
import { toWire } from '../../src/protocol/wire.ts'
import { connect } from '../../src/web/live/connection.ts'
import type { Live } from '../../src/web/live/contract.ts'
import { socketIo } from '../../src/web/live/socket-io.ts'
import { untilAnswered } from './answered.ts'
import { nextCommand } from './conduct.ts'
import { lineTo, type Twist } from './line.ts'
import { createProgram } from './program.ts'
import type { Seat, SeatOptions } from './seat.ts'

/** Someone at a page, or a program with a badge: follows the session as the pages do, and gives commands. */
export interface Person {
  readonly seat: Seat
  readonly live: Live
  /** The address that it is connected to. */
  readonly base: string
  /** Gives one command, and asks again until it is answered; false where it never left. */
  act(): Promise<boolean>
  give(command: Command): Promise<boolean>
  close(): void
}

export interface PersonOptions extends SeatOptions {
  readonly twist: Twist
}

/** How long a program waits before it asks elsewhere. */
const answerMs = 3_000
const againMs = 300

export function seatPerson(options: PersonOptions): Person {
  const { sessionId, seat, badge, bases, ledger, random, twist } = options
  const line = lineTo(bases, badge, ledger, random, twist)
  const program = createProgram({ ...options, twice: twist.twice })
  const wire = socketIo(line)
  let closed = false
  /** What the page is about to send, until it has an id. */
  let sending: { readonly command: Command; readonly expectedSeq: number; commandId?: string } | null = null
  const newId = (): string => {
    const id = options.newId()
    if (sending) {
      ledger.gives({ ...sending, commandId: id, ...seat })
      sending.commandId = id
    }
    return id
  }
  const clocks = { monotonic: () => performance.now(), wall: Date.now }
  const tell = (error: unknown): void => {
    // No page of these may meet one: it fails the test.
    queueMicrotask(() => {
      throw error
    })
  }
  const live = connect(sessionId, wire, { ...clocks, newId, build: 'test', evolving: async () => evolve, tell })

  /** As a page does: on top of what it shows, once it is live, and again by itself until answered. */
  async function byThePage(command: Command): Promise<boolean> {
    const mine: typeof sending = { command, expectedSeq: live.replica.state.seq }
    sending = mine
    const { done } = live.send(command, mine.expectedSeq)
    sending = null
    if (mine.commandId === undefined) return false
    await done
    ledger.settled(mine.commandId)
    return true
  }

  /** As a program does over the socket: whatever has changed since, and again over whatever line there is. */
  async function byTheSocket(command: Command): Promise<boolean> {
    const id = commandId(options.newId())
    ledger.gives({ commandId: id, command, ...seat })
    return untilAnswered(id, { ledger, random, againMs, stopped: () => closed }, async () => [
      await wire.ask('command', { commandId: id, command: toWire(command) }, answerMs),
    ])
  }

  async function give(command: Command): Promise<boolean> {
    const way = random.draw()
    if (way < 0.5) return byThePage(command)
    return way < 0.8 ? byTheSocket(command) : program.give(command)
  }

  return {
    seat,
    live,
    get base() {
      return line.base
    },
    give,
    act: () => give(nextCommand({ ...seat, state: live.replica.state, random })),
    close() {
      closed = true
      program.stop()
      line.close()
      live.close()
    },
  }
}
