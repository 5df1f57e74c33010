import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { sessionId } from '../../../domain/ids.ts'
import { maxJournalBytes } from '../../../protocol/limits.ts'
import { linesOf } from '../../../record/lines.ts'
import type { Sessions } from '../../../session/registry.ts'
import type { Journal } from '../../../store/contract.ts'
import { openedSession } from '../../open-session.ts'
import { drainRequest } from '../drain-request.ts'
import { refuse } from '../refusals.ts'
import { restoreSession } from '../restore-session.ts'

interface OfSession {
  Params: { id: string }
}

/** The way back of `GET …/journal`: what it gave, a line an entry, is the session again. */
export function restoreRoutes(
  app: FastifyInstance,
  { journal, sessions }: { readonly journal: Journal; readonly sessions: Sessions },
): void {
  app.register(async scope => {
    scope.removeAllContentTypeParsers()
    // Looked at as it comes, and never held whole as a text.
    scope.addContentTypeParser('application/x-ndjson', (_, body, done) => done(null, body))
    // Not a badge of the session, which need not be there.
    const config = { badge: 'any', roles: ['administrator'] } as const
    const route = { bodyLimit: maxJournalBytes, config }
    scope.put<OfSession>('/api/sessions/:id/journal', route, async (request, reply) => {
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
