import type { SessionId } from '../domain/ids.ts'
import type { Refused } from '../protocol/messages.ts'
import { isClosing, refusalFor } from '../session/closed.ts'
import type { Sessions } from '../session/registry.ts'
import type { Session } from '../session/session.ts'
import { UnavailableError } from '../store/contract.ts'

/** An open session, or why there is none. */
export async function openedSession(sessions: Sessions, id: SessionId): Promise<Session | Refused> {
  try {
    return (await sessions.open(id)) ?? { refusal: 'unknown-session', params: {} }
  } catch (error) {
    const refusal = refusalBy(error)
    if (refusal) return refusal
    throw error
  }
}

/** What a session or its journal could not do, as a refusal; undefined for any other error. */
export function refusalBy(error: unknown): Refused | undefined {
  if (isClosing(error)) return refusalFor(error)
  return error instanceof UnavailableError ? { refusal: 'unavailable', params: {} } : undefined
}
