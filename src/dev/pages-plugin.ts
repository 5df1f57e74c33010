import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { pages } from '../server/pages/pages.ts'

/**
 * Serves `/join` and each session's pages from their source. Who may see a page is the service's to say: where it sends
 * the visitor elsewhere, its answer goes through; where it would answer with a page, that page is the one being worked on.
 */
export function pagesOfSessions(service: string): Plugin {
  return {
    name: 'pages-of-sessions',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        serve(request, response).then(answered => answered || next(), next)
      })
    },
  }

  /** Whether the visitor has been answered; else the request now names the page's own file. */
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname } = new URL(request.url ?? '/', service)
    const name = pathname === '/join' ? 'join' : pageIn(pathname)
    if (name === undefined) return false
    const { status, headers } = await fetch(new URL(pathname, service), {
      headers: { cookie: request.headers.cookie ?? '' },
      redirect: 'manual',
    })
    const location = headers.get('location')
    if (location === null) {
      request.url = `/${name}.html`
      return false
    }
    response.writeHead(status, { location, 'cache-control': 'no-store' }).end()
    return true
  }
}

/** `chair` of `/ctoc-cop10/chair`; undefined for what is no session's page. */
const pageIn = (pathname: string): string | undefined => {
  const [, name] = /^\/[^/@]+\/([^/]+)$/.exec(pathname) ?? []
  return pages.find(page => page === name)
}
