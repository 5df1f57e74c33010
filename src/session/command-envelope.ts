import type { Command } from '../domain/commands.ts'
import type { CommandId } from '../domain/ids.ts'
import type { Millis } from '../domain/time.ts'
import type { Actor } from '../domain/vocabulary.ts'
import type { Answer } from '../protocol/messages.ts'
import type { After } from '../store/timers.ts'

/** A command, by whom it was given, and the id under which it will be answered once and for all. */
export interface CommandEnvelope {
  readonly commandId: CommandId
  readonly command: Command
  readonly by: Actor
  /** FL5: the last entry that the giver had seen. */
  readonly expectedSeq?: number
}

/** An envelope on its way to an answer, which always comes, and comes within a bound. */
export interface Pending {
  readonly envelope: CommandEnvelope
  readonly settled: boolean
  readonly answered: Promise<Answer>
  /** The answer if the bound passes now. */
  trouble: 'unavailable' | 'not-durable'
  settle(answer: Answer): void
}

export function pend(envelope: CommandEnvelope, boundMs: Millis, after: After): Pending {
  let resolve: (answer: Answer) => void = () => {}
  const answered = new Promise<Answer>(settled => {
    resolve = settled
  })
  let settled = false
  const cancel = after(boundMs, () => pending.settle({ refusal: pending.trouble, params: {} }))
  const pending: Pending = {
    envelope,
    get settled() {
      return settled
    },
    answered,
    trouble: 'unavailable',
    settle(with_) {
      if (settled) return
      settled = true
      cancel()
      resolve(with_)
    },
  }
  return pending
}
