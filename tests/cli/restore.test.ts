import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../../src/domain/commands.ts'
import { commandId, delegationId } from '../../src/domain/ids.ts'
import { toWire } from '../../src/protocol/wire.ts'
import { seal } from '../../src/store/chain.ts'
import { start } from '../../src/store/contract.ts'
import { lineOf } from '../../src/store/written.ts'
import { ask, conference, conferencePlan, fresh, toTheFloor } from '../support/conference.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { type RunningService, rostrum, startService } from '../support/service.ts'

const BADGE_KEY = Buffer.from('a key that only the tests have, 32').toString('base64url')
const delegates = ['D001', 'D002', 'D003'].map(delegationId)

let folder: string
let from: RunningService
let redis: TestRedis
/** The exported journal of a meeting that is half run. */
let backup: string
let president: string
let office: string
/** A command that was given before the backup was made, and its answer. */
const given = { commandId: fresh(), command: toWire(ask(delegationId('D009'))) }
let answer: unknown

const send = (base: string, path: string, badge: string, body: unknown, method = 'POST', type = 'application/json') =>
  fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${badge}`, 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const give = async (base: string, badge: string, command: Command): Promise<unknown> =>
  (await send(base, '/api/sessions/conf/commands', badge, { commandId: fresh(), command: toWire(command) })).json()
const read = async (base: string, path: string): Promise<unknown> =>
  (await fetch(`${base}/api/sessions/conf${path}`, { headers: { authorization: `Bearer ${president}` } })).json()
const put = (base: string, badge: string, text: string, id = 'conf') =>
  send(base, `/api/sessions/${id}/journal`, badge, text, 'PUT', 'application/x-ndjson')
const exported = async (environment: Record<string, string>): Promise<string> =>
  (await rostrum(['export', '--session', 'conf', '--format', 'journal'], environment)).out

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-backup-'))
  redis = await startRedis({ private: true })
  from = await startService({ BADGE_KEY })
  const { base } = from
  await send(base, '/api/sessions', from.token('administrator'), conferencePlan(Date.now() - 60_000))
  const badge = async (role: string): Promise<string> => {
    const issued = await send(base, '/api/sessions/conf/badges', from.token('administrator'), { role })
    return (await issued.json()).badge
  }
  president = await badge('president')
  office = await badge('secretariat')
  for (const delegation of delegates) expect(await give(base, office, ask(delegation))).toMatchObject({ ok: true })
  for (const command of toTheFloor) expect(await give(base, president, command)).toMatchObject({ ok: true })
  answer = await (await send(base, '/api/sessions/conf/commands', office, given)).json()
  backup = join(folder, 'conf.ndjson')
  const saved = ['export', '--session', 'conf', '--format', 'journal', '--output', backup]
  expect(await rostrum(saved, { DATA_DIR: from.folder })).toMatchObject({ code: 0 })
})

afterAll(async () => {
  await from[Symbol.asyncDispose]()
  await redis.stop()
  await rm(folder, { recursive: true, force: true })
})

/** What a service has of the session is what the first one had, and it goes on from there. */
async function goesOn(base: string, environment: Record<string, string>): Promise<void> {
  const text = await readFile(backup, 'utf8')
  expect(await exported(environment)).toBe(text)
  for (const path of ['', '/lists/list-1', '/interventions']) {
    const [here, there] = [await read(base, path), await read(from.base, path)]
    expect(withoutTimes(here), path).toEqual(withoutTimes(there))
  }
  expect(await (await send(base, '/api/sessions/conf/commands', office, given)).json()).toEqual(answer)
  expect(answer).toMatchObject({ ok: true })
  const seq = text.trim().split('\n').length
  expect(await give(base, president, { type: 'EndStatement' })).toEqual({ ok: true, seq: seq + 1 })
  expect((await exported(environment)).startsWith(text)).toBe(true)
}

/** Expected times move with the clock. */
function withoutTimes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/^(expectedAt|used|overrun)/.test(key) ? undefined : inner)))
}

describe('a session is restored from the file of its journal', { timeout: 60_000 }, () => {
  test('into the service that runs, over HTTP: the same digests, answers and badges; it goes on', async () => {
    await using to = await startService({ BADGE_KEY })
    const environment = { DATA_DIR: to.folder }
    const done = await rostrum(['restore', backup], environment)
    expect(done).toMatchObject({ code: 0, out: expect.stringMatching(/^The session conf is restored: \d+ entries/) })
    const digest = / ([0-9a-f]{64})$/.exec(done.out.trim())?.[1] ?? ''
    expect(await rostrum(['verify', backup, '--digest', digest])).toMatchObject({ code: 0 })
    await goesOn(to.base, environment)
    const again = await rostrum(['restore', backup], environment)
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('is there already') })
    expect(to.log()).toContain('session restored')
    await to.stop()
    await to.restart()
    expect(await read(to.base, '/interventions')).toMatchObject([{ status: 'ended' }])
  })

  test('into a folder that no service uses, and a service started on it', async () => {
    const DATA_DIR = join(folder, 'fresh')
    expect(await rostrum(['restore', backup], { DATA_DIR })).toMatchObject({ code: 0 })
    await using to = await startService({ BADGE_KEY, DATA_DIR })
    expect(to.out()).toContain('goes on with conf')
    await goesOn(to.base, { DATA_DIR })
  })

  test('on Redis, while its service runs', async () => {
    const environment = { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, BADGE_KEY }
    await using to = await startService(environment)
    expect(await rostrum(['restore', backup], environment)).toMatchObject({ code: 0 })
    await goesOn(to.base, environment)
  })

  test('not over another session of that name, nor over its beginning', async () => {
    await using to = await startService({ BADGE_KEY })
    const environment = { DATA_DIR: to.folder }
    await send(to.base, '/api/sessions', to.token('administrator'), conferencePlan(Date.now()))
    const before = await exported(environment)
    expect(await rostrum(['restore', backup], environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('up to entry 1; nothing was changed'),
    })
    expect(await exported(environment)).toBe(before)
  })
})

describe('what is not such a file is named, and nothing is restored', { timeout: 60_000 }, () => {
  let lines: string[]
  let faulty: readonly (readonly [what: string, text: string, said: string])[]

  beforeAll(async () => {
    lines = (await readFile(backup, 'utf8')).trim().split('\n')
    const join_ = (some: readonly string[]) => `${some.join('\n')}\n`
    const fifth = JSON.parse(lines[4] ?? '')
    const opening = { at: 1, by: { role: 'secretariat' }, commandId: commandId('c') } as const
    const plan = conference(Date.now())
    const chained = (...drafts: Parameters<typeof seal>[1]) => join_(seal(start, drafts).map(lineOf))
    const opened = { ...opening, event: { type: 'SessionOpened', plan } } as const
    faulty = [
      ['changed', join_(lines.with(4, JSON.stringify({ ...fifth, at: fifth.at + 1 }))), 'line 5: entry 5 was changed'],
      ['removed', join_(lines.toSpliced(4, 1)), 'line 5: entry 5 is not there'],
      ['not JSON', join_(lines.with(4, '{"seq":')), 'line 5: entry 5 cannot be read'],
      ['cut in a line', join_(lines).slice(0, -20), `line ${lines.length}: entry ${lines.length} cannot be read`],
      ['empty', '', 'line 1: entry 1 is not there'],
      ['ten megabytes of nonsense', 'x'.repeat(10_000_000), 'line 1: entry 1 cannot be read'],
      [
        'no session in it',
        chained({ ...opening, event: { type: 'Annotated', text: 'x' } }),
        'line 1: entry 1 must open the session',
      ],
      ['an event of no kind', chained({ ...opened, at: Number.MAX_SAFE_INTEGER }), 'line 1: entry 1 is none: at'],
      ['of tomorrow', chained({ ...opened, at: Date.now() + 86_400_000 }), 'line 1: entry 1 is of '],
      [
        'back in time',
        chained({ ...opened, at: 2 }, { ...opened, event: { type: 'Annotated', text: 'x' } }),
        'earlier',
      ],
    ]
  })

  test('by the command line: exit code 2', async () => {
    const DATA_DIR = join(folder, 'nothing')
    for (const [what, text, said] of faulty) {
      const file = join(folder, 'faulty.ndjson')
      await writeFile(file, text)
      const ended = await rostrum(['restore', file], { DATA_DIR })
      expect(ended, what).toMatchObject({ code: 2, err: expect.stringContaining(said) })
    }
    expect(await rostrum(['restore', join(folder, 'none')], { DATA_DIR })).toMatchObject({ code: 2 })
    expect(await rostrum(['export', '--session', 'conf'], { DATA_DIR })).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is none'),
    })
  })

  test('by the service: 400 with the same words; only the administrator restores', async () => {
    await using to = await startService({ BADGE_KEY })
    const administrator = to.token('administrator')
    const text = await readFile(backup, 'utf8')
    for (const [what, bad, said] of faulty) {
      const response = await put(to.base, administrator, bad)
      expect(response.status, what).toBe(400)
      const { refusal, params } = await response.json()
      expect(refusal).toBe('malformed')
      expect(params.faults.map(({ path, problem }: Record<string, string>) => `${path}: ${problem}`)).toEqual([
        expect.stringContaining(said),
      ])
    }
    const elsewhere = await put(to.base, administrator, text, 'other')
    expect([elsewhere.status, await elsewhere.json()]).toMatchObject([400, { refusal: 'malformed' }])
    expect((await put(to.base, president, text)).status).toBe(403)
    expect((await put(to.base, '', text)).status).toBe(401)
    const asJson = await send(to.base, '/api/sessions/conf/journal', administrator, '{}', 'PUT')
    expect(asJson.status).toBe(415)
    const nothing = await fetch(`${to.base}/api/sessions/conf/journal`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${administrator}` },
    })
    expect(nothing.status).toBe(400)
    expect((await send(to.base, '/api/sessions/conf/commands', president, given)).status).toBe(404)
    expect((await put(to.base, administrator, text)).status).toBe(201)
    expect((await put(to.base, administrator, text)).status).toBe(200)
  })
})
