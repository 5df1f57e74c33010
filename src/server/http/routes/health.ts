import type { FastifyInstance } from 'fastify'
import type { Sessions } from '../../../session/registry.ts'
import { type Journal, UnavailableError } from '../../../store/contract.ts'
import type { Metrics } from '../../metrics.ts'

/** For those who watch over the service: whether it lives, whether to send it work, how it does. */
export function healthRoutes(
  app: FastifyInstance,
  options: {
    readonly journal: Journal
    readonly sessions: Sessions
    readonly metrics: Metrics
    /** False from the moment that it begins to close. */
    readonly serving: () => boolean
  },
): void {
  const { journal, sessions, metrics, serving } = options

  app.get('/healthz', open, async () => ({ ok: true }))

  app.get('/readyz', open, async (_, reply) => {
    if (!serving()) return reply.code(503).send({ ready: false, because: 'stopping' })
    if (sessions.outdated()) {
      const what = 'a newer version writes here: update this node'
      return reply.code(503).send({ ready: false, because: 'newer-version', what })
    }
    if (!journal.available()) return reply.code(503).send({ ready: false, because: 'journal-unavailable' })
    return reply.send({ ready: true })
  })

  app.get('/metrics', open, async (_, reply) => {
    metrics.sessions.set([...sessions.live()].length)
    metrics.journalAvailable.set(journal.available() ? 1 : 0)
    metrics.journalLag.set(await lag(journal, sessions))
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}

const open = { config: { badge: 'none' } } as const

async function lag(journal: Journal, sessions: Sessions): Promise<number> {
  if (!journal.available()) return Number.NaN
  try {
    const behind = [...sessions.live()].map(async session => (await journal.top(session.id)).seq - session.position.seq)
    return Math.max(0, ...(await Promise.all(behind)))
  } catch (error) {
    if (error instanceof UnavailableError) return Number.NaN
    throw error
  }
}
