import { join } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/**
 * What the pages are made of, from the files that the build made and packed (`.br`, `.gz`). A file's name holds the hash
 * of its content, so that whoever has it never asks again.
 */
export async function assetRoutes(app: FastifyInstance, siteFolder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(siteFolder, 'assets'),
    // The route is ours: it declares what it asks for, and stands in the metrics by one name.
    serve: false,
    preCompressed: true,
    index: false,
    dotfiles: 'ignore',
    acceptRanges: false,
    lastModified: false,
    maxAge: '1y',
    immutable: true,
  })
  app.get<{ Params: { '*': string } }>('/assets/*', { config: { badge: 'none' } }, (request, reply) => {
    for (const name of ofDocuments) reply.removeHeader(name)
    reply.header('vary', 'accept-encoding')
    return reply.sendFile(request.params['*'])
  })
}

/** These govern documents; on a bad line, a page’s files would carry them a dozen times. */
const ofDocuments = [
  ...['content-security-policy', 'cross-origin-opener-policy', 'origin-agent-cluster', 'referrer-policy'],
  ...['x-dns-prefetch-control', 'x-download-options', 'x-frame-options', 'x-permitted-cross-domain-policies'],
  ...['x-xss-protection', 'x-request-id'],
]
