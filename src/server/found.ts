import type { SessionId } from '../domain/ids.ts'
import { DamagedEntryError, UnavailableError } from '../journal/contract.ts'
import type { Refused } from '../protocol/messages.ts'
import type { Sessions } from '../session/registry.ts'
import type { Session } from '../session/session.ts'

/** An open session, or why there is none. */
export async function found(sessions: Sessions, id: SessionId): Promise<Session | Refused> {
  try {
    return (await sessions.open(id)) ?? { refusal: 'unknown-session', params: {} }
  } catch (error) {
    if (error instanceof DamagedEntryError) return { refusal: 'journal-damaged', params: { seq: error.seq } }
    if (error instanceof UnavailableError) return { refusal: 'unavailable', params: {} }
    throw error
  }
}
