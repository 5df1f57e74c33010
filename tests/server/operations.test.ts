import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../support/client.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { type RunningService, startService } from '../support/service.ts'

const session = { sessionId: 'ctoc-cop10' }
const path = '/api/sessions/ctoc-cop10'
const note = (text: string) => ({ commandId: randomUUID(), command: { type: 'Annotate', text } })

async function ask(service: RunningService, where: string, body?: unknown, headers: Record<string, string> = {}) {
  const from = performance.now()
  const response = await fetch(`${service.base}${where}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${service.token('secretariat')}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : undefined,
    ms: performance.now() - from,
  }
}

const logOf = (service: RunningService): Record<string, unknown>[] =>
  service
    .log()
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))

const written = async (service: RunningService): Promise<string[]> =>
  (await ask(service, `${path}/journal`)).text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).event.text)
    .filter(text => text !== undefined)

describe('a service on Redis', { timeout: 60_000 }, () => {
  let redis: TestRedis
  let service: RunningService

  beforeAll(async () => {
    redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always'] })
    service = await startService({ REDIS_URL: redis.url })
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await redis.stop()
  })

  test("a command is found in the log by its request's id, which may be the client's own, and by its own id", async () => {
    const [accepted, faulty] = [note('x'), { ...note('x'), command: { type: 'Anotate' } }]
    const given = await ask(service, `${path}/commands`, accepted, { 'x-request-id': 'proxy-17' })
    expect(given).toMatchObject({ status: 200 })
    expect(given.headers.get('x-request-id')).toBe('proxy-17')
    const own = await ask(service, `${path}/commands`, faulty, { 'x-request-id': 'a b\u00e9"' })
    const requestId = own.headers.get('x-request-id')
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    await expect
      .poll(() => logOf(service).filter(line => line.commandId === accepted.commandId))
      .toMatchObject([
        {
          msg: 'command accepted',
          requestId: 'proxy-17',
          sessionId: 'ctoc-cop10',
          command: 'Annotate',
          seq: given.body.seq,
        },
      ])
    await expect
      .poll(() => logOf(service).filter(line => line.requestId === requestId))
      .toMatchObject([{ msg: 'command refused', commandId: faulty.commandId, refusal: 'invalid-command' }])
    await using office = await connect(service.base, service.token('secretariat'), session)
    await office.hello()
    const commandId = randomUUID()
    await office.give({ type: 'Annotate', text: 'y' }, { commandId })
    await expect
      .poll(() => logOf(service).filter(line => line.commandId === commandId))
      .toMatchObject([{ msg: 'command accepted', connection: office.socket.id }])
  })

  test('metrics: commands by outcome, append and fan-out times, connections by role, lag', async () => {
    await using viewer = await connect(service.base, service.token('viewer'), session)
    await viewer.hello()
    await ask(service, `${path}/commands`, note('z'))
    await expect.poll(() => viewer.entries.length).toBeGreaterThan(0)
    const { text } = await ask(service, '/metrics')
    expect(text).toMatch(/^rostrum_commands_total\{command="Annotate",outcome="ok"\} [1-9]/m)
    expect(text).toMatch(/^rostrum_commands_total\{command="unread",outcome="invalid-command"\} [1-9]/m)
    expect(text).toMatch(/^rostrum_append_seconds_count\{outcome="appended"\} [1-9]/m)
    expect(text).toMatch(/^rostrum_fan_out_seconds_count [1-9]/m)
    expect(text).toMatch(/^rostrum_entry_age_seconds_count [1-9]/m)
    expect(text).toMatch(/^rostrum_connections\{role="viewer"\} 1$/m)
    expect(text).toMatch(/^rostrum_journal_lag_entries 0$/m)
    expect(text).toMatch(/^rostrum_journal_available 1$/m)
  })

  test('Redis goes: not ready, reads go on and are marked, commands are told so in time; it is back: all by itself', async () => {
    const reads = [path, `${path}/state`, `${path}/interventions`, `${path}/interventions?format=csv`]
    const before = await Promise.all(reads.map(where => ask(service, where)))
    const [list] = (await ask(service, path)).body.lists
    reads.push(`${path}/lists/${list.id}`)
    for (const { status, headers } of before) expect([status, headers.get('x-rostrum-stale')]).toEqual([200, null])
    expect(await ask(service, '/readyz')).toMatchObject({ status: 200, body: { ready: true } })

    await redis.kill()
    await expect.poll(async () => (await ask(service, '/readyz')).status).toBe(503)
    expect(await ask(service, '/readyz')).toMatchObject({ body: { ready: false, because: 'journal-unavailable' } })
    expect(await ask(service, '/healthz')).toMatchObject({ status: 200 })
    for (const where of reads) {
      const { status, headers } = await ask(service, where)
      expect([status, headers.get('x-rostrum-stale')], where).toEqual([200, 'true'])
    }
    const refused = await ask(service, `${path}/commands`, note('lost'))
    expect(refused).toMatchObject({ status: 503, body: { refusal: 'unavailable' } })
    expect(refused.ms).toBeLessThan(7_000)
    expect(await ask(service, `${path}/journal`)).toMatchObject({ status: 503, body: { refusal: 'unavailable' } })
    expect((await ask(service, '/metrics')).text).toMatch(/^rostrum_journal_lag_entries nan$/im)

    await redis.restart()
    await expect.poll(async () => (await ask(service, '/readyz')).status, { timeout: 15_000 }).toBe(200)
    expect((await ask(service, path)).headers.get('x-rostrum-stale')).toBeNull()
    expect(await ask(service, `${path}/commands`, note('again'))).toMatchObject({ status: 200 })
    expect(await written(service)).toContain('again')
    expect(await written(service)).not.toContain('lost')
  })

  test('SIGTERM in a burst: whatever was acknowledged is written, all are answered, sockets are closed, exit 0', async () => {
    const office = await connect(service.base, service.token('secretariat'), session)
    await office.hello()
    const acknowledged: string[] = []
    const outcomes = new Map<string, number>()
    const count = (outcome: string): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    const burst: Promise<void>[] = []
    for (let n = 0; n < 400; n++) {
      const [bySocket, byHttp] = [`socket ${n}`, `http ${n}`]
      burst.push(
        office.give({ type: 'Annotate', text: bySocket }).then(
          answer => {
            if ('ok' in answer) acknowledged.push(bySocket)
            count('ok' in answer ? 'socket ok' : `socket ${answer.refusal}`)
          },
          () => count('socket gone'),
        ),
        ask(service, `${path}/commands`, note(byHttp)).then(
          ({ status, body }) => {
            if (status === 200) acknowledged.push(byHttp)
            count(`http ${status} ${body.refusal ?? 'ok'}`)
          },
          error => count(`http ${error.cause?.code ?? error}`),
        ),
      )
      if (n % 40 === 0) await sleep(5)
    }
    await expect.poll(() => acknowledged.length, { interval: 2 }).toBeGreaterThan(40)
    expect(await service.stop()).toBe(0)
    await Promise.all(burst)
    // Those on an open connection are all answered; who comes to a closed door finds it closed.
    const known = ['socket ok', 'socket unavailable', 'http 200 ok', 'http 503 unavailable']
    const late = ['http ECONNREFUSED', 'http ECONNRESET', 'http UND_ERR_SOCKET']
    expect([...outcomes.keys()].filter(outcome => ![...known, ...late].includes(outcome))).toEqual([])
    await expect.poll(() => office.gone).toHaveLength(1)
    await expect.poll(() => logOf(service).at(-1)).toMatchObject({ msg: 'service stopped' })
    await service.restart()
    const there = await written(service)
    expect(acknowledged.filter(text => !there.includes(text))).toEqual([])
    expect(new Set(there).size).toBe(there.length)
  })
})
