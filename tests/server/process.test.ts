import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../src/domain/vocabulary.ts'
import { connect } from '../support/client.ts'
import { conferencePlan } from '../support/conference.ts'
import { type RunningService, rostrum, startService } from '../support/service.ts'

const session = { sessionId: 'ctoc-cop10' }
let service: RunningService

beforeAll(async () => {
  service = await startService()
})
afterAll(() => service[Symbol.asyncDispose]())

test('the first start prints one link for each role, and where the data is kept', async () => {
  expect(Object.keys(service.links).sort()).toEqual([...roles].sort())
  expect(service.out()).toContain(service.folder)
  for (const role of roles) {
    const response = await fetch(`${service.base}/api/badge`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ badge: service.token(role) }),
    })
    expect(await response.json()).toMatchObject({ role, sessionId: role === 'administrator' ? null : 'ctoc-cop10' })
  }
})

test('secrets are readable by their owner only', async () => {
  for (const name of ['badge.key', 'administrator.badge', 'service.url']) {
    expect((await stat(joinPath(service.folder, name))).mode & 0o777, name).toBe(0o600)
  }
})

test('[RC3] killed in the middle of a burst: what was acknowledged is there after the restart, once', async () => {
  const office = await connect(service.base, service.token('secretariat'), session)
  expect(await office.hello()).toMatchObject({ ok: true })
  const acknowledged = new Set<string>()
  const notes = Array.from({ length: 3_000 }, (_, n) => `note ${n}`)
  for (const text of notes) {
    office.give({ type: 'Annotate', text }).then(
      answer => 'ok' in answer && acknowledged.add(text),
      () => {},
    )
  }
  await expect.poll(() => acknowledged.size, { interval: 5, timeout: 10_000 }).toBeGreaterThan(100)
  await service.kill()
  office.socket.disconnect()
  await service.restart()
  expect(service.out()).toContain('goes on with ctoc-cop10')
  const journal = await fetch(`${service.base}/api/sessions/ctoc-cop10/journal`, {
    headers: { authorization: `Bearer ${service.token('secretariat')}` },
  })
  const entries = (await journal.text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const written = entries.filter(({ event }) => event.type === 'Annotated').map(({ event }) => event.text)
  expect(new Set(written).size).toBe(written.length)
  expect([...acknowledged].filter(text => !written.includes(text))).toEqual([])
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, n) => n + 1))
})

test('a badge is issued beside the running service, and good in it', async () => {
  const { code, out } = await rostrum(
    ['badge', '--session', 'ctoc-cop10', '--role', 'delegate', '--delegation', 'KEN', '--json'],
    { DATA_DIR: service.folder },
  )
  expect(code).toBe(0)
  const handed = JSON.parse(out)
  expect(handed).toMatchObject({ sessionId: 'ctoc-cop10', role: 'delegate', delegationId: 'KEN' })
  expect(handed.link).toBe(`${service.base}/join#${handed.badge}`)
  await using delegate = await connect(service.base, handed.badge, session)
  expect(await delegate.hello()).toMatchObject({ ok: true })
  expect(delegate.welcomes).toMatchObject([{ delegationId: 'KEN' }])
})

test('a plan is loaded into the running service; a bad one names path and fault, and ends with 2', async () => {
  const folder = await mkdtemp(joinPath(tmpdir(), 'rostrum-plans-'))
  const good = joinPath(folder, 'good.json')
  const bad = joinPath(folder, 'bad.json')
  const broken = joinPath(folder, 'broken.json')
  const plan = conferencePlan(Date.now(), 'loaded') as { lists: object[] }
  await writeFile(good, JSON.stringify(plan))
  plan.lists[1] = { ...plan.lists[1], precedence: 'alphabetical' }
  await writeFile(bad, JSON.stringify(plan))
  await writeFile(broken, '{"id": ')
  const env = { DATA_DIR: service.folder }
  expect(await rostrum(['load', good], env)).toMatchObject({ code: 0, out: expect.stringContaining('loaded is open') })
  expect(await rostrum(['load', good], env)).toMatchObject({ code: 1, err: 'rostrum: refused: session-already-open\n' })
  expect(await rostrum(['load', bad], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`${bad}: lists[1].precedence: `),
  })
  expect(await rostrum(['load', broken], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('line 1, column'),
  })
  expect(await rostrum(['load', joinPath(folder, 'none.json')], env)).toMatchObject({ code: 2 })
  const remote = { ROSTRUM_BADGE: service.token('administrator') }
  expect(
    await rostrum(['badge', '--session', 'loaded', '--role', 'viewer', '--url', service.base], remote),
  ).toMatchObject({ code: 0 })
  expect(
    await rostrum(['badge', '--session', 'nope', '--role', 'viewer', '--url', service.base], remote),
  ).toMatchObject({
    code: 1,
    err: 'rostrum: refused: unknown-session\n',
  })
  await rm(folder, { recursive: true })
})

test('what is asked wrongly ends with 2 and says what', async () => {
  expect(await rostrum(['badge', '--role', 'viewer'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--session'),
  })
  expect(await rostrum(['badge', '--session', 'x', '--role', 'king'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('king'),
  })
  expect(await rostrum(['badge', '--session', 'x', '--role', 'viewer', '--expires', 'noon'])).toMatchObject({ code: 2 })
  expect(await rostrum(['serve'], { PORT: 'x' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('PORT must be'),
  })
  expect(await rostrum(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('serve') })
})

test('a second service on the same folder, or the same port, is told so', async () => {
  const second = await rostrum(['serve'], { DATA_DIR: service.folder, PORT: '0' })
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining('in use by process') })
  const folder = await mkdtemp(joinPath(tmpdir(), 'rostrum-second-'))
  const { port } = new URL(service.base)
  const third = await rostrum(['serve'], { DATA_DIR: folder, PORT: port })
  expect(third).toMatchObject({ code: 1, err: expect.stringContaining(`PORT ${port}`) })
  await rm(folder, { recursive: true })
})

test('an orderly stop: clients are let go, the exit is 0, and the command line then works on the journal itself', async () => {
  await using viewer = await connect(service.base, service.token('viewer'), session)
  await viewer.hello()
  expect(await service.stop()).toBe(0)
  await expect.poll(() => viewer.gone).toEqual(['transport close'])
  const { code, out } = await rostrum(['badge', '--session', 'ctoc-cop10', '--role', 'president', '--json'], {
    DATA_DIR: service.folder,
    PORT: new URL(service.base).port,
  })
  expect(code).toBe(0)
  await service.restart()
  await using president = await connect(service.base, JSON.parse(out).badge, session)
  expect(await president.hello()).toMatchObject({ ok: true })
})
