import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { z } from 'zod'
import { parseJson } from '../../protocol/json.ts'

/** A file of the pages, ready to be sent. */
export interface SiteFile {
  readonly type: string
  readonly etag: string
  readonly plain: Buffer
  /** Of a page: its styles, as a policy of content names what may stand inline: `'sha256-…'`. */
  readonly styles: readonly string[]
  readonly gzip?: Buffer
  readonly br?: Buffer
}

/** The built pages, by path from the root (`chair.html`, `assets/chair-3f2a.js`): a few hundred kilobytes, kept in memory. */
export type Site = ReadonlyMap<string, SiteFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const packable: readonly string[] = ['.html', '.js', '.css', '.svg', '.json']

/** Which build of the pages it is, as the build says; `none` where nothing was built. */
export function buildOf(site: Site): string {
  const file = site.get('build.json')
  const read = file && parseJson(file.plain.toString(), 1_000)
  return buildFile.safeParse(read?.ok ? read.value : null).data?.build ?? 'none'
}

const buildFile = z.object({ build: z.string().max(100) })

/** Reads and compresses what the build made; an empty site where it made nothing. */
export async function readSite(folder: string): Promise<Site> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = names.filter(name => name.isFile() && extname(name.name) in types)
  const read = files.map(async name => {
    const path = join(name.parentPath, name.name)
    return [
      path
        .slice(folder.length)
        .replace(/^[\\/]+/, '')
        .replaceAll('\\', '/'),
      await siteFile(path),
    ] as const
  })
  return new Map(await Promise.all(read))
}

async function siteFile(path: string): Promise<SiteFile> {
  const extension = extname(path)
  const plain = await readFile(path)
  const file = {
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    styles: extension === '.html' ? stylesIn(plain.toString()) : [],
  }
  if (!packable.includes(extension) || plain.length < 500) return file
  const [zipped, br] = await Promise.all([
    promisify(gzip)(plain, { level: 9 }),
    // The build has packed what is most of it, as well as can be.
    readFile(`${path}.br`).catch(() =>
      promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    ),
  ])
  return { ...file, gzip: zipped, br }
}

const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
