import type { SessionId } from '../../domain/ids.ts'
import type { Refused } from '../../protocol/messages.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Session } from '../../session/session.ts'
import { openedSession } from '../open-session.ts'
import { type Badge, standing } from './badges.ts'

/** A session that is there and in which a badge is good now; otherwise which of the two is not so. */
export async function admit(sessions: Sessions, id: SessionId, badge: Badge): Promise<Session | Refused> {
  const session = await openedSession(sessions, id)
  if ('refusal' in session) return session
  const because = standing(badge, session.state, session.now())
  return because ? { refusal: 'badge-not-valid', params: { because } } : session
}
