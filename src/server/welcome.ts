import { stateSeenBy, type Viewer } from '../domain/audience.ts'
import type { Welcome } from '../protocol/messages.ts'
import type { Session } from '../session/session.ts'
import type { Badge } from './badges.ts'

export function viewerOf({ role, delegationId }: Badge): Viewer {
  return { role, ...(delegationId !== undefined && { delegationId }) }
}

/** The session as it is now, as far as the badge may see it, and the cursor to follow it from. */
export function welcomeTo(session: Session, badge: Badge): Welcome {
  const viewer = viewerOf(badge)
  return {
    sessionId: session.id,
    seq: session.position.seq,
    digest: session.position.digest,
    state: stateSeenBy(viewer, session.state),
    serverTime: session.now(),
    ...viewer,
  }
}
