import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/domain/vocabulary.ts'

let folder: string
let manifest: Manifest
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-web-'))
  // As `npm run build` does it, but to another folder; here NODE_ENV is that of tests.
  const { NODE_ENV: _, ...env } = process.env
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
  const config = fileURLToPath(new URL('../../src/web/vite.config.ts', import.meta.url))
  const options = ['--config', config, '--outDir', folder, '--manifest', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { env })
  manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Everything that a page may ever load for a reader of a language: its file, code, styles, words, pictures. */
function filesOf(page: string, language: string): Set<string> {
  const files = new Set([page])
  const seen = new Set<string>()
  const take = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    if (isOfAnother(key, language)) return
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) take(next)
  }
  take(page)
  return files
}

/** The words of another language: `messages/fr/common.ftl`, or one file of several: `messages:common,room/fr`. */
function isOfAnother(key: string, language: string): boolean {
  const of = /(?:^|\/)messages\/(\w\w)\/|messages:.*\/(\w\w)$/.exec(key)
  return of !== null && (of[1] ?? of[2]) !== language
}

async function weigh(page: string, language: string): Promise<number> {
  let bytes = 0
  for (const file of filesOf(page, language)) bytes += gzipSync(await readFile(join(folder, file)), { level: 9 }).length
  return bytes
}

test.each(['delegate.html', 'interpreter.html', 'room.html', 'chair.html'])(
  '%s weighs at most 60 kB in every language',
  async page => {
    for (const language of languages) {
      const files = filesOf(page, language)
      expect([...files].filter(file => file.endsWith('.css'))).not.toEqual([])
      expect([...files].filter(file => file.endsWith('.js')).length).toBeGreaterThan(2)
      expect([language, await weigh(page, language)]).toEqual([language, expect.toSatisfy(bytes => bytes <= 60_000)])
    }
  },
)

test.each(['index.html', 'join.html'])('%s weighs at most 40 kB, of which the next page needs most', async page => {
  for (const language of languages) expect(await weigh(page, language)).toBeLessThanOrEqual(40_000)
})
