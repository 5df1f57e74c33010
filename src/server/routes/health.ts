import type { FastifyInstance } from 'fastify'
import type { Journal } from '../../journal/contract.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Metrics } from '../metrics.ts'

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

  app.get('/healthz', async () => ({ ok: true }))

  app.get('/readyz', async (_, reply) => {
    const ready = serving() && journal.available()
    return reply.code(ready ? 200 : 503).send({ ready, journal: journal.available() })
  })

  app.get('/metrics', async (_, reply) => {
    metrics.sessions.set([...sessions.live()].length)
    metrics.journalAvailable.set(journal.available() ? 1 : 0)
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}
