import type { Surrounding } from '../sockets/welcome.ts'
import { pages } from './pages.ts'
import type { Site } from './site.ts'

/** A block of data, which no browser runs: it needs no leave by the policy of content. `src/web/live/preloaded-state.ts` reads it. */
const opening = '<script type="application/json" id="welcome">'
const closing = '</script>'

/**
 * The sessions' pages, cut where the state goes: at the end of the body, so that what the head asks for is under way
 * while the state comes.
 */
export function surroundingsOf(site: Site): ReadonlyMap<string, Surrounding> {
  const cut = pages.flatMap((page): [string, Surrounding][] => {
    const html = site.pages.get(page)?.html.toString()
    if (html === undefined) return []
    const body = html.lastIndexOf('</body>')
    const end = body < 0 ? html.length : body
    return [
      [page, { before: Buffer.from(html.slice(0, end) + opening), after: Buffer.from(closing + html.slice(end)) }],
    ]
  })
  return new Map(cut)
}
