import type { SessionId } from '../domain/ids.ts'
import type { Refused } from '../protocol/messages.ts'
import type { Sessions } from '../session/registry.ts'
import type { Session } from '../session/session.ts'
import { DamagedEntryError, UnavailableError } from '../store/contract.ts'

/** An open session, or why there is none. */
export async function openedSession(sessions: Sessions, id: SessionId): Promise<Session | Refused> {
  try {
    return (await sessions.open(id)) ?? { refusal: 'unknown-session', params: {} }
  } catch (error) {
    if (error instanceof DamagedEntryError) return { refusal: 'journal-damaged', params: { seq: error.seq } }
    if (error instanceof UnavailableError) return { refusal: 'unavailable', params: {} }
    throw error
  }
}
