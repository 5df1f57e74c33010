import { readFile, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startNode } from '../../support/node.ts'
import { packedSite } from './stand.ts'

const script = '/assets/page-1a2b3c.js'
const plain = await readFile(new URL('site/assets/page-1a2b3c.js', import.meta.url))

interface Got {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Exactly this request: `fetch` would unpack the body, and tidy up the path. */
function get(base: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers, method }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

test('an asset comes as the build has packed it, in the form that the browser takes', async () => {
  await using site = await packedSite()
  await using node = await startNode({ siteFolder: site.folder })
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }
  for (const [accepted, expected] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    ['', 'identity'],
  ] as const) {
    const { status, headers, body } = await get(node.base, script, { 'accept-encoding': accepted })
    expect([accepted, status, headers['content-encoding'] ?? 'identity']).toEqual([accepted, 200, expected])
    expect(headers.vary).toBe('accept-encoding')
    expect(headers['content-type']).toMatch(/^(?:text|application)\/javascript; charset=utf-8$/)
    expect(body.length).toBe(Number(headers['content-length']))
    expect(unpack[expected](body).equals(plain)).toBe(true)
  }
})

test('an asset is kept for ever, asked for again by its tag at most, and carries nothing that only documents need', async () => {
  await using site = await packedSite()
  await using node = await startNode({ siteFolder: site.folder })
  const first = await get(node.base, script, { 'accept-encoding': 'br' })
  expect(first.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(first.headers['x-content-type-options']).toBe('nosniff')
  for (const name of ['content-security-policy', 'x-frame-options', 'last-modified', 'accept-ranges', 'set-cookie']) {
    expect(first.headers, name).not.toHaveProperty(name)
  }
  const { etag = '' } = first.headers
  expect(etag).not.toBe('')
  const again = await get(node.base, script, { 'accept-encoding': 'br', 'if-none-match': etag })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect((await get(node.base, script, { 'accept-encoding': 'br', 'if-none-match': '"other"' })).status).toBe(200)
  const head = await get(node.base, script, { 'accept-encoding': 'br' }, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect(head.headers['content-length']).toBe(first.headers['content-length'])
  expect(head.headers['content-encoding']).toBe('br')
})

test('an asset that was not worth packing comes as it is', async () => {
  await using site = await packedSite()
  await writeFile(join(site.folder, 'assets/small-1.css'), 'p{margin:0}')
  await using node = await startNode({ siteFolder: site.folder })
  const { status, headers, body } = await get(node.base, '/assets/small-1.css', { 'accept-encoding': 'br, gzip' })
  expect([status, headers['content-encoding'], String(body)]).toEqual([200, undefined, 'p{margin:0}'])
  expect(headers['content-type']).toBe('text/css; charset=utf-8')
})

test('nothing but the assets is to be had: no other folder, no list, no file that hides', async () => {
  await using site = await packedSite()
  await writeFile(join(site.folder, 'assets/.hidden'), 'x')
  await using node = await startNode({ siteFolder: site.folder })
  for (const path of [
    '/assets',
    '/assets/',
    '/assets/none.js',
    '/assets/.hidden',
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/index.html',
    '/assets/..%5cindex.html',
    '/assets/x/..%2f..%2findex.html',
    '/assets//etc/passwd',
    '/assets/%2fetc%2fpasswd',
  ]) {
    for (const encoding of ['identity', 'br']) {
      const { status, headers, body } = await get(node.base, path, { 'accept-encoding': encoding })
      expect([path, status, JSON.parse(String(body))]).toEqual([path, 404, { refusal: 'not-found', params: {} }])
      // What is not there yet is there after an update.
      expect(headers['cache-control'] ?? '').not.toContain('immutable')
    }
  }
  expect(node.lines.filter(({ level }) => Number(level) >= 40)).toEqual([])
})

test('a service without built pages has no assets, and serves programs', async () => {
  await using node = await startNode()
  expect((await get(node.base, script)).status).toBe(404)
  expect((await get(node.base, '/')).status).toBe(404)
  expect((await get(node.base, '/healthz')).status).toBe(200)
})
