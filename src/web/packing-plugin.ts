import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const fewBytes = 500

/** Writes each script and stylesheet a second time, as small as brotli makes it; too slow for the service's own start. */
export function packing(): Plugin {
  return {
    name: 'packing',
    async writeBundle({ dir = '' }) {
      const folder = join(dir, 'assets')
      const names = (await readdir(folder)).filter(name => /\.(?:js|css)$/.test(name))
      await Promise.all(names.map(name => pack(join(folder, name))))
    },
  }
}

async function pack(path: string): Promise<void> {
  const plain = await readFile(path)
  if (plain.length < fewBytes) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${path}.br`, await promisify(brotliCompress)(plain, { params }))
}
