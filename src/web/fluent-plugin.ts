import { readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import type { Plugin } from 'vite'

/** Parses `.ftl` at build time, so that pages carry neither the parser nor its work. */
export function fluent(): Plugin {
  return {
    name: 'fluent',
    load(id) {
      if (!id.endsWith('.ftl')) return null
      this.addWatchFile(id)
      const { body } = new FluentResource(readFileSync(id, 'utf8'))
      return { code: `export default ${JSON.stringify(body)}`, moduleType: 'js' }
    },
  }
}
