import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionId } from '../../domain/ids.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Session } from '../../session/session.ts'
import { type Badge, type Badges, standing } from '../badges/badges.ts'
import { presented } from '../badges/presented.ts'
import { openedSession } from '../open-session.ts'
import { isOwnOrigin } from './origin.ts'
import { type HttpRefused, statusOf } from './refusals.ts'

/** Who an HTTP request comes from, and to which session it may go. */
export interface Authenticator {
  /** Also refuses what a foreign page had a browser send (`wrong-origin`). */
  badgeOf(request: FastifyRequest): Promise<Badge | HttpRefused>
  /** A session that is there, and a badge that is good in it. */
  enter(request: FastifyRequest, id: string): Promise<Entered | HttpRefused>
}

export interface Entered {
  readonly badge: Badge
  readonly session: Session
}

const reads: readonly string[] = ['GET', 'HEAD']

export function createAuthenticator(options: {
  readonly sessions: Sessions
  readonly badges: Badges
  readonly publicUrl: string | undefined
}): Authenticator {
  const { sessions, badges, publicUrl } = options

  async function badgeOf({ headers, method }: FastifyRequest): Promise<Badge | HttpRefused> {
    const { token, byCookie } = presented(headers, publicUrl)
    if (byCookie && !reads.includes(method) && !isOwnOrigin(headers, publicUrl)) {
      return { refusal: 'wrong-origin', params: {} }
    }
    const badge = await badges.read(token)
    return typeof badge === 'string' ? { refusal: 'badge-not-valid', params: { because: badge } } : badge
  }

  return {
    badgeOf,
    async enter(request, id) {
      const badge = await badgeOf(request)
      if ('refusal' in badge) return badge
      const session = await openedSession(sessions, sessionId(id))
      if ('refusal' in session) return session
      const because = standing(badge, session.state, session.now())
      return because ? { refusal: 'badge-not-valid', params: { because } } : { badge, session }
    },
  }
}

export function refuse(reply: FastifyReply, refused: HttpRefused): FastifyReply {
  if (refused.refusal === 'too-many-requests') {
    reply.header('retry-after', Math.ceil(refused.params.retryAfterMs / 1000))
  }
  if (refused.refusal === 'badge-not-valid') reply.header('www-authenticate', 'Bearer')
  // Also where something else was about to be sent.
  reply.type('application/json; charset=utf-8')
  return reply.code(statusOf(refused)).send({ refusal: refused.refusal, params: refused.params })
}
