import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FluentResource } from '@fluent/bundle'
import type { Plugin } from 'vite'
import { languages } from '../domain/vocabulary.ts'

const folder = fileURLToPath(new URL('../words/', import.meta.url))
/** The names of files, and in a virtual module's second step the language. */
const request = /^\0?(messages(?:-later)?:)([^/]+)(?:\/(\w+))?$/

/**
 * Parses `.ftl` at build time, so that pages carry neither the parser nor its work.
 *
 *   import messages from 'messages:common,refusals,delegate'   // what `start` takes as messages
 *
 * gives a page one file of words for each language: one request on a bad line, where each file would be one, and less
 * to carry, as they are compressed together. `messages-later:refusals` is the same for what a first view can do without:
 * the service does not have it fetched with the page.
 */
export function fluent(): Plugin {
  return {
    name: 'fluent',
    resolveId(id) {
      // Virtual modules begin so, by convention.
      return request.test(id) ? `\0${id}` : null
    },
    load(id) {
      if (id.endsWith('.ftl')) {
        this.addWatchFile(id)
        return { code: `export default ${JSON.stringify(Object.fromEntries(parsed(id)))}`, moduleType: 'js' }
      }
      const [, scheme, names = '', language] = request.exec(id) ?? []
      if (scheme === undefined) return null
      if (language === undefined) return { code: fetchers(scheme + names), moduleType: 'js' }
      const paths = names.split(',').map(name => `${folder}${language}/${name}.ftl`)
      for (const path of paths) this.addWatchFile(path)
      return { code: `export default ${JSON.stringify(Object.fromEntries(paths.flatMap(parsed)))}`, moduleType: 'js' }
    },
  }
}

/** Id and value. No message has attributes, and that each says so would be a tenth of its weight. */
const parsed = (path: string) =>
  new FluentResource(readFileSync(path, 'utf8')).body.map(({ id, value }) => [id, value] as const)

const fetchers = (names: string): string => {
  const each = languages.map(tag => `'/${tag}/': () => import('${names}/${tag}')`)
  return `export default { ${each.join(', ')} }`
}
