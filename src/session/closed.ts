import { unreachable } from '../domain/unreachable.ts'
import type { WireRefusal } from '../protocol/messages.ts'
import { DamagedEntryError } from '../store/contract.ts'
import { UnknownEventError } from '../store/written.ts'

/** Why a session cannot go on from its journal: somebody altered it, or a newer version of the service writes there. */
export type Closing = DamagedEntryError | UnknownEventError

export const isClosing = (error: unknown): error is Closing =>
  error instanceof DamagedEntryError || error instanceof UnknownEventError

/** What whoever comes to such a session is told. */
export function refusalFor(closing: Closing): WireRefusal {
  const params = { seq: closing.seq }
  switch (closing.name) {
    case 'DamagedEntryError':
      return { refusal: 'journal-damaged', params }
    case 'UnknownEventError':
      return { refusal: 'newer-version', params }
    default:
      return unreachable(closing)
  }
}
