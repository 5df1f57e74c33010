import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type CommandId, listId } from '../../../domain/ids.ts'
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
import { actorOf, type Badge, isAdministrator } from '../../badges/badges.ts'
import type { CommandEndpoint } from '../../command-endpoint.ts'
import { reservedIds } from '../../pages/pages.ts'
import { alone, encodingFor, type Welcomes } from '../../sockets/welcome.ts'
import { type Authenticator, refuse } from '../authenticate.ts'
import { addressOf } from '../origin.ts'
import type { HttpRefused } from '../refusals.ts'

export interface SessionRoutes {
  readonly sessions: Sessions
  readonly journal: Journal
  readonly authenticator: Authenticator
  readonly commands: CommandEndpoint
  readonly welcomes: Welcomes
  readonly proxies: number
  readonly newId: () => CommandId
}

/** The record in full, with who did what by which badge. */
const readsJournal: readonly Role[] = ['president', 'secretariat', 'administrator']

interface OfSession {
  Params: { id: string }
}

export function sessionRoutes(app: FastifyInstance, options: SessionRoutes): void {
  const { sessions, journal, authenticator, commands, welcomes, proxies, newId } = options

  app.post('/api/sessions', { bodyLimit: maxPlanBytes }, async (request, reply) => {
    const badge = await authenticator.badgeOf(request)
    if ('refusal' in badge) return refuse(reply, badge)
    if (!isAdministrator(badge)) return refuse(reply, notForRole(badge))
    const read = parsePlan(request.body)
    if (!read.ok) return refuse(reply, { refusal: 'malformed', params: { faults: read.faults } })
    if (reservedIds.includes(read.plan.id)) {
      const faults = [{ path: 'id', problem: 'is an address of the service itself: choose another' }]
      return refuse(reply, { refusal: 'malformed', params: { faults } })
    }
    const answer = await sessions.create(read.plan, newId(), actorOf(badge))
    if ('refusal' in answer) return refuse(reply, answer)
    request.log.info({ sessionId: read.plan.id }, 'session created')
    return reply.code(201).send({ id: read.plan.id })
  })

  app.get<OfSession>('/api/sessions/:id', async (request, reply) => {
    const entered = await authenticator.enter(request, request.params.id)
    if ('refusal' in entered) return refuse(reply, entered)
    const { badge, session } = entered
    return reply.send({ ...overview(session.state, session.now()), role: badge.role, delegationId: badge.delegationId })
  })

  // What `welcome` carries, but compressed: for programs that then say hello with its cursor.
  app.get<OfSession>('/api/sessions/:id/state', async (request, reply) => {
    const entered = await authenticator.enter(request, request.params.id)
    if ('refusal' in entered) return refuse(reply, entered)
    const welcome = welcomes.of(entered.session, entered.badge)
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
    reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding')
    if (encoding) reply.header('content-encoding', encoding)
    return reply.send(await welcome.within(alone, encoding))
  })

  app.post<OfSession>('/api/sessions/:id/commands', async (request, reply) => {
    const entered = await authenticator.enter(request, request.params.id)
    if ('refusal' in entered) return refuse(reply, entered)
    const { badge, session } = entered
    const address = addressOf(request.headers, request.socket.remoteAddress, proxies)
    const log: Log = request.log
    const answer: Answer = await commands.give(session, request.body, { badge, address, log })
    return 'refusal' in answer ? refuse(reply, answer) : reply.send(answer)
  })

  app.get<{ Params: { id: string; listId: string } }>('/api/sessions/:id/lists/:listId', async (request, reply) => {
    const entered = await authenticator.enter(request, request.params.id)
    if ('refusal' in entered) return refuse(reply, entered)
    const { state, now } = entered.session
    const id = listId(request.params.listId)
    const list = state.lists.get(id)
    if (!list) return reply.code(404).send({ refusal: 'unknown-list', params: { listId: id } })
    return reply.send(printListing(listing(state, list, now()), state.plan.timeZone))
  })

  app.get<OfSession>('/api/sessions/:id/journal', async (request, reply) => {
    const entered = await authenticator.enter(request, request.params.id)
    if ('refusal' in entered) return refuse(reply, entered)
    const { badge, session } = entered
    if (!readsJournal.includes(badge.role)) return refuse(reply, notForRole(badge))
    return reply.type('application/x-ndjson').send(Readable.from(lines(journal, session.id)))
  })
}

export const notForRole = ({ role }: Badge): HttpRefused => ({ refusal: 'not-allowed', params: { role } })

async function* lines(journal: Journal, id: State['plan']['id']): AsyncIterable<string> {
  for await (const entries of journal.read(id, start)) {
    yield entries.map(entry => `${JSON.stringify(entry)}\n`).join('')
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
