import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sessionId } from '../../domain/ids.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Session } from '../../session/session.ts'
import { admit } from '../badges/admit.ts'
import { type Badge, type Badges, isAdministrator } from '../badges/badges.ts'
import { presented } from '../badges/presented.ts'
import { isOwnOrigin } from './origin.ts'
import { type HttpRefused, notForRole, refuse } from './refusals.ts'

/**
 * What a route asks of whoever calls it, before anything of the request's body is read:
 *
 * - `none`: nothing.
 * - `any`: a badge that the service has signed and that has not expired, of whatever session.
 * - `session`: a badge that is good now in the session that the route's `:id` names.
 * - `journal`: the same; and the administrator's also where only a newer version can fold what is written there, as his
 *   seat depends on no session and what is written is whole.
 */
export type BadgeNeed = 'none' | 'any' | 'session' | 'journal'

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly badge: BadgeNeed
    /** Only these roles; none named: all. */
    readonly roles?: readonly Role[]
    /** Where a browser is sent that has no badge, instead of a refusal which nobody would understand. */
    readonly otherwise?: string
  }
  interface FastifyRequest {
    /** Whose request it is. Throws where the route asks for no badge. */
    readonly badge: Badge
    /** The session that the address names. Throws where the route does not ask for a badge of it. */
    readonly session: Session
  }
}

const reads: readonly string[] = ['GET', 'HEAD']

/**
 * Asks for badges as each route declares it (`config.badge`), and gives the route `request.badge` and
 * `request.session`. Has to be called before the routes are made: one that declares nothing is a fault at the start.
 */
export function askForBadges(
  app: FastifyInstance,
  options: { readonly sessions: Sessions; readonly badges: Badges; readonly publicUrl: string | undefined },
): void {
  const { sessions, badges, publicUrl } = options
  const holders = new WeakMap<FastifyRequest, Badge>()
  const entered = new WeakMap<FastifyRequest, Session>()

  async function refusalOf(request: FastifyRequest): Promise<HttpRefused | null> {
    const { badge: need, roles } = request.routeOptions.config
    const badge = await badgeOf(request)
    if ('refusal' in badge) return badge
    holders.set(request, badge)
    if (need === 'session' || need === 'journal') {
      const session = await admit(sessions, sessionId(idOf(request)), badge)
      if (!('refusal' in session)) entered.set(request, session)
      else if (need !== 'journal' || session.refusal !== 'newer-version' || !isAdministrator(badge)) return session
    }
    return roles && !holds(badge, roles) ? notForRole(badge) : null
  }

  async function badgeOf({ headers, method }: FastifyRequest): Promise<Badge | HttpRefused> {
    const { token, byCookie } = presented(headers, publicUrl)
    // A foreign page can have a browser send the cookie, but not say that it is a page of ours.
    if (byCookie && !reads.includes(method) && !isOwnOrigin(headers, publicUrl)) {
      return { refusal: 'wrong-origin', params: {} }
    }
    const badge = await badges.read(token)
    return typeof badge === 'string' ? { refusal: 'badge-not-valid', params: { because: badge } } : badge
  }

  app.decorateRequest('badge', {
    getter() {
      return declared(holders.get(this), this)
    },
  })
  app.decorateRequest('session', {
    getter() {
      return declared(entered.get(this), this)
    },
  })

  app.addHook('onRoute', ({ url, config }) => {
    if (config?.badge === undefined) throw new Error(`the route ${url} does not declare whose badge it asks for`)
    if ((config.badge === 'session' || config.badge === 'journal') && !url.includes('/:id'))
      throw new Error(`the route ${url} names no session`)
  })

  app.addHook('onRequest', async (request, reply) => {
    // Where there is no route, nobody is asked.
    if (request.is404 || request.routeOptions.config.badge === 'none') return
    const refused = await refusalOf(request)
    if (!refused) return
    const { otherwise } = request.routeOptions.config
    if (otherwise === undefined) return refuse(reply, refused)
    return reply.header('cache-control', 'no-store').redirect(otherwise)
  })
}

/** The administrator's seat is in no session: a badge of a session that says it is his is not. */
const holds = (badge: Badge, roles: readonly Role[]): boolean =>
  roles.includes(badge.role) && (badge.role !== 'administrator' || isAdministrator(badge))

function idOf({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : ''
}

function declared<T>(given: T | undefined, { routeOptions }: FastifyRequest): T {
  if (given === undefined) throw new Error(`the route ${routeOptions.url} does not ask for this`)
  return given
}
