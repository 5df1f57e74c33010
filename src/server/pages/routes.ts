import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CommandEndpoint } from '../command-endpoint.ts'
import { type Authenticator, refuse } from '../http/authenticate.ts'
import { addressOf } from '../http/origin.ts'
import { type EncodedWelcome, encodingFor, type Surrounding, type Welcomes } from '../sockets/welcome.ts'
import { homeOf, isPage, maySee } from './pages.ts'
import { preloadsOf } from './preloads.ts'
import type { Site, SiteFile } from './site.ts'
import { surroundingsOf } from './state-block.ts'

export interface PageRoutes {
  readonly authenticator: Authenticator
  readonly commands: CommandEndpoint
  readonly welcomes: Welcomes
  readonly site: Site
  readonly proxies: number
}

/**
 * The pages and what they are made of. Each seat gets its own page, with the state that it is to show in it; who has no
 * badge is sent to the door.
 */
export function pageRoutes(
  app: FastifyInstance,
  { authenticator, commands, welcomes, site, proxies }: PageRoutes,
): void {
  const preloadsOfPage = preloadsOf(site)
  const surroundings = surroundingsOf(site)
  const pageOf = (name: string): SiteFile | undefined => site.get(`${name}.html`)
  const page = (request: FastifyRequest, reply: FastifyReply, name: string): FastifyReply =>
    send(request, asPage(reply, pageOf(name)), pageOf(name))

  /** Null where the page comes without it, and learns on its line why, or gets it there. */
  async function stateFor(request: FastifyRequest, id: string): Promise<EncodedWelcome | null> {
    if (commands.admits(addressOf(request.headers, request.socket.remoteAddress, proxies)) > 0) return null
    const entered = await authenticator.enter(request, id)
    return 'refusal' in entered ? null : welcomes.of(entered.session, entered.badge)
  }

  app.get('/', async (request, reply) => page(request, reply, 'index'))
  app.get('/join', async (request, reply) => page(request, reply, 'join'))

  app.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) => {
    const file = site.get(`assets/${request.params['*']}`)
    // The name holds the content's hash.
    if (file) reply.header('cache-control', 'public, max-age=31536000, immutable')
    // These govern documents; on a bad line, a page's files would carry them a dozen times.
    if (/\.(?:js|css)$/.test(request.params['*'])) for (const name of ofDocuments) reply.removeHeader(name)
    return send(request, reply, file)
  })

  app.get<{ Params: { sessionId: string; page: string }; Querystring: { lang?: string } }>(
    '/:sessionId/:page',
    async (request, reply) => {
      const { sessionId, page: name } = request.params
      if (!isPage(name)) return refuse(reply, { refusal: 'not-found', params: {} })
      const badge = await authenticator.badgeOf(request)
      reply.header('cache-control', 'no-store')
      if ('refusal' in badge) return reply.redirect('/join')
      const elsewhere = badge.sessionId !== null && badge.sessionId !== sessionId
      if (elsewhere || !maySee(badge.role, name)) return reply.redirect(homeOf(badge))
      const needs = preloadsOfPage(name, String(request.query.lang ?? '') || (request.headers['accept-language'] ?? ''))
      const module = (path: string): string => `</${path}>; rel=modulepreload`
      // Asked for at once, not one after the other as each is found out; the open connection takes the first.
      reply.header('link', [...needs.shared, ...needs.code, ...needs.words].map(module))
      const surrounding = surroundings.get(name)
      const welcome = surrounding && (await stateFor(request, sessionId))
      return welcome ? sendWith(welcome, surrounding, request, asPage(reply, pageOf(name))) : page(request, reply, name)
    },
  )
}

/** What a page's answer says of it, whatever it carries. */
function asPage(reply: FastifyReply, file: SiteFile | undefined): FastifyReply {
  const policy = String(reply.getHeader('content-security-policy'))
  const styles = ["style-src 'self'", ...(file?.styles ?? [])].join(' ')
  reply.header('content-security-policy', policy.replace("style-src 'self'", styles))
  // The file of today names the assets of today: never from a cache without asking.
  return reply.header('cache-control', 'no-store')
}

const ofDocuments = [
  ...['content-security-policy', 'cross-origin-opener-policy', 'origin-agent-cluster', 'referrer-policy'],
  ...['x-dns-prefetch-control', 'x-download-options', 'x-frame-options', 'x-permitted-cross-domain-policies'],
  ...['x-xss-protection', 'x-request-id'],
]

async function sendWith(
  welcome: EncodedWelcome,
  surrounding: Surrounding,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  reply.type('text/html; charset=utf-8').header('vary', 'accept-encoding')
  if (encoding) reply.header('content-encoding', encoding)
  return reply.send(await welcome.within(surrounding, encoding))
}

function send(request: FastifyRequest, reply: FastifyReply, file: SiteFile | undefined): FastifyReply {
  if (!file) return refuse(reply, { refusal: 'not-found', params: {} })
  reply.header('etag', file.etag).header('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
  const accepted = request.headers['accept-encoding'] ?? ''
  reply.type(file.type)
  if (file.br && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.br)
  if (file.gzip && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip)
  return reply.send(file.plain)
}
