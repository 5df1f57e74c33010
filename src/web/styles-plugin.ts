import type { Plugin } from 'vite'

/**
 * Puts the stylesheets into the pages: on a bad line they come with the page's first piece, while what the page asks for
 * is still on its way. The service names them in its policy of content by their hash (src/server/pages/site.ts).
 */
export function stylesInPages(): Plugin {
  return {
    name: 'styles-in-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (link, path: string) => {
          const sheet = bundle[path]
          return sheet?.type === 'asset' ? `<style>${String(sheet.source).trim()}</style>` : link
        })
      },
    },
  }
}
