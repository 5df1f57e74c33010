import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const fewBytes = 500

/** Writes each asset twice more, as small as brotli and gzip make it: the service sends these files as they are. */
export function packing(): Plugin {
  return {
    name: 'packing',
    writeBundle: ({ dir = '' }) => packFolder(join(dir, 'assets')),
  }
}

/** Writes `name.br` and `name.gz` beside each file of a folder that is worth it. */
export async function packFolder(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => /\.(?:js|css|svg)$/.test(name))
  await Promise.all(names.map(name => pack(join(folder, name))))
}

async function pack(path: string): Promise<void> {
  const plain = await readFile(path)
  if (plain.length < fewBytes) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${path}.br`, await promisify(brotliCompress)(plain, { params }))
  await writeFile(`${path}.gz`, await promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }))
}
