import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Sessions } from '../../../session/registry.ts'
import { admit } from '../../badges/admit.ts'
import type { Badge, Badges } from '../../badges/badges.ts'
import { cookieName } from '../../badges/presented.ts'
import { homeOf } from '../../pages/pages.ts'
import { isOwnOrigin } from '../origin.ts'
import { type HttpRefused, refuse } from '../refusals.ts'

const body = z.object({ badge: z.string() })

/** The browser's side of badges: the token of a link becomes a cookie that no script can read. */
export function badgeRoutes(
  app: FastifyInstance,
  options: {
    readonly sessions: Sessions
    readonly badges: Badges
    readonly publicUrl: string | undefined
  },
): void {
  const { sessions, badges, publicUrl } = options
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl?.startsWith('https:') ?? false,
  } as const

  const seat = (badge: Badge) => ({
    sessionId: badge.sessionId,
    role: badge.role,
    delegationId: badge.delegationId,
    page: homeOf(badge),
  })

  async function notStanding(badge: Badge): Promise<HttpRefused | null> {
    if (badge.sessionId === null) return null
    const session = await admit(sessions, badge.sessionId, badge)
    return 'refusal' in session ? session : null
  }

  app.post('/api/badge', { config: { badge: 'none' } }, async (request, reply) => {
    if (request.headers.origin !== undefined && !isOwnOrigin(request.headers, publicUrl)) {
      return refuse(reply, { refusal: 'wrong-origin', params: {} })
    }
    const read = body.safeParse(request.body)
    if (!read.success) {
      const faults = [{ path: 'badge', problem: 'must be the token of a badge, as text' }]
      return refuse(reply, { refusal: 'malformed', params: { faults } })
    }
    const token = read.data.badge
    const badge = await badges.read(token)
    if (typeof badge === 'string') return refuse(reply, { refusal: 'badge-not-valid', params: { because: badge } })
    const bad = await notStanding(badge)
    if (bad) return refuse(reply, bad)
    const expires = badge.expiresAt === undefined ? {} : { expires: new Date(badge.expiresAt) }
    return reply.setCookie(cookieName(publicUrl), token, { ...cookie, ...expires }).send(seat(badge))
  })

  app.get('/api/badge', { config: { badge: 'any' } }, async (request, reply) => {
    const bad = await notStanding(request.badge)
    return bad ? refuse(reply, bad) : reply.send(seat(request.badge))
  })

  app.delete('/api/badge', { config: { badge: 'none' } }, async (request, reply) => {
    if (request.headers.origin !== undefined && !isOwnOrigin(request.headers, publicUrl)) {
      return refuse(reply, { refusal: 'wrong-origin', params: {} })
    }
    return reply.clearCookie(cookieName(publicUrl), cookie).code(204).send()
  })
}
