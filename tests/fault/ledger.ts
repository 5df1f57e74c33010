import type { Command } from '../../src/domain/commands.ts'
import type { DelegationId } from '../../src/domain/ids.ts'
import type { Millis } from '../../src/domain/time.ts'
import type { Role } from '../../src/domain/vocabulary.ts'
import type { Answer } from '../../src/protocol/messages.ts'

/** A command as it was given, and everything that was answered to it, however often it was sent. */
export interface Given {
  readonly commandId: string
  readonly command: Command
  readonly role: Role
  readonly delegationId?: DelegationId
  readonly expectedSeq?: number
  /** When it first left. */
  readonly at: Millis
  readonly answers: { readonly answer: Answer; readonly at: Millis }[]
  /** How often it left. */
  copies: number
  /** Whoever gave it has what he needs to know. */
  settled: boolean
}

/** What the clients did and were told: the half of the evidence that the journal does not hold. */
export interface Ledger {
  readonly given: ReadonlyMap<string, Given>
  gives(given: Pick<Given, 'commandId' | 'command' | 'role' | 'delegationId' | 'expectedSeq'>): void
  leaves(commandId: string): void
  answered(commandId: string, answer: Answer): void
  settled(commandId: string): void
}

export function createLedger(): Ledger {
  const given = new Map<string, Given>()
  return {
    given,
    gives(row) {
      given.set(row.commandId, { ...row, at: performance.now(), answers: [], copies: 0, settled: false })
    },
    leaves(commandId) {
      const row = given.get(commandId)
      if (row) row.copies++
    },
    answered(commandId, answer) {
      given.get(commandId)?.answers.push({ answer, at: performance.now() })
    },
    settled(commandId) {
      const row = given.get(commandId)
      if (row) row.settled = true
    },
  }
}

const notFinal: readonly string[] = [
  'unavailable',
  'not-durable',
  'too-many-requests',
  'journal-damaged',
  'newer-version',
]

/** What ends a command for whoever gave it. The others ask for the same again: it may or may not have happened. */
export function isFinal(answer: Answer): boolean {
  return 'ok' in answer || !notFinal.includes(answer.refusal)
}
