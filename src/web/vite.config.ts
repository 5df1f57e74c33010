import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { buildId } from './build-plugin.ts'
import { fluent } from './fluent-plugin.ts'
import { headOfPages } from './head-plugin.ts'
import { packing } from './packing-plugin.ts'
import { stylesInPages } from './styles-plugin.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const pages = ['index', 'join', 'chair', 'secretariat', 'delegate', 'interpreter', 'room']

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [buildId(), fluent(), headOfPages(), stylesInPages(), packing()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The policy of content allows the service's own files and the pages' styles only: no data: URIs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // From it the service learns which words a page needs, and has the browser fetch them together with the code.
    manifest: true,
    rolldownOptions: {
      input: Object.fromEntries(pages.map(page => [page, here(`${page}.html`)])),
      // What most pages share is one file: it packs better than ten, is asked for once on a bad line, and the page that
      // a link opens has fetched it before the seat's own page asks.
      output: {
        codeSplitting: {
          groups: [{ name: 'kit', test: /\.tsx?$|node_modules|preload-helper|messages-later/, minShareCount: 3 }],
        },
      },
    },
  },
})
