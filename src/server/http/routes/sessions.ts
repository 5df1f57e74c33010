import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type CommandId, listId, type SessionId, sessionId } from '../../../domain/ids.ts'
import { listing } from '../../../domain/listing.ts'
import { order } from '../../../domain/rules/precedence.ts'
import { listStatus } from '../../../domain/rules/windows.ts'
import type { State } from '../../../domain/state.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Role } from '../../../domain/vocabulary.ts'
import { maxPlanBytes } from '../../../protocol/limits.ts'
import type { Answer } from '../../../protocol/messages.ts'
import { parsePlan } from '../../../protocol/plan-schema.ts'
import { printInstant } from '../../../protocol/time.ts'
import { printListing } from '../../../record/print-listing.ts'
import type { Sessions } from '../../../session/registry.ts'
import { type Journal, start } from '../../../store/contract.ts'
import type { Log } from '../../../store/log.ts'
import { lineOf } from '../../../store/written.ts'
import { actorOf } from '../../badges/badges.ts'
import type { CommandEndpoint } from '../../command-endpoint.ts'
import { reservedIds } from '../../pages/pages.ts'
import { alone, encodingFor, type Welcomes } from '../../sockets/welcome.ts'
import { addressOf } from '../origin.ts'
import { refuse } from '../refusals.ts'

export interface SessionRoutes {
  readonly sessions: Sessions
  readonly journal: Journal
  readonly endpoint: CommandEndpoint
  readonly welcomes: Welcomes
  readonly proxies: number
  readonly newId: () => CommandId
}

/** The record in full, with who did what by which badge. */
const readsJournal: readonly Role[] = ['president', 'secretariat', 'administrator']

const ofSession = { config: { badge: 'session' } } as const

export function sessionRoutes(app: FastifyInstance, options: SessionRoutes): void {
  const { sessions, journal, endpoint, welcomes, proxies, newId } = options

  const ofAdministrator = { badge: 'any', roles: ['administrator'] } as const
  app.post('/api/sessions', { bodyLimit: maxPlanBytes, config: ofAdministrator }, async (request, reply) => {
    const read = parsePlan(request.body)
    if (!read.ok) return refuse(reply, { refusal: 'malformed', params: { faults: read.faults } })
    if (reservedIds.includes(read.plan.id)) {
      const faults = [{ path: 'id', problem: 'is an address of the service itself: choose another' }]
      return refuse(reply, { refusal: 'malformed', params: { faults } })
    }
    const answer = await sessions.create(read.plan, newId(), actorOf(request.badge))
    if ('refusal' in answer) return refuse(reply, answer)
    request.log.info({ sessionId: read.plan.id }, 'session created')
    return reply.code(201).send({ id: read.plan.id })
  })

  app.get('/api/sessions/:id', ofSession, async (request, reply) => {
    const { badge, session } = request
    return reply.send({ ...overview(session.state, session.now()), role: badge.role, delegationId: badge.delegationId })
  })

  // What `welcome` carries, but compressed: for programs that then say hello with its cursor.
  app.get('/api/sessions/:id/state', ofSession, async (request, reply) => {
    const welcome = welcomes.of(request.session, request.badge)
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
    reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding')
    if (encoding) reply.header('content-encoding', encoding)
    return reply.send(await welcome.within(alone, encoding))
  })

  app.post('/api/sessions/:id/commands', ofSession, async (request, reply) => {
    const { badge, session } = request
    const address = addressOf(request.headers, request.socket.remoteAddress, proxies)
    const log: Log = request.log
    const answer: Answer = await endpoint.give(session, request.body, { badge, address, log })
    return 'refusal' in answer ? refuse(reply, answer) : reply.send(answer)
  })

  app.get<{ Params: { listId: string } }>('/api/sessions/:id/lists/:listId', ofSession, async (request, reply) => {
    const { state, now } = request.session
    const id = listId(request.params.listId)
    const list = state.lists.get(id)
    if (!list) return refuse(reply, { refusal: 'unknown-list', params: { listId: id } }, 404)
    return reply.send(printListing(listing(state, list, now()), state.plan.timeZone))
  })

  const ofReaders = { config: { badge: 'journal', roles: readsJournal } } as const
  app.get<{ Params: { id: string } }>('/api/sessions/:id/journal', ofReaders, async (request, reply) => {
    return reply.type('application/x-ndjson').send(Readable.from(lines(journal, sessionId(request.params.id))))
  })
}

async function* lines(journal: Journal, id: SessionId): AsyncIterable<string> {
  for await (const entries of journal.read(id, start)) {
    yield entries.map(entry => `${lineOf(entry)}\n`).join('')
  }
}

function overview(state: State, now: Instant) {
  const { id, title, venue, timeZone } = state.plan
  const print = (at: Instant) => printInstant(at, timeZone)
  return {
    id,
    title,
    venue,
    timeZone,
    seq: state.seq,
    meetings: [...state.meetings.values()].map(meeting => ({
      id: meeting.id,
      body: meeting.body,
      startsAt: print(meeting.startsAt),
      endsAt: print(meeting.endsAt),
      items: meeting.items,
      status: meeting.status,
    })),
    lists: [...state.lists.values()].map(list => ({
      id: list.id,
      item: list.item,
      kind: list.kind,
      title: list.title,
      status: listStatus(list, now),
      waiting: order(state, list).length,
    })),
  }
}
