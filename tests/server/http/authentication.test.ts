import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { badgeId } from '../../../src/domain/ids.ts'
import { administrator, createBadges } from '../../../src/server/badges/badges.ts'
import { askForBadges } from '../../../src/server/http/authentication.ts'
import { type Node, startNode } from '../../support/node.ts'

/** A service of its own with routes that only tests have, on a node's sessions. */
function appOn({ service }: Node) {
  const app = fastify()
  askForBadges(app, { sessions: service.sessions, badges: service.badges, publicUrl: undefined })
  return app
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('a route that does not declare whose badge it asks for is a fault at the start', async () => {
  await using node = await startNode()
  const app = appOn(node)
  expect(() => app.get('/forgotten', async () => 'x')).toThrow('/forgotten does not declare')
  expect(() => app.get('/of-none', { config: { badge: 'session' } }, async () => 'x')).toThrow('names no session')
  await app.close()
})

test('each need: nothing, any badge, a badge of the session; a role that is not named is refused', async () => {
  await using node = await startNode()
  const app = appOn(node)
  app.get('/none', { config: { badge: 'none' } }, async () => ({ by: 'anyone' }))
  app.get('/any', { config: { badge: 'any' } }, async ({ badge }) => ({ by: badge.role }))
  app.get('/of/:id', { config: { badge: 'session' } }, async ({ badge, session }) => ({
    by: badge.role,
    in: session.id,
  }))
  const roles = ['president', 'administrator'] as const
  app.post('/of/:id', { config: { badge: 'session', roles } }, async ({ badge }) => ({ by: badge.role }))
  app.get('/page', { config: { badge: 'any', otherwise: '/join' } }, async () => ({ by: 'someone' }))

  const ask = async (method: 'GET' | 'POST', url: string, token?: string) => {
    const headers = token === undefined ? {} : bearer(token)
    const { statusCode, body } = await app.inject({ method, url, headers })
    return [statusCode, body === '' ? null : JSON.parse(body)] as const
  }
  const missing = { refusal: 'badge-not-valid', params: { because: 'missing' } }
  const [viewer, president] = [await node.badge('viewer'), await node.badge('president')]
  expect(await ask('GET', '/none')).toEqual([200, { by: 'anyone' }])
  expect(await ask('GET', '/any')).toEqual([401, missing])
  expect(await ask('GET', '/any', viewer)).toEqual([200, { by: 'viewer' }])
  expect(await ask('GET', '/any', node.administrator)).toEqual([200, { by: 'administrator' }])
  expect(await ask('GET', '/of/conf')).toEqual([401, missing])
  expect(await ask('GET', '/of/conf', viewer)).toEqual([200, { by: 'viewer', in: 'conf' }])
  expect(await ask('GET', '/of/nowhere', viewer)).toEqual([404, { refusal: 'unknown-session', params: {} }])
  expect(await ask('POST', '/of/conf', viewer)).toEqual([403, { refusal: 'not-allowed', params: { role: 'viewer' } }])
  expect(await ask('POST', '/of/conf', president)).toEqual([200, { by: 'president' }])
  expect(await ask('POST', '/of/conf', node.administrator)).toEqual([200, { by: 'administrator' }])
  const sent = await app.inject({ url: '/page' })
  expect([sent.statusCode, sent.headers.location, sent.headers['cache-control']]).toEqual([302, '/join', 'no-store'])
  expect(await ask('GET', '/page', viewer)).toEqual([200, { by: 'someone' }])
  await app.close()
})

test('whoever has no badge is refused before the body is read', async () => {
  await using node = await startNode()
  const response = await fetch(`${node.base}/api/sessions/conf/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"not": JSON',
  })
  expect([response.status, await response.json()]).toEqual([
    401,
    { refusal: 'badge-not-valid', params: { because: 'missing' } },
  ])
})

test('a route that takes what it did not ask for is a fault, not a stranger let in', async () => {
  await using node = await startNode()
  const app = appOn(node)
  app.get('/none', { config: { badge: 'none' } }, async ({ badge }) => ({ by: badge.role }))
  app.get('/any', { config: { badge: 'any' } }, async ({ session }) => ({ in: session.id }))
  const headers = bearer(await node.badge('president'))
  for (const url of ['/none', '/any']) expect((await app.inject({ url, headers })).statusCode, url).toBe(500)
  await app.close()
})

test("a badge of a session that says it is the administrator's opens nothing that is only his", async () => {
  await using node = await startNode()
  const given = await node.badge('administrator')
  const { service } = node
  const own = createBadges(new TextEncoder().encode('another key, of thirty-two bytes.'), Date.now)
  const foreign = await own.sign({ ...administrator, badgeId: badgeId('b') })
  for (const [token, status] of [
    [given, 403],
    [foreign, 401],
    [await service.badges.sign(administrator), 200],
  ] as const) {
    const response = await fetch(`${node.base}/api/sessions/conf/journal`, { headers: bearer(token) })
    await response.text()
    expect(response.status).toBe(status)
  }
})
