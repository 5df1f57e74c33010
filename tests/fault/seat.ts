import type { DelegationId, SessionId } from '../../src/domain/ids.ts'
import type { Role } from '../../src/domain/vocabulary.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'

export interface Seat {
  readonly role: Role
  readonly delegationId?: DelegationId
}

/** What it takes to give commands from a seat, and to keep account of them. */
export interface SeatOptions {
  readonly sessionId: SessionId
  readonly seat: Seat
  readonly badge: string
  /** Where the service is reached, by any of several ways. */
  readonly bases: readonly string[]
  readonly ledger: Ledger
  readonly random: Random
  readonly newId: () => string
}
