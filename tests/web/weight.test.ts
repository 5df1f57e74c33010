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

/**
 * What a page loads for a reader of a language: its file with its styles, code, words, pictures. `all`: also what comes
 * when the page is there.
 */
function filesOf(page: string, language: string, load: 'first' | 'all'): Set<string> {
  const files = new Set([page])
  const seen = new Set<string>()
  const take = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    if (isOfAnother(key, language)) return
    for (const file of [chunk.file, ...(chunk.assets ?? [])]) files.add(file)
    const later = (chunk.dynamicImports ?? []).filter(next => load === 'all' || isWords(next))
    for (const next of [...(chunk.imports ?? []), ...later]) take(next)
  }
  take(page)
  return files
}

/** One file of words for each language: `messages:common,room/fr`, or of those that come later `messages-later:…`. */
const words = /messages(?:-later)?:.*\/(\w\w)$/
const isWords = (key: string): boolean => key.includes('messages:')

function isOfAnother(key: string, language: string): boolean {
  const of = words.exec(key)
  return of !== null && of[1] !== language
}

async function weigh(page: string, language: string, load: 'first' | 'all'): Promise<number> {
  let bytes = 0
  for (const file of filesOf(page, language, load)) {
    bytes += gzipSync(await readFile(join(folder, file)), { level: 9 }).length
  }
  return bytes
}

test.each([
  // Forms and dialogs come when her place is there.
  ['delegate.html', 'first', 52_500],
  ['delegate.html', 'all', 74_000],
  ['interpreter.html', 'all', 60_000],
  ['room.html', 'all', 60_000],
  // What drags an entry comes when the list is there.
  ['chair.html', 'first', 60_000],
  ['chair.html', 'all', 73_500],
  // It opens with the form for requests; the rest of the desk comes while one looks at it.
  ['secretariat.html', 'first', 62_500],
  ['secretariat.html', 'all', 95_500],
] as const)('%s, %s load: at most %d bytes in every language', async (page, load, most) => {
  const html = await readFile(join(folder, page), 'utf8')
  expect(html).toContain('<style>')
  expect(html).not.toContain('stylesheet')
  for (const language of languages) {
    const files = filesOf(page, language, load)
    expect([...files].filter(file => file.endsWith('.js')).length).toBeGreaterThan(2)
    const bytes = await weigh(page, language, load)
    expect([language, bytes]).toEqual([language, expect.toSatisfy(() => bytes <= most)])
  }
})

test.each(['index.html', 'join.html'])('%s weighs at most 40 kB, of which the next page needs most', async page => {
  for (const language of languages) expect(await weigh(page, language, 'first')).toBeLessThanOrEqual(40_000)
})
