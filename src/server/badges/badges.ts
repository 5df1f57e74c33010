import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { type BadgeId, badgeId, type DelegationId, delegationId, type SessionId, sessionId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { type Actor, type Role, roles } from '../../domain/vocabulary.ts'
import type { BadgeProblem } from '../../protocol/messages.ts'

/** What a badge says: whose seat it is, in which session. */
export interface Badge {
  /** null: the administrator's, who creates sessions and has no part in them. */
  readonly sessionId: SessionId | null
  readonly badgeId: BadgeId
  readonly role: Role
  readonly delegationId?: DelegationId
  readonly expiresAt?: Instant
}

/** Badges as signed tokens (JWS, HS256). The same badge always gives the same token. */
export interface Badges {
  sign(badge: Badge): Promise<string>
  /** What a token says, or what is wrong with it; whether it was revoked, the session knows (`standing`). */
  read(token: string): Promise<Badge | BadgeProblem>
}

export const administrator: Badge = { sessionId: null, badgeId: badgeId('administrator'), role: 'administrator' }

const algorithm = 'HS256'
const longest = 2_000

const claims = z.object({
  sid: z.string().nullable(),
  bid: z.string(),
  role: z.enum(roles),
  del: z.string().optional(),
  exp: z.number().optional(),
})

export function createBadges(key: Uint8Array, now: () => Instant): Badges {
  return {
    sign(badge) {
      const token = new SignJWT({
        sid: badge.sessionId,
        bid: badge.badgeId,
        role: badge.role,
        ...(badge.delegationId !== undefined && { del: badge.delegationId }),
      }).setProtectedHeader({ alg: algorithm, typ: 'badge' })
      if (badge.expiresAt !== undefined) token.setExpirationTime(Math.floor(badge.expiresAt / 1000))
      return token.sign(key)
    },
    async read(token) {
      if (token === '') return 'missing'
      if (token.length > longest) return 'forged'
      try {
        const options = { algorithms: [algorithm], typ: 'badge', currentDate: new Date(now()) }
        return badgeOf(claims.parse((await jwtVerify(token, key, options)).payload))
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'expired' : 'forged'
      }
    },
  }
}

function badgeOf({ sid, bid, role, del, exp }: z.infer<typeof claims>): Badge {
  return {
    sessionId: sid === null ? null : sessionId(sid),
    badgeId: badgeId(bid),
    role,
    ...(del !== undefined && { delegationId: delegationId(del) }),
    ...(exp !== undefined && { expiresAt: exp * 1000 }),
  }
}

/** Whether a badge is good in a session now: issued there, not revoked, not expired. Asked at each command. */
export function standing(badge: Badge, session: State, now: Instant): BadgeProblem | null {
  if (badge.expiresAt !== undefined && badge.expiresAt <= now) return 'expired'
  if (badge.sessionId === null) return badge.role === 'administrator' ? null : 'forged'
  if (badge.sessionId !== session.plan.id) return 'other-session'
  const issued = session.badges.get(badge.badgeId)
  if (!issued) return 'unknown'
  if (issued.revoked) return 'revoked'
  return issued.expiresAt !== undefined && issued.expiresAt <= now ? 'expired' : null
}

export function actorOf({ role, delegationId: delegation, badgeId: id }: Badge): Actor {
  return { role, badgeId: id, ...(delegation !== undefined && { delegationId: delegation }) }
}

/** Creates sessions, and looks into all: only a badge that is bound to none. */
export const isAdministrator = (badge: Badge): boolean => badge.sessionId === null && badge.role === 'administrator'
