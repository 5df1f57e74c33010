import { createHash } from 'node:crypto'
import { connect as connectTcp } from 'node:net'
import { expect, test } from 'vitest'
import { badgeId, delegationId } from '../../../src/domain/ids.ts'
import { toWire } from '../../../src/protocol/wire.ts'
import { readSample } from '../../../src/samples/index.ts'
import {
  actor,
  ask,
  conference,
  conferencePlan,
  fresh,
  lists,
  president,
  secretariat,
  toTheFloor,
} from '../../support/conference.ts'
import { type Node, startNode } from '../../support/node.ts'

const [D1, D2] = [delegationId('D001'), delegationId('D002')]

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
  readonly text: string
}

async function request(
  { base }: Node,
  path: string,
  {
    badge,
    body,
    ...init
  }: Omit<RequestInit, 'body' | 'headers'> & {
    badge?: string
    body?: unknown
    headers?: Record<string, string>
  } = {},
): Promise<Reply> {
  const response = await fetch(new URL(path, base), {
    redirect: 'manual',
    ...init,
    ...(body !== undefined && {
      method: init.method ?? 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(badge !== undefined && { authorization: `Bearer ${badge}` }),
      ...init.headers,
    },
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : {}, text }
}

const commands = '/api/sessions/conf/commands'
const command = (inner: unknown, more: object = {}) => ({ commandId: fresh(), ...more, command: inner })

test('a session is created by the administrator, with a plan; a second time it is there already', async () => {
  await using node = await startNode()
  const plan = readSample('ctoc-cop10')
  const post = (badge: string, body: unknown) => request(node, '/api/sessions', { badge, body })
  expect(await post(node.administrator, plan)).toMatchObject({ status: 201, body: { id: 'ctoc-cop10' } })
  expect(await post(node.administrator, plan)).toMatchObject({ status: 409, body: { refusal: 'session-already-open' } })
  expect(await post(await node.badge('secretariat'), plan)).toMatchObject({
    status: 403,
    body: { refusal: 'not-allowed' },
  })
  expect(await post('', plan)).toMatchObject({
    status: 401,
    body: { refusal: 'badge-not-valid', params: { because: 'missing' } },
  })
})

test('what is wrong with a plan is told, each fault with its path', async () => {
  await using node = await startNode()
  const plan = { ...(conferencePlan(Date.now(), 'new') as { lists: object[] }), timeZone: 'CET' }
  plan.lists[2] = { ...plan.lists[2], limit: 'three minutes' }
  const reply = await request(node, '/api/sessions', { badge: node.administrator, body: plan })
  expect(reply).toMatchObject({ status: 400, body: { refusal: 'malformed' } })
  const { faults } = reply.body.params as { faults: { path: string; problem: string }[] }
  expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['timeZone', 'lists[2].limit']))
  const reserved = await request(node, '/api/sessions', {
    badge: node.administrator,
    body: conferencePlan(Date.now(), 'api'),
  })
  expect(reserved).toMatchObject({ status: 400, body: { params: { faults: [{ path: 'id' }] } } })
})

test('commands over HTTP: accepted, refused by the floor, out of role, not a command, stale', async () => {
  await using node = await startNode()
  const chair = await node.badge('president')
  const delegate = await node.badge('delegate', D1)
  const post = (badge: string, body: unknown) => request(node, commands, { badge, body })
  const asked = command(toWire(ask(D1)))
  const first = await post(delegate, asked)
  expect(first).toMatchObject({ status: 200, body: { ok: true, seq: node.session.position.seq } })
  expect((await post(delegate, asked)).body).toEqual(first.body)
  expect(await post(chair, asked)).toMatchObject({ status: 409, body: { refusal: 'command-id-taken' } })
  expect(await post(delegate, command(toWire(ask(D2))))).toMatchObject({
    status: 403,
    body: { refusal: 'not-allowed' },
  })
  expect(await post(chair, command({ type: 'GiveFloor' }))).toMatchObject({
    status: 409,
    body: { refusal: 'no-meeting-open' },
  })
  expect(await post(chair, command({ type: 'GiveFlor' }))).toMatchObject({
    status: 400,
    body: { refusal: 'invalid-command', params: { faults: [{ path: 'command.type' }] } },
  })
  expect(await post(chair, {})).toMatchObject({ status: 400, body: { refusal: 'invalid-command' } })
  const seen = node.session.position.seq
  for (const step of toTheFloor) await node.session.give({ commandId: fresh(), command: step, by: president })
  expect(await post(chair, command({ type: 'EndStatement' }, { expectedSeq: seen }))).toMatchObject({
    status: 409,
    body: { refusal: 'stale' },
  })
})

test('bad input is never a fault of the service', async () => {
  await using node = await startNode()
  const badge = await node.badge('president')
  const bad: [string, Parameters<typeof request>[2], number, string][] = [
    [commands, { badge, body: '{"commandId": ' }, 400, 'malformed'],
    [commands, { badge, body: '' }, 400, 'malformed'],
    [commands, { badge, body: '[[[[' }, 400, 'malformed'],
    [commands, { badge, body: '{"__proto__":{"a":1}}' }, 400, 'invalid-command'],
    [commands, { badge, body: 'x', headers: { 'content-type': 'text/xml' } }, 415, 'unsupported-media-type'],
    [commands, { badge, body: `"${'x'.repeat(100_000)}"` }, 413, 'too-large'],
    ['/api/sessions/nowhere', { badge }, 404, 'unknown-session'],
    ['/api/sessions/conf/lists/nope', { badge }, 404, 'unknown-list'],
    ['/api/sessions/conf/interventions?format=pdf', { badge }, 400, 'malformed'],
    ['/api/nothing', { badge }, 404, 'not-found'],
    ['/conf/nothing', {}, 404, 'not-found'],
    ['/a/b/c/d', {}, 404, 'not-found'],
    ['/api/sessions/%E0%A4%A/lists/x', { badge }, 400, 'malformed'],
    ['/api/badge', { body: { badge: 7 } }, 400, 'malformed'],
    ['/api/badge', { body: { badge: 'x' } }, 401, 'badge-not-valid'],
    ['/api/sessions/conf', { headers: { authorization: 'Basic abc' } }, 401, 'badge-not-valid'],
  ]
  for (const [path, init, status, refusal] of bad) {
    expect(await request(node, path, init), path).toMatchObject({
      status,
      body: { refusal, params: expect.anything() },
    })
  }
  expect(node.lines.filter(({ level }) => Number(level) >= 50)).toEqual([])
})

test('badges that are forged, expired, revoked, of another session', async () => {
  let clock = Date.now()
  await using node = await startNode({ clock: () => clock })
  const get = (badge: string) => request(node, '/api/sessions/conf', { badge })
  const expiring = await node.badge('viewer', undefined, clock + 60_000)
  expect(await get(expiring)).toMatchObject({ status: 200 })
  clock += 60_001
  expect(await get(expiring)).toMatchObject({ status: 401, body: { params: { because: 'expired' } } })
  expect(await get('a.b.c')).toMatchObject({ status: 401, body: { params: { because: 'forged' } } })
  const revoked = await node.badge('viewer')
  const issued = [...node.session.state.badges.values()].at(-1)
  await node.session.give({
    commandId: fresh(),
    command: { type: 'RevokeBadge', badgeId: issued?.id ?? badgeId(''), reason: 'lost' },
    by: secretariat,
  })
  expect(await get(revoked)).toMatchObject({ status: 401, body: { params: { because: 'revoked' } } })
  expect(await request(node, '/api/badge', { badge: revoked })).toMatchObject({ status: 401 })
  expect(await request(node, '/api/badge', { body: { badge: revoked } })).toMatchObject({ status: 401 })
  await request(node, '/api/sessions', { badge: node.administrator, body: conferencePlan(clock, 'other') })
  expect(await request(node, '/api/sessions/other', { badge: await node.badge('president') })).toMatchObject({
    status: 403,
    body: { refusal: 'badge-not-valid', params: { because: 'other-session' } },
  })
})

test('the readings: session, list, interventions, journal', async () => {
  await using node = await startNode()
  const viewer = await node.badge('viewer')
  for (const delegation of [D1, D2]) {
    await node.session.give({ commandId: fresh(), command: ask(delegation), by: secretariat })
  }
  for (const step of toTheFloor) await node.session.give({ commandId: fresh(), command: step, by: president })
  expect((await request(node, '/api/sessions/conf', { badge: viewer })).body).toMatchObject({
    id: 'conf',
    role: 'viewer',
    meetings: [{ id: 'now', status: 'open' }],
    lists: expect.arrayContaining([expect.objectContaining({ id: 'list-1', status: 'open', waiting: 1 })]),
  })
  const list = await request(node, `/api/sessions/conf/lists/${lists[0]}`, { badge: viewer })
  expect(list.body).toMatchObject({
    status: 'open',
    waiting: [{ delegationId: D2, place: 1, tier: expect.any(Number) }],
  })
  expect(list.text).toMatch(/"expectedAt":"\d{4}-\d\d-\d\dT[\d:.]+\+0[12]:00"/)
  const log = await request(node, '/api/sessions/conf/interventions', { badge: viewer })
  expect(JSON.parse(log.text)).toMatchObject([{ delegationId: D1, status: 'speaking', limit: 'PT3M' }])
  const csv = await request(node, '/api/sessions/conf/interventions?format=csv', { badge: viewer })
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.text.trim().split('\r\n')).toHaveLength(2)
  const journal = await request(node, '/api/sessions/conf/journal', { badge: await node.badge('secretariat') })
  expect(journal.headers.get('content-type')).toBe('application/x-ndjson')
  const entries = journal.text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, n) => n + 1))
  expect(entries.at(-1)).toMatchObject({ digest: node.session.position.digest, commandId: expect.any(String) })
  expect(await request(node, '/api/sessions/conf/journal', { badge: viewer })).toMatchObject({ status: 403 })
})

test('the state as a welcome carries it, but compressed, and only what the badge may see', async () => {
  await using node = await startNode()
  const path = '/api/sessions/conf/state'
  const badge = await node.badge('delegate', D1)
  const { status, headers, body } = await request(node, path, { badge, headers: { 'accept-encoding': 'gzip' } })
  expect(status).toBe(200)
  expect(headers.get('content-encoding')).toBe('gzip')
  expect(body).toMatchObject({ sessionId: 'conf', role: 'delegate', delegationId: 'D001', state: { badges: {} } })
  expect(body.seq).toBe((body.state as { seq: number }).seq)
  expect((await request(node, path)).status).toBe(401)
})

test('a link becomes a cookie that no script reads and no foreign page uses', async () => {
  await using node = await startNode()
  const token = await node.badge('delegate', D1)
  const login = await request(node, '/api/badge', { body: { badge: token }, headers: { origin: node.base } })
  expect(login).toMatchObject({
    status: 200,
    body: { sessionId: 'conf', role: 'delegate', delegationId: D1, page: '/conf/delegate' },
  })
  const set = login.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/; HttpOnly/)
  expect(set).toMatch(/; SameSite=Strict/)
  expect(set).not.toMatch(/Secure/)
  const cookie = set.split(';')[0] ?? ''
  expect(await request(node, '/api/sessions/conf', { headers: { cookie } })).toMatchObject({ status: 200 })
  const body = command(toWire(ask(D1)))
  for (const headers of [{ cookie }, { cookie, origin: 'https://evil.example' }, { cookie, origin: 'null' }]) {
    expect(await request(node, commands, { body, headers })).toMatchObject({
      status: 403,
      body: { refusal: 'wrong-origin' },
    })
  }
  expect(await request(node, commands, { body, headers: { cookie, origin: node.base } })).toMatchObject({ status: 200 })
  const logout = await request(node, '/api/badge', { method: 'DELETE', headers: { cookie, origin: node.base } })
  expect(logout.status).toBe(204)
  expect(logout.headers.get('set-cookie')).toMatch(/^rostrum=;/)
})

test('behind https the cookie is for this host alone', async () => {
  await using node = await startNode({ publicUrl: 'https://rostrum.example' })
  const login = await request(node, '/api/badge', {
    body: { badge: await node.badge('viewer') },
    headers: { origin: 'https://rostrum.example' },
  })
  expect(login.headers.get('set-cookie')).toMatch(/^__Host-rostrum=.*; Path=\/; HttpOnly; Secure; SameSite=Strict/)
  expect(login.headers.get('content-security-policy')).toContain("connect-src 'self' wss://rostrum.example")
  expect(login.headers.get('strict-transport-security')).toMatch(/max-age/)
})

test('badges are issued as links by the secretariat and the administrator, and shown again', async () => {
  await using node = await startNode()
  const office = await node.badge('secretariat')
  const issue = (badge: string, body: unknown) => request(node, '/api/sessions/conf/badges', { badge, body })
  const issued = await issue(office, {
    role: 'delegate',
    delegationId: D1,
    holder: 'A. Person',
    expiresAt: '2099-01-01T00:00:00Z',
  })
  expect(issued).toMatchObject({ status: 201, body: { role: 'delegate', delegationId: D1 } })
  const { badge, link, badgeId: id } = issued.body as { badge: string; link: string; badgeId: string }
  expect(link).toBe(`${node.base}/join#${badge}`)
  expect(await request(node, '/api/sessions/conf', { badge })).toMatchObject({
    status: 200,
    body: { delegationId: D1 },
  })
  expect((await request(node, `/api/sessions/conf/badges/${id}`, { badge: office })).body).toMatchObject({
    badge,
    link,
  })
  expect(await issue(node.administrator, { role: 'president' })).toMatchObject({ status: 201 })
  expect(await issue(office, { role: 'administrator' })).toMatchObject({ status: 400 })
  expect(await issue(office, { role: 'delegate' })).toMatchObject({
    status: 409,
    body: { refusal: 'delegation-missing' },
  })
  expect(await issue(office, { role: 'delegate', delegationId: 'NOPE' })).toMatchObject({
    status: 409,
    body: { refusal: 'unknown-delegation' },
  })
  expect(await issue(badge, { role: 'president' })).toMatchObject({ status: 403, body: { refusal: 'not-allowed' } })
  expect(await request(node, '/api/sessions/conf/badges/nope', { badge: office })).toMatchObject({ status: 404 })
})

test("each seat gets its own page; another's sends it home, no badge to the door", async () => {
  await using node = await startNode({ siteFolder: new URL('../pages/site', import.meta.url).pathname })
  const page = async (path: string, badge?: string) =>
    request(node, path, badge === undefined ? {} : { headers: { cookie: `rostrum=${badge}` } })
  const delegate = await node.badge('delegate', D1)
  const own = await page('/conf/delegate', delegate)
  expect(own.status).toBe(200)
  expect(own.text).toContain('the page of a delegate')
  expect(own.headers.get('cache-control')).toBe('no-store')
  expect((await page('/conf/room', delegate)).status).toBe(200)
  for (const [path, badge, to] of [
    ['/conf/chair', delegate, '/conf/delegate'],
    ['/other/delegate', delegate, '/conf/delegate'],
    ['/conf/secretariat', await node.badge('president'), '/conf/chair'],
    ['/conf/chair', await node.badge('display'), '/conf/room'],
    ['/conf/chair', undefined, '/join'],
    ['/conf/chair', 'forged', '/join'],
  ] as const) {
    const sent = await page(path, badge)
    expect([sent.status, sent.headers.get('location')], path).toEqual([302, to])
  }
  expect((await page('/join')).text).toContain('the door')
  expect(own.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a page carries the state that its badge may see, which nothing in it can end; without a good one, it does not', async () => {
  await using node = await startNode({ siteFolder: new URL('../pages/site', import.meta.url).pathname })
  const hostile = '</script><script>alert(1)</script><!--\u2028\u2029'
  const given = await node.session.give({
    commandId: fresh(),
    command: { ...ask(D2), speaker: { name: hostile, title: '' } },
    by: secretariat,
  })
  expect(given).not.toHaveProperty('refusal')
  const badge = await node.badge('delegate', D2)
  const cookie = `rostrum=${badge}`
  const page = (cookie: string, encoding: string) =>
    request(node, '/conf/delegate', { headers: { cookie, 'accept-encoding': encoding } })
  const state = await request(node, '/api/sessions/conf/state', { badge })
  for (const encoding of ['br, gzip', 'gzip', 'identity']) {
    const { text, headers } = await page(cookie, encoding)
    expect(headers.get('content-encoding') ?? 'identity').toBe(encoding.split(',')[0])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
    expect(text).toContain('the page of a delegate')
    const [block = '', json = ''] =
      /<script type="application\/json" id="welcome">([^<\u2028\u2029]*)<\/script>/.exec(text) ?? []
    expect(text.endsWith(block)).toBe(true)
    const welcome = JSON.parse(json)
    expect(welcome).toMatchObject({ role: 'delegate', delegationId: D2, state: { badges: {} } })
    expect({ ...welcome, serverTime: 0 }).toEqual({ ...state.body, serverTime: 0 })
    expect(JSON.stringify(welcome.state)).toContain(JSON.stringify(hostile))
  }
  const { body } = await request(node, '/api/sessions/conf/badges', {
    badge: node.administrator,
    body: { role: 'delegate', delegationId: D2 },
  })
  const command = { type: 'RevokeBadge', badgeId: badgeId(String(body.badgeId)), reason: 'lost' } as const
  expect(await node.session.give({ commandId: fresh(), command, by: secretariat })).not.toHaveProperty('refusal')
  const bare = await page(`rostrum=${body.badge}`, 'br')
  expect(bare).toMatchObject({ status: 200, text: expect.stringContaining('the page of a delegate') })
  expect(bare.text).not.toContain('id="welcome"')
})

test('nothing inline runs, nobody frames a page', async () => {
  await using node = await startNode()
  const { headers } = await request(node, '/healthz')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('of what stands inline in a page its own styles count, by their hash, and nothing else', async () => {
  await using node = await startNode({ siteFolder: new URL('../pages/site', import.meta.url).pathname })
  const { text, headers } = await request(node, '/')
  const styles = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? ''
  expect(styles).not.toBe('')
  const hash = createHash('sha256').update(styles).digest('base64')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy.split(';')).toContain(`style-src 'self' 'sha256-${hash}'`)
  expect(policy.split(';')).toContain("script-src 'self'")
  const other = await request(node, '/join')
  expect((other.headers.get('content-security-policy') ?? '').split(';')).toContain("style-src 'self'")
})

test('health, readiness, metrics', async () => {
  await using node = await startNode()
  expect(await request(node, '/healthz')).toMatchObject({ status: 200, body: { ok: true } })
  expect(await request(node, '/readyz')).toMatchObject({ status: 200, body: { ready: true } })
  await request(node, commands, { badge: await node.badge('delegate', D1), body: command({ type: 'GiveFloor' }) })
  const { text } = await request(node, '/metrics')
  expect(text).toContain('rostrum_commands_total{command="GiveFloor",outcome="not-allowed"} 1')
  expect(text).toMatch(/rostrum_append_seconds_count\{outcome="appended"\} [1-9]/)
  expect(text).toContain('rostrum_sessions 1')
})

test('too many requests from an address are refused for a while, and from no other', async () => {
  await using node = await startNode({ proxies: 1, limits: { address: { perSecond: 1, burst: 2 } } })
  const get = (address: string) =>
    request(node, '/api/badge', { headers: { 'x-forwarded-for': `9.9.9.9, ${address}` } })
  expect((await get('10.0.0.1')).status).toBe(401)
  expect((await get('10.0.0.1')).status).toBe(401)
  const refused = await get('10.0.0.1')
  expect(refused).toMatchObject({ status: 429, body: { refusal: 'too-many-requests' } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await get('10.0.0.2')).status).toBe(401)
})

test('each intervention is one line of the log when it ends, and no line names a person', async () => {
  await using node = await startNode()
  await node.session.give({ commandId: fresh(), command: ask(D1), by: secretariat })
  for (const step of [...toTheFloor, { type: 'EndStatement' } as const]) {
    await node.session.give({ commandId: fresh(), command: step, by: president })
  }
  expect(node.lines.filter(({ msg }) => msg === 'intervention ended')).toMatchObject([
    {
      meetingId: 'now',
      item: '1',
      listId: 'list-1',
      delegationId: D1,
      status: 'ended',
      used: expect.stringMatching(/^PT/),
      overrun: 'PT0S',
    },
  ])
  expect(JSON.stringify(node.lines)).not.toContain('Speaker of')
})

test('a request that is not HTTP is told so, in the same form', async () => {
  await using node = await startNode()
  const { port } = new URL(node.base)
  const socket = connectTcp(Number(port), '127.0.0.1')
  socket.write('NONSENSE\r\n\r\n')
  const said = await new Promise<string>(resolve => socket.once('data', data => resolve(String(data))))
  socket.destroy()
  expect(said).toMatch(/^HTTP\/1.1 400/)
  expect(said).toContain('{"refusal":"malformed"')
})

test('[LK2] what ran out while a session was only a file is done when it is restored', async () => {
  const past = Date.now() - 600_000
  await using before = await startNode({ clock: () => past })
  const plan = conference(past - 60_000, 'interrupted')
  await before.service.sessions.create(plan, fresh(), secretariat)
  const session = await before.service.sessions.open(plan.id)
  for (const [command, by] of [
    [ask(D1, { mode: 'remote' }), secretariat],
    ...toTheFloor.map(step => [step, president] as const),
    [{ type: 'ReportLinkLost' }, actor('technician')],
  ] as const) {
    expect(await session?.give({ commandId: fresh(), command, by })).toMatchObject({ ok: true })
  }
  const path = `/api/sessions/${plan.id}/journal`
  const { text } = await request(before, path, { badge: before.administrator })
  await using node = await startNode()
  const headers = { 'content-type': 'application/x-ndjson' }
  const restored = await request(node, path, { method: 'PUT', badge: node.administrator, body: text, headers })
  expect(restored).toMatchObject({ status: 201, body: { outcome: 'restored', ...session?.position } })
  await expect
    .poll(async () => {
      const log = await request(node, `/api/sessions/${plan.id}/interventions`, { badge: node.administrator })
      return JSON.parse(log.text)
    })
    .toMatchObject([{ delegationId: D1, status: 'interrupted', endReason: 'link-lost' }])
})
