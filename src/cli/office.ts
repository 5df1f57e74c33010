import type { Fault } from '../protocol/fault.ts'
import type { SeatWanted } from '../server/badges/issue.ts'
import { exit, Failure } from './environment.ts'

/** A badge as it is handed over. */
export interface Handed {
  readonly sessionId: string
  readonly badgeId: string
  readonly role: string
  readonly delegationId?: string
  readonly expiresAt?: string
  readonly badge: string
  readonly link: string
}

/** What an administrator does from the command line, through the running service or beside it. */
export interface Office {
  /** Opens a session by the text of a plan; its id. Throws `Failure`. */
  load(text: string): Promise<string>
  /** Throws `Failure`. */
  issue(session: string, seat: SeatWanted): Promise<Handed>
  /** Restores a session from a file that was looked at; whether that was still to be done. Throws `Failure`. */
  restore(session: string, file: string): Promise<'restored' | 'there'>
  close(): Promise<void>
}

/** What is to be said of a restore that was refused. */
export function notRestored({ refusal, params }: { readonly refusal: string; readonly params?: unknown }): Failure {
  if (refusal !== 'other-journal') return new Failure(exit.failed, [`refused: ${refusal}`])
  const upTo = typeof params === 'object' && params !== null && 'seq' in params ? `, up to entry ${params.seq}` : ''
  return new Failure(exit.failed, [
    `refused: the session is there with another journal, or the beginning of this one${upTo}; nothing was changed`,
  ])
}

export const faultLines = (faults: readonly Fault[]): string[] =>
  faults.map(({ path, problem }) => (path === '' ? `the plan ${problem}` : `${path}: ${problem}`))
