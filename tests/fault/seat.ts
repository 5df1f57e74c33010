import type { DelegationId } from '../../src/domain/ids.ts'
import type { Role } from '../../src/domain/vocabulary.ts'

export interface Seat {
  readonly role: Role
  readonly delegationId?: DelegationId
}
