import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('../', import.meta.url))
const manifest = new URL('../../package.json', import.meta.url)

/**
 * Says which build the pages are of: to the pages as `__BUILD__`, and to the service as build.json. It is the release and
 * a digest of the source, so that the same source is the same build wherever it was made, with or without git.
 */
export function buildId(): Plugin {
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  const build = `${version}+${digestOf(source)}`
  return {
    name: 'build-id',
    config: () => ({ define: { __BUILD__: JSON.stringify(build) } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: JSON.stringify({ build }) })
    },
  }
}

/** The first 32 bits of SHA-256 over the paths and contents of a folder's files. */
function digestOf(folder: string): string {
  const digest = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  for (const path of paths) {
    const content = readFileSync(path)
    // With its length, so that no other parting of the same bytes gives the same digest.
    digest.update(`${path.slice(folder.length).replaceAll('\\', '/')}\n${content.length}\n`).update(content)
  }
  return digest.digest('hex').slice(0, 8)
}
