import { afterEach, beforeEach, expect, test } from 'vitest'
import { badgeId } from '../../../src/domain/ids.ts'
import { delegations, fresh, secretariat } from '../../support/conference.ts'
import { type Node, startNode } from '../../support/node.ts'

const fault = { page: 'chair', build: '0.1.0+1a2b3c4d', message: 'TypeError: x is not a function', seq: 12 }

let node: Node
beforeEach(async () => {
  node = await startNode()
})
afterEach(() => node[Symbol.asyncDispose]())

const post = (body: unknown, headers: Record<string, string>): Promise<Response> =>
  fetch(`${node.base}/api/page-faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const bearer = (badge: string) => ({ authorization: `Bearer ${badge}` })
const logged = () => node.lines.filter(({ msg }) => msg === 'a page met a fault')
const metrics = async () => (await fetch(`${node.base}/metrics`)).text()

test('a fault is a line of the log, with the page, the build, the entry and the badge', async () => {
  const badge = await node.badge('president')
  const stack = 'TypeError: x is not a function\n    at draw (http://localhost/assets/kit-3f2a.js:1:234)'
  expect((await post({ ...fault, stack }, bearer(badge))).status).toBe(204)
  expect(logged()).toMatchObject([{ level: 40, ...fault, stack, sessionId: 'conf', role: 'president' }])
  expect(logged()[0]).toHaveProperty('badgeId')
})

test('what follows an address, which may be a badge, is not written down', async () => {
  const badge = await node.badge('president')
  const message = 'cannot open https://rostrum.example/join#eyJhbGciOiJIUzI1NiJ9.eyJzaWQi.c2ln'
  await post({ ...fault, message, stack: 'at x (/conf/chair?lang=fr#y:1:2)' }, bearer(badge))
  expect(logged()).toMatchObject([
    { message: 'cannot open https://rostrum.example/join', stack: 'at x (/conf/chair:1:2)' },
  ])
})

test('it needs a badge that is good, and a page of the service itself', async () => {
  const badge = await node.badge('delegate', delegations[0])
  const cookie = { cookie: `rostrum=${badge}` }
  expect((await post(fault, {})).status).toBe(401)
  expect((await post(fault, bearer('nonsense'))).status).toBe(401)
  expect((await post(fault, cookie)).status).toBe(403)
  expect((await post(fault, { ...cookie, origin: 'https://elsewhere.example' })).status).toBe(403)
  expect(logged()).toEqual([])
  expect((await post(fault, { ...cookie, origin: node.base })).status).toBe(204)
  expect(logged()).toHaveLength(1)
  const id = badgeId(String(logged()[0]?.badgeId))
  const revoke = { type: 'RevokeBadge', badgeId: id, reason: 'lost' } as const
  await node.session.give({ commandId: fresh(), command: revoke, by: secretariat })
  expect((await post(fault, bearer(badge))).status).toBe(401)
})

test.each([
  ['a page that there is not', { ...fault, page: 'kitchen' }, 400],
  ['a long message', { ...fault, message: 'x'.repeat(301) }, 400],
  ['a long stack', { ...fault, stack: 'x'.repeat(1001) }, 400],
  ['a field more', { ...fault, address: 'x' }, 400],
  ['nothing', null, 400],
  ['much', { ...fault, message: 'x'.repeat(10_000) }, 413],
])('%s is refused, and not logged', async (_, body, status) => {
  expect((await post(body, bearer(await node.badge('president')))).status).toBe(status)
  expect(logged()).toEqual([])
})

test('a badge is logged five times a minute; what is over is counted', async () => {
  const badge = await node.badge('president')
  for (let n = 0; n < 8; n++) expect((await post({ ...fault, seq: n }, bearer(badge))).status).toBe(204)
  expect(logged()).toHaveLength(5)
  expect((await post(fault, bearer(await node.badge('display')))).status).toBe(204)
  expect(logged()).toHaveLength(6)
  const text = await metrics()
  expect(text).toContain('rostrum_page_faults_total{page="chair",outcome="logged"} 6')
  expect(text).toContain('rostrum_page_faults_total{page="chair",outcome="dropped"} 3')
})
