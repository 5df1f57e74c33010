import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const head = fileURLToPath(new URL('./head.html', import.meta.url))

/** Begins the head of each page with what they all have (head.html), so that a page's own file says only what it adds. */
export function headOfPages(): Plugin {
  return {
    name: 'head-of-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: html => html.replace('<head>\n', `<head>\n${readFileSync(head, 'utf8')}`),
    },
  }
}
