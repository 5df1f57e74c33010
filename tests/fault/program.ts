import type { Command } from '../../src/domain/commands.ts'
import { commandId } from '../../src/domain/ids.ts'
import type { Answer } from '../../src/protocol/messages.ts'
import { toWire } from '../../src/protocol/wire.ts'
import { untilAnswered } from './answered.ts'
import type { SeatOptions } from './seat.ts'

/** A program that gives commands over HTTP, at one node after another, the same one until it is answered. */
export interface Program {
  /** False where it was stopped before. */
  give(command: Command): Promise<boolean>
  stop(): void
}

export interface ProgramOptions extends SeatOptions {
  /** How often it asks two nodes at once. */
  readonly twice: number
  /** Its pause before it asks again, on average; 300 ms unless given. */
  readonly againMs?: number
}

/** How long it waits before it asks elsewhere. */
const answerMs = 3_000

export function createProgram(options: ProgramOptions): Program {
  const { sessionId, seat, badge, bases, ledger, random, twice, againMs = 300 } = options
  let stopped = false

  async function posted(base: string, message: object): Promise<Answer | null> {
    try {
      const response = await fetch(`${base}/api/sessions/${sessionId}/commands`, {
        method: 'POST',
        headers: { authorization: `Bearer ${badge}`, 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(answerMs),
      })
      return (await response.json()) as Answer
    } catch {
      // Nobody knows whether it arrived.
      return null
    }
  }

  return {
    async give(command) {
      const id = commandId(options.newId())
      ledger.gives({ commandId: id, command, ...seat })
      const post = async (): Promise<Answer | null> => {
        ledger.leaves(id)
        const answer = await posted(random.pick(bases) ?? '', { commandId: id, command: toWire(command) })
        if (answer) ledger.answered(id, answer)
        return answer
      }
      return untilAnswered(id, { ledger, random, againMs, stopped: () => stopped }, () =>
        Promise.all(random.chance(twice) ? [post(), post()] : [post()]),
      )
    },
    stop() {
      stopped = true
    },
  }
}
