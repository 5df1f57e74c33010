import type { Answer } from '../../src/protocol/messages.ts'
import { isFinal, type Ledger } from './ledger.ts'
import type { Random } from './random.ts'

export interface Patience {
  readonly ledger: Ledger
  readonly random: Random
  /** The pause before the same is asked again, on average. */
  readonly againMs: number
  readonly stopped: () => boolean
}

/**
 * Asks for the same command until an answer ends it, since nobody knows whether what was not answered has happened: then
 * whoever gave it is settled. False where they were stopped before.
 */
export async function untilAnswered(
  commandId: string,
  { ledger, random, againMs, stopped }: Patience,
  ask: () => Promise<readonly (Answer | null)[]>,
): Promise<boolean> {
  while (!stopped()) {
    const answers = await ask()
    if (answers.some(answer => answer && isFinal(answer))) {
      ledger.settled(commandId)
      return true
    }
    await new Promise(resolve => setTimeout(resolve, againMs * (0.5 + random.draw())))
  }
  return false
}
