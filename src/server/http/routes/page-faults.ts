import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Millis } from '../../../domain/time.ts'
import { check, told } from '../../../protocol/faults.ts'
import type { Sessions } from '../../../session/registry.ts'
import { admit } from '../../badges/admit.ts'
import type { Logger } from '../../logger.ts'
import type { Metrics } from '../../metrics.ts'
import { pages } from '../../pages/pages.ts'
import { createLimiter } from '../../rate.ts'
import { refuse } from '../refusals.ts'

/** Characters of other scripts take up to three bytes each. */
const maxBytes = 5_000
/** Of one badge; a page that faults in a circle has nothing new to say. */
const logged = { perSecond: 5 / 60, burst: 5 }

const fault = z.strictObject({
  page: z.enum(pages),
  build: z.string().min(1).max(100),
  message: z.string().max(300),
  stack: z.string().max(1_000).optional(),
  seq: z.int().min(0).optional(),
})

/** What went wrong on a page, told by the page: a line of the log, with whose page it was by badge only. */
export function pageFaultRoutes(
  app: FastifyInstance,
  options: {
    readonly sessions: Sessions
    readonly metrics: Metrics
    readonly log: Logger
    /** Milliseconds from anywhere, never backwards. */
    readonly elapsed: () => Millis
  },
): void {
  const { sessions, metrics, log, elapsed } = options
  const byBadge = createLimiter(logged, elapsed)

  app.post('/api/page-faults', { bodyLimit: maxBytes, config: { badge: 'any' } }, async (request, reply) => {
    const { sessionId, badgeId, role } = request.badge
    // Whether it was revoked, the session knows; the administrator's is of none.
    const session = sessionId === null ? null : await admit(sessions, sessionId, request.badge)
    if (session && 'refusal' in session) return refuse(reply, session)
    const read = check(fault, request.body)
    if (!read.ok) return refuse(reply, { refusal: 'malformed', params: { faults: told(read.faults) } })
    const { message, stack, ...where } = read.value
    const isOver = byBadge.take(`${sessionId ?? ''} ${badgeId}`) > 0
    metrics.pageFaults.inc({ page: where.page, outcome: isOver ? 'dropped' : 'logged' })
    if (!isOver) {
      const what = { message: withoutSecrets(message), ...(stack !== undefined && { stack: withoutSecrets(stack) }) }
      log.warn({ ...where, ...what, sessionId, badgeId, role }, 'a page met a fault')
    }
    return reply.code(204).send()
  })
}

/** An address's query and fragment may hold what lets another act as the reader: the link of a seat ends in its badge. */
const withoutSecrets = (text: string): string => text.replace(/(\/[^\s?#]*)[?#][^\s):]*/g, '$1')
