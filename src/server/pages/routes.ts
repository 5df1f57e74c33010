import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sessionId } from '../../domain/ids.ts'
import type { Sessions } from '../../session/registry.ts'
import { admit } from '../badges/admit.ts'
import type { CommandEndpoint } from '../command-endpoint.ts'
import { addressOf } from '../http/origin.ts'
import { refuse } from '../http/refusals.ts'
import { type EncodedWelcome, type Encoding, encodingFor, type Welcomes } from '../sockets/welcome.ts'
import { homeOf, maySee, pages } from './pages.ts'
import { preloadsOf } from './preloads.ts'
import type { PageFile, Site } from './site.ts'
import { surroundingsOf } from './state-block.ts'

export interface PageRoutes {
  readonly sessions: Sessions
  readonly endpoint: CommandEndpoint
  readonly welcomes: Welcomes
  readonly site: Site
  readonly proxies: number
}

/** The pages. Each seat gets its own, with the state that it is to show in it; who has no badge is sent to the door. */
export function pageRoutes(app: FastifyInstance, { sessions, endpoint, welcomes, site, proxies }: PageRoutes): void {
  const preloadsOfPage = preloadsOf(site.manifest)
  const surroundings = surroundingsOf(site)

  for (const [path, name] of [
    ['/', 'index'],
    ['/join', 'join'],
  ] as const) {
    app.get(path, { config: { badge: 'none' } }, (request, reply) => sendPage(request, reply, site.pages.get(name)))
  }

  /** Null where the page comes without it, and learns on its line why, or gets it there. */
  async function stateFor(request: FastifyRequest, id: string): Promise<EncodedWelcome | null> {
    if (endpoint.admits(addressOf(request.headers, request.socket.remoteAddress, proxies)) > 0) return null
    const session = await admit(sessions, sessionId(id), request.badge)
    return 'refusal' in session ? null : welcomes.of(session, request.badge)
  }

  for (const name of pages) {
    const file = site.pages.get(name)
    const surrounding = surroundings.get(name)

    app.get<{ Params: { id: string }; Querystring: { lang?: string } }>(
      `/:id/${name}`,
      { config: { badge: 'any', otherwise: '/join' } },
      async (request, reply) => {
        const { badge, params, query, headers } = request
        reply.header('cache-control', 'no-store')
        const elsewhere = badge.sessionId !== null && badge.sessionId !== params.id
        if (elsewhere || !maySee(badge.role, name)) return reply.redirect(homeOf(badge))
        const preloads = preloadsOfPage(name, String(query.lang ?? '') || (headers['accept-language'] ?? ''))
        const module = (path: string): string => `</${path}>; rel=modulepreload`
        // Asked for at once, not one after the other as each is found out; the open connection takes the first.
        reply.header('link', [...preloads.shared, ...preloads.code, ...preloads.words].map(module))
        const welcome = surrounding && (await stateFor(request, params.id))
        if (!file || !welcome) return sendPage(request, reply, file)
        const encoding = encodingFor(String(headers['accept-encoding'] ?? ''))
        return asPage(reply, file, encoding).send(await welcome.within(surrounding, encoding))
      },
    )
  }
}

function sendPage({ headers }: FastifyRequest, reply: FastifyReply, file: PageFile | undefined): FastifyReply {
  if (!file) return refuse(reply, { refusal: 'not-found', params: {} })
  const encoding = encodingFor(String(headers['accept-encoding'] ?? ''))
  return asPage(reply, file, encoding).send(encoding ? file.packed[encoding] : file.html)
}

/** What a page's answer says of it, whatever it carries. */
function asPage(reply: FastifyReply, { styles }: PageFile, encoding: Encoding | undefined): FastifyReply {
  const policy = String(reply.getHeader('content-security-policy'))
  const allowed = ["style-src 'self'", ...styles].join(' ')
  reply.header('content-security-policy', policy.replace("style-src 'self'", allowed))
  if (encoding) reply.header('content-encoding', encoding)
  reply.type('text/html; charset=utf-8').header('vary', 'accept-encoding')
  // The file of today names the assets of today: never from a cache without asking.
  return reply.header('cache-control', 'no-store')
}
