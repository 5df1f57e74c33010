import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { sessionId } from '../../../domain/ids.ts'
import { maxJournalBytes } from '../../../protocol/limits.ts'
import { linesOf } from '../../../record/lines.ts'
import type { Sessions } from '../../../session/registry.ts'
import type { Journal } from '../../../store/contract.ts'
import { isAdministrator } from '../../badges/badges.ts'
import { openedSession } from '../../open-session.ts'
import { type Authenticator, refuse } from '../authenticate.ts'
import { drainRequest } from '../drain-request.ts'
import { restoreSession } from '../restore-session.ts'
import { notForRole } from './sessions.ts'

interface OfSession {
  Params: { id: string }
}

/** The way back of `GET …/journal`: what it gave, a line an entry, is the session again. */
export function restoreRoutes(
  app: FastifyInstance,
  options: { readonly journal: Journal; readonly sessions: Sessions; readonly authenticator: Authenticator },
): void {
  const { journal, sessions, authenticator } = options

  app.register(async scope => {
    scope.removeAllContentTypeParsers()
    // Looked at as it comes, and never held whole as a text.
    scope.addContentTypeParser('application/x-ndjson', (_, body, done) => done(null, body))
    scope.put<OfSession>('/api/sessions/:id/journal', { bodyLimit: maxJournalBytes }, async (request, reply) => {
      const badge = await authenticator.badgeOf(request)
      if ('refusal' in badge) return refuse(reply, badge)
      if (!isAdministrator(badge)) return refuse(reply, notForRole(badge))
      const id = sessionId(request.params.id)
      const restored = await restoreFrom(request.raw, lines => restoreSession(journal, id, lines))
      if ('refusal' in restored) return refuse(reply, restored)
      const { outcome, end } = restored
      request.log.info({ sessionId: id, seq: end.seq, outcome }, 'session restored')
      // Its deadlines are this node's from now on.
      await openedSession(sessions, id)
      return reply.code(outcome === 'restored' ? 201 : 200).send({ id, outcome, ...end })
    })
  })
}

class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

async function restoreFrom(
  body: IncomingMessage,
  restore: (lines: AsyncIterable<string>) => ReturnType<typeof restoreSession>,
): ReturnType<typeof restoreSession> {
  try {
    return await restore(linesOf(piecesOf(body)))
  } catch (error) {
    if (body.readableAborted) return { refusal: 'malformed', params: { faults: [{ path: '', problem: 'broke off' }] } }
    if (!(error instanceof TooLargeError)) throw error
    return { refusal: 'too-large', params: { maxBytes: maxJournalBytes } }
  } finally {
    await drainRequest(body)
  }
}

async function* piecesOf(body: IncomingMessage): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let bytes = 0
  // Whoever stops reading still has an answer to give: the connection stays.
  for await (const piece of body.iterator({ destroyOnReturn: false })) {
    bytes += piece.length
    if (bytes > maxJournalBytes) throw new TooLargeError()
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder.decode()
}
