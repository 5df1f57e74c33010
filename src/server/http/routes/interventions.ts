import type { FastifyInstance } from 'fastify'
import { actorSeenBy, type Viewer } from '../../../domain/audience.ts'
import { type InterventionRow, interventionLog } from '../../../domain/record/interventions.ts'
import { interventionsCsv } from '../../../record/interventions-csv.ts'
import { printRow } from '../../../record/print.ts'
import { refuse } from '../refusals.ts'

/** RC1: the log of interventions, as JSON or as a table. What was said from the floor is public; who corrected it by which badge is not. */
export function interventionRoutes(app: FastifyInstance): void {
  app.get<{ Params: { id: string }; Querystring: { format?: string } }>(
    '/api/sessions/:id/interventions',
    { config: { badge: 'session' } },
    async (request, reply) => {
      const { badge, session } = request
      const { timeZone } = session.state.plan
      const rows = interventionLog(session.state, session.now()).map(row => seen(badge, row))
      switch (request.query.format) {
        case undefined:
        case 'json':
          return reply.send(rows.map(row => printRow(row, timeZone)))
        case 'csv':
          return reply
            .type('text/csv; charset=utf-8')
            .header('content-disposition', `attachment; filename="${session.id}-interventions.csv"`)
            .send(interventionsCsv(rows, timeZone))
        default: {
          const faults = [{ path: 'format', problem: 'must be json or csv' }]
          return refuse(reply, { refusal: 'malformed', params: { faults } })
        }
      }
    },
  )
}

function seen(viewer: Viewer, row: InterventionRow): InterventionRow {
  return { ...row, corrections: row.corrections.map(one => ({ ...one, by: actorSeenBy(viewer, one.by) })) }
}
