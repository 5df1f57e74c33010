import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What src/server/wire counts on was looked at in these versions. `by`: through which packages each comes. */
const lookedAt = [
  { name: 'socket.io', by: [], version: '4.8.4' },
  { name: 'engine.io', by: ['socket.io'], version: '6.6.12' },
  { name: 'socket.io-adapter', by: ['socket.io'], version: '2.5.8' },
  { name: 'socket.io-parser', by: ['socket.io'], version: '4.2.7' },
  { name: 'engine.io-parser', by: ['socket.io', 'engine.io'], version: '5.2.3' },
  { name: 'ws', by: ['socket.io', 'engine.io'], version: '8.21.3' },
] as const

const manifest = new URL('../../../package.json', import.meta.url)

/** The version that the last of a chain of packages, each needed by the one before, gets. */
async function installed(chain: readonly string[]): Promise<unknown> {
  let from = manifest.pathname
  for (const name of chain) {
    const folders = createRequire(from).resolve.paths(name) ?? []
    const candidates = folders.map(folder => join(folder, name, 'package.json'))
    from = candidates.find(path => existsSync(path)) ?? ''
  }
  return JSON.parse(await readFile(from, 'utf8')).version
}

test.each(lookedAt)('$name is the version whose insides were looked at', async ({ name, by, version }) => {
  const check =
    `${name} changed: see that tests/server/wire and tests/server/sockets pass, read what changed in what the table ` +
    'of src/server/wire/socket-io.ts names, run the bench (npm run bench), and only then change the version here.'
  expect(await installed([...by, name]), check).toBe(version)
})

test("the versions are pinned, so that an update is somebody's decision", async () => {
  const { dependencies, overrides } = JSON.parse(await readFile(manifest, 'utf8'))
  const { '.': engine, ws } = overrides['engine.io']
  const pinned = { ...dependencies, ...overrides, 'engine.io': engine, ws }
  for (const { name, version } of lookedAt) expect(pinned[name], name).toBe(version)
})
