import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { badgeId, delegationId } from '../../../domain/ids.ts'
import type { Badge as Issued } from '../../../domain/state.ts'
import { type Actor, type Role, roles } from '../../../domain/vocabulary.ts'
import { check, told } from '../../../protocol/faults.ts'
import { parseInstant, printInstant } from '../../../protocol/time.ts'
import type { Session } from '../../../session/session.ts'
import { actorOf, type Badge, type Badges, isAdministrator } from '../../badges/badges.ts'
import { badgeFor, issueBadge, type SeatWanted } from '../../badges/issue.ts'
import { joinLink } from '../../pages/pages.ts'
import { notForRole, refuse } from '../refusals.ts'

const seatRoles = roles.filter(role => role !== 'administrator')

const seat = z.strictObject({
  role: z.enum(seatRoles),
  delegationId: z.string().min(1).max(64).optional(),
  holder: z.string().min(1).max(200).optional(),
  expiresAt: z
    .string()
    .transform((text, context) => {
      const read = parseInstant(text)
      if (read.ok) return read.value
      context.issues.push({ code: 'custom', message: read.problem, input: text })
      return z.NEVER
    })
    .optional(),
})

/** Badges of a session as links: issued, recorded so that they can be revoked, and shown again. */
export function seatRoutes(
  app: FastifyInstance,
  options: {
    readonly badges: Badges
    readonly newId: () => string
    /** Where people reach the service. */
    readonly base: () => string
  },
): void {
  const { badges, newId, base } = options

  function shown(session: Session, { id, role, delegationId: delegation, expiresAt }: Issued, token: string) {
    return {
      sessionId: session.id,
      badgeId: id,
      role,
      delegationId: delegation,
      expiresAt: expiresAt === undefined ? undefined : printInstant(expiresAt, session.state.plan.timeZone),
      badge: token,
      link: joinLink(base(), token),
    }
  }

  app.post('/api/sessions/:id/badges', ofIssuers, async (request, reply) => {
    const { badge, session } = request
    const read = check(seat, request.body)
    if (!read.ok) return refuse(reply, { refusal: 'malformed', params: { faults: told(read.faults) } })
    const { role, delegationId: delegation, holder, expiresAt } = read.value
    const wanted: SeatWanted = {
      role,
      ...(delegation !== undefined && { delegationId: delegationId(delegation) }),
      ...(holder !== undefined && { holder }),
      ...(expiresAt !== undefined && { expiresAt }),
    }
    const handed = await issueBadge(session, badges, wanted, issuer(badge), newId)
    if ('refusal' in handed) return refuse(reply, handed)
    return reply.code(201).send(shown(session, { id: handed.badgeId, revoked: false, ...wanted }, handed.token))
  })

  app.get<{ Params: { badgeId: string } }>('/api/sessions/:id/badges/:badgeId', ofIssuers, async (request, reply) => {
    const { badge, session } = request
    const id = badgeId(request.params.badgeId)
    const issued = session.state.badges.get(id)
    if (!issued) return refuse(reply, { refusal: 'unknown-badge', params: { badgeId: id } }, 404)
    if (issued.revoked) return refuse(reply, { refusal: 'badge-not-valid', params: { because: 'revoked' } })
    // The administrator's is bound to no session, and not handed on by one.
    if (issued.role === 'administrator') return refuse(reply, notForRole(badge))
    return reply.send(shown(session, issued, await badges.sign(badgeFor(session, issued))))
  })
}

const issuers: readonly Role[] = ['secretariat', 'administrator']
const ofIssuers = { config: { badge: 'session', roles: issuers } } as const

/** The rules of the floor know no administrator: what he asks for, the service does, and the record says for whom. */
const issuer = (badge: Badge): Actor =>
  isAdministrator(badge) ? { role: 'service', badgeId: badge.badgeId } : actorOf(badge)
