import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { z } from 'zod'
import { parseJson } from '../../protocol/json.ts'
import type { Encoding } from '../sockets/welcome.ts'

/** What the build made and the service itself has to read; the assets are files (assets.ts). */
export interface Site {
  /** By name: `chair`. */
  readonly pages: ReadonlyMap<string, PageFile>
  /** Which file is made of what, as the build tells it in JSON; undefined where nothing was built. */
  readonly manifest: string | undefined
  /** Which build of the pages it is, as the build says; `none` where nothing was built. */
  readonly build: string
}

/** A page as it was built, without a state in it. */
export interface PageFile {
  readonly html: Buffer
  readonly packed: Readonly<Record<Encoding, Buffer>>
  /** Its styles, as a policy of content names what may stand inline: `'sha256-…'`. */
  readonly styles: readonly string[]
}

/** Reads what the build made; an empty site where it made nothing. */
export async function readSite(folder: string): Promise<Site> {
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith(ending))
  const pages = names.map(async name => [name.slice(0, -ending.length), await pageFile(join(folder, name))] as const)
  return {
    pages: new Map(await Promise.all(pages)),
    manifest: await textOf(join(folder, '.vite/manifest.json')),
    build: buildIn(await textOf(join(folder, 'build.json'))),
  }
}

const ending = '.html'

async function pageFile(path: string): Promise<PageFile> {
  const html = await readFile(path)
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    promisify(gzip)(html, { level: 9 }),
  ])
  return { html, packed: { br, gzip: zipped }, styles: stylesIn(html.toString()) }
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

const buildFile = z.object({ build: z.string().max(100) })

function buildIn(file: string | undefined): string {
  const read = file === undefined ? undefined : parseJson(file, 1_000)
  return buildFile.safeParse(read?.ok ? read.value : null).data?.build ?? 'none'
}

const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
