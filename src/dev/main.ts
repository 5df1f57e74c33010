import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createServer as createNetServer } from 'node:net'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { pagesOfSessions } from './pages-plugin.ts'
import { keptLinks, startWatchedService } from './service.ts'

/**
 * `npm run dev`: the pages from their source in front, by Vite, which loads them again when one changes; behind it the
 * service from its source, which starts anew when it changes. What both write is in `.dev`; without that folder
 * everything begins anew. Ctrl-C ends both.
 */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = here('../../.dev')
const source = here('..')
const linksFile = `${folder}/links.txt`
const port = Number(process.env.PORT || 8080)
const say = (text: string): void => void process.stdout.write(text)

const servicePort = await freePort()
const service = `http://127.0.0.1:${servicePort}`
const pages = `http://localhost:${port}`

const vite = await createServer({
  configFile: here('../web/vite.config.ts'),
  cacheDir: `${folder}/vite`,
  plugins: [pagesOfSessions(service)],
  server: {
    port,
    strictPort: true,
    proxy: {
      ...Object.fromEntries(['/api', '/healthz', '/readyz', '/metrics'].map(path => [path, service])),
      '/socket.io': { target: service, ws: true },
    },
  },
})
try {
  await vite.listen()
} catch (error) {
  // Where a port is taken, Vite's own words are enough without where in it they were said.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
await mkdir(folder, { recursive: true, mode: 0o700 })
say(await keptLinks(linksFile))
const watched = startWatchedService({
  environment: {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(servicePort),
    PUBLIC_URL: pages,
    DATA_DIR: `${folder}/data`,
    REDIS_URL: undefined,
  },
  linksFile,
  say,
})

// Vite watches what pages import; the service is made of more.
vite.watcher.add(source)
let gathering: NodeJS.Timeout | undefined
vite.watcher.on('all', (_, path) => {
  const changed = relative(source, path)
  // What lies outside the source, the pages, and this program are no part of the service.
  if (['..', 'web', 'dev'].includes(changed.split(sep)[0] ?? '')) return
  // An editor that saves all, or a checkout, changes many files: one start for them.
  clearTimeout(gathering)
  gathering = setTimeout(() => {
    say(`\nsrc/${changed} has changed: the service starts anew.\n`)
    void watched.restart()
  }, 200)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearTimeout(gathering)
    void Promise.all([watched.stop(), vite.close()])
  })
}

async function freePort(): Promise<number> {
  const server = createNetServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
