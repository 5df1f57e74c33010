import type { CommandOf } from '../../domain/commands.ts'
import { type BadgeId, badgeId, commandId } from '../../domain/ids.ts'
import type { Badge as Issued } from '../../domain/state.ts'
import type { Actor } from '../../domain/vocabulary.ts'
import type { Refused } from '../../protocol/messages.ts'
import type { Session } from '../../session/session.ts'
import type { Badge, Badges } from './badges.ts'

export type SeatWanted = Omit<CommandOf<'IssueBadge'>, 'type' | 'badgeId'>

export interface Handed {
  readonly badgeId: BadgeId
  readonly token: string
}

/**
 * Records a new badge in the session, so that it can be listed and revoked, and signs it. `by`: the secretariat, or the
 * service for whom the rules of the floor do not know (the administrator, the first start).
 */
export async function issueBadge(
  session: Session,
  badges: Badges,
  seat: SeatWanted,
  by: Actor,
  newId: () => string,
): Promise<Handed | Refused> {
  const id = badgeId(newId())
  const command = { type: 'IssueBadge', badgeId: id, ...seat } as const
  const answer = await session.give({ command, commandId: commandId(newId()), by })
  if ('refusal' in answer) return answer
  return { badgeId: id, token: await badges.sign(badgeFor(session, { id, revoked: false, ...seat })) }
}

/** The badge of a seat that is recorded in a session. */
export function badgeFor(session: Session, { id, role, delegationId, expiresAt }: Issued): Badge {
  return {
    sessionId: session.id,
    badgeId: id,
    role,
    ...(delegationId !== undefined && { delegationId }),
    ...(expiresAt !== undefined && { expiresAt }),
  }
}
