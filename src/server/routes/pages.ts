import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { needsOf } from '../needs.ts'
import { homeOf, isPage, maySee } from '../pages.ts'
import type { Site, SiteFile } from '../site.ts'
import { refuse, type Visitors } from '../visitor.ts'

/** The pages and what they are made of. Each seat gets its own page; who has no badge is sent to the door. */
export function pageRoutes(
  app: FastifyInstance,
  { visitors, site }: { readonly visitors: Visitors; readonly site: Site },
): void {
  const needsOfPage = needsOf(site)
  const page = (request: FastifyRequest, reply: FastifyReply, name: string): FastifyReply =>
    // The file of today names the assets of today: never from a cache without asking.
    send(request, reply.header('cache-control', 'no-store'), site.get(`${name}.html`))

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
      const badge = await visitors.badgeOf(request)
      reply.header('cache-control', 'no-store')
      if ('refusal' in badge) return reply.redirect('/join')
      const elsewhere = badge.sessionId !== null && badge.sessionId !== sessionId
      if (elsewhere || !maySee(badge.role, name)) return reply.redirect(homeOf(badge))
      const needs = needsOfPage(name, String(request.query.lang ?? '') || (request.headers['accept-language'] ?? ''))
      const module = (path: string): string => `</${path}>; rel=modulepreload`
      // Asked for at once, not one after the other as each is found out; the open connection takes the first.
      reply.header('link', [
        ...needs.shared.map(module),
        `</api/sessions/${encodeURIComponent(sessionId)}/state>; rel=preload; as=fetch; crossorigin`,
        ...[...needs.code, ...needs.words].map(module),
      ])
      return page(request, reply, name)
    },
  )
}

const ofDocuments = [
  ...['content-security-policy', 'cross-origin-opener-policy', 'origin-agent-cluster', 'referrer-policy'],
  ...['x-dns-prefetch-control', 'x-download-options', 'x-frame-options', 'x-permitted-cross-domain-policies'],
  ...['x-xss-protection', 'x-request-id'],
]

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
