import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect as connectTcp, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { printCursor } from '../../src/protocol/cursor.ts'
import { connect, connectRaw } from '../support/client.ts'
import { delegations } from '../support/conference.ts'
import { type RunningService, startService } from '../support/service.ts'
import { type Random, seeded } from './random.ts'
import { BADGE_KEY, badgeFor, openConference, session, welcomeAt } from './stage.ts'
import { memoryOf, type Testimony, type Witness, watch } from './witness.ts'

/** Attacks come from an address of their own. */
const enemy = '127.0.0.2'
const mayGrowBytes = 250_000_000

let random: Random
let service: RunningService
let base: string
let office: string
let memoryBefore: number
/** Connections that send their headers a byte at a time, and when each was closed. */
let slow: Promise<number>[]

beforeAll(async () => {
  random = seeded('hostile clients')
  service = await startService({ BADGE_KEY, RATE_ADDRESS: '3000/20000' })
  base = service.base
  await openConference(base)
  office = await badgeFor(base, { role: 'secretariat' })
  await (await watch(base, office)).testimony()
  memoryBefore = memoryOf(service.pid)
  slow = Array.from({ length: 100 }, dribble)
})

afterAll(() => service[Symbol.asyncDispose]())

/** What a witness of an attack says. */
async function during(attack: () => Promise<void>): Promise<Testimony> {
  const witness: Witness = await watch(base, office)
  await attack()
  const testimony = await witness.testimony()
  process.stdout.write(`  ${JSON.stringify(testimony)}\n`)
  return testimony
}

/** Nobody else notices: every answer came, on the one connection, and soon, as far as a busy machine allows. */
function expectUnmoved({ wrong, p95, asked }: Testimony): void {
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(1)
  expect(p95).toBeLessThan(4_000)
}

async function opened(role: string): Promise<number> {
  const metrics = await (await fetch(`${base}/metrics`)).text()
  return Number(new RegExp(`rostrum_connections\\{role="${role}"\\} (\\d+)`).exec(metrics)?.[1] ?? 0)
}

async function cutOff(cause: string): Promise<number> {
  const metrics = await (await fetch(`${base}/metrics`)).text()
  return Number(new RegExp(`rostrum_connections_cut_total\\{cause="${cause}"\\} (\\d+)`).exec(metrics)?.[1] ?? 0)
}

test('readers that stall are cut off, go on from their cursor, and nobody else notices', {
  timeout: 60_000,
}, async () => {
  const reader = await badgeFor(base, { role: 'secretariat' })
  const writer = await badgeFor(base, { role: 'secretariat' })
  const { seq, digest } = await welcomeAt(base)
  const stalled: WebSocket[] = []
  for (let n = 0; n < 10; n++) {
    const raw = await connectRaw(base, reader)
    raw.send(`420["hello",{"sessionId":"${session}","cursor":"${printCursor({ seq, digest })}"}]`)
    await once(raw, 'message')
    raw.pause()
    stalled.push(raw)
  }
  // They read no more, and say all the same that they are alive.
  const beat = setInterval(() => {
    for (const raw of stalled) if (raw.readyState === WebSocket.OPEN) raw.send('3')
  }, 300)
  try {
    const testimony = await during(async () => {
      await using source = await connect(base, writer)
      for (let round = 0; round < 12; round++) {
        const text = String.fromCharCode(97 + round).repeat(9_000)
        await Promise.all(Array.from({ length: 100 }, () => source.give({ type: 'Annotate', text })))
      }
      await expect.poll(() => cutOff('slow'), { timeout: 20_000, interval: 250 }).toBe(stalled.length)
    })
    expectUnmoved(testimony)
  } finally {
    clearInterval(beat)
    for (const raw of stalled) raw.terminate()
  }
  await using again = await connect(base, reader)
  expect(await again.hello(printCursor({ seq, digest }))).toMatchObject({ ok: true, from: 'cursor' })
  const end = await welcomeAt(base)
  await expect.poll(() => again.entries.at(-1)?.digest, { timeout: 10_000 }).toBe(end.digest)
  expect(again.entries.map(entry => entry.seq)).toEqual(again.entries.map((_, n) => seq + 1 + n))
})

test('who floods is held up, then cut off; who floods over HTTP is told when to come back', async () => {
  const flooder = await badgeFor(base, { role: 'secretariat' })
  const before = await cutOff('flood')
  const testimony = await during(async () => {
    const raw = await connectRaw(base, flooder)
    const refused: string[] = []
    raw.on('message', message => String(message).includes('too-many-requests') && refused.push('refused'))
    const closed = once(raw, 'close')
    for (let n = 0; n < 8_000; n++) {
      raw.send(`42${n}["command",{"commandId":"flood-${n}","command":{"type":"Annotate","text":"flood"}}]`)
    }
    await closed
    expect(refused.length).toBeGreaterThan(100)
    expect(await cutOff('flood')).toBe(before + 1)
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        asked('POST', `/api/sessions/${session}/commands`, flooder, {
          commandId: `again-${n}`,
          command: { type: 'Annotate', text: 'flood' },
        }),
      ),
    )
    expect(answers.filter(({ status, retryAfter }) => status === 429 && retryAfter > 0).length).toBeGreaterThan(50)
  })
  expectUnmoved(testimony)
})

test('bytes that mean nothing, frames that are none, bodies too large: refused or cut off, one by one', async () => {
  const badge = await badgeFor(base, { role: 'viewer' })
  const testimony = await during(async () => {
    const frames = [
      '\u0000\u0001',
      '4',
      '42{',
      '42["hello"',
      '42["hello",{"sessionId":{"$gt":""}}]',
      '421["command",{"__proto__":{"role":"president"}}]',
      `422["command",${'['.repeat(20_000)}`,
      '451-["hello",{"_placeholder":true,"num":0}]',
      '99',
      `42["command","${'x'.repeat(200_000)}"]`,
    ]
    await Promise.all(frames.map(frame => sent(badge, frame)))
    await Promise.all(Array.from({ length: 50 }, () => sent(badge, nonsense(random.between(1, 3_000)))))
    await Promise.all(Array.from({ length: 100 }, () => poured(nonsense(random.between(1, 20_000)))))
    const bodies = [
      { body: 'x'.repeat(5_000_000), expected: [413, 0] },
      { body: `{"commandId":"c","command":${'['.repeat(30_000)}`, expected: [400] },
      { body: '{"commandId":', expected: [400] },
      { body: nonsense(10_000), expected: [400] },
      {
        body: JSON.stringify({ commandId: 'c', command: { type: 'Annotate', text: 'x'.repeat(30_000) } }),
        expected: [400, 422],
      },
    ]
    for (const { body, expected } of bodies) {
      const { status } = await asked('POST', `/api/sessions/${session}/commands`, badge, body)
      expect(expected, `${String(body).slice(0, 40)}: ${status}`).toContain(status)
    }
  })
  expectUnmoved(testimony)
  expect(await opened('viewer')).toBe(0)
})

test('a thousand wrong badges a second: all refused, nobody let in', { timeout: 60_000 }, async () => {
  const good = await badgeFor(base, { role: 'delegate', ...(delegations[0] && { delegationId: delegations[0] }) })
  const forged = (): string => {
    const [head, body] = good.split('.')
    const signature = Buffer.from(nonsense(32)).toString('base64url')
    return random.chance(0.5) ? `${head}.${body}.${signature}` : Buffer.from(nonsense(120)).toString('base64url')
  }
  const statuses = new Map<number, number>()
  let doors = 0
  const testimony = await during(async () => {
    const attempts: Promise<unknown>[] = []
    for (let tenth = 0; tenth < 40; tenth++) {
      for (let n = 0; n < 90; n++) {
        const attempt = asked('GET', `/api/sessions/${session}`, forged())
        attempts.push(attempt.then(({ status }) => statuses.set(status, (statuses.get(status) ?? 0) + 1)))
      }
      for (let n = 0; n < 10; n++)
        attempts.push(
          knocked(forged()).then(letIn => {
            if (letIn) doors++
          }),
        )
      await sleep(100)
    }
    await Promise.all(attempts)
  })
  expectUnmoved(testimony)
  process.stdout.write(`  ${JSON.stringify([...statuses])}\n`)
  expect([...statuses.keys()].filter(status => status !== 401 && status !== 429)).toEqual([])
  expect(statuses.get(401)).toBeGreaterThan(1_000)
  expect(doors).toBe(0)
  expect(await opened('delegate')).toBe(0)
})

test('headers that never end are not waited for', { timeout: 30_000 }, async () => {
  const closed = await Promise.race([Promise.all(slow), sleep(25_000, 'still open' as const)])
  if (closed === 'still open') throw new Error(closed)
  expect(Math.min(...closed)).toBeGreaterThan(3_000)
  expect(Math.max(...closed)).toBeLessThan(20_000)
})

test('after all that it is the same process, has no more memory than it should, and no fault in its log', async () => {
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
  // What is not used any more is given back in its own time.
  await expect
    .poll(() => memoryOf(service.pid) - memoryBefore, { timeout: 15_000, interval: 500 })
    .toBeLessThan(mayGrowBytes)
  process.stdout.write(
    `  ${Math.round(memoryBefore / 1e6)} MB before, ${Math.round(memoryOf(service.pid) / 1e6)} MB after\n`,
  )
  expect(service.log()).not.toMatch(/"level":(50|60)/)
})

function nonsense(length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.between(0, 255)))
}

/** A frame over a connection that was let in; until it is closed, or for a while. */
async function sent(badge: string, frame: string | Buffer): Promise<void> {
  const raw = await connectRaw(base, badge)
  raw.on('error', () => {})
  raw.send(frame)
  await Promise.race([once(raw, 'close'), sleep(400)])
  raw.terminate()
}

function toService(): Socket {
  const socket = connectTcp({ port: Number(new URL(base).port), host: '127.0.0.1', localAddress: enemy })
  socket.on('error', () => {})
  return socket
}

/** Bytes into the port, whatever it makes of them. */
async function poured(bytes: Buffer): Promise<void> {
  const socket = toService()
  socket.end(bytes)
  await Promise.race([once(socket, 'close'), sleep(2_000)])
  socket.destroy()
}

/** Headers, a byte at a time; how long that was let go on, in milliseconds. */
async function dribble(): Promise<number> {
  const socket = toService()
  const from = performance.now()
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  const timer = setInterval(() => socket.write('x'), 500)
  socket.resume()
  await once(socket, 'close')
  clearInterval(timer)
  return performance.now() - from
}

const agent = new Agent({ keepAlive: true, maxSockets: 64, localAddress: enemy })
afterAll(() => agent.destroy())

/** A request from the enemy's address; status 0 where the connection was closed instead of an answer. */
async function asked(
  method: string,
  path: string,
  badge: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly retryAfter: number }> {
  const headers = { authorization: `Bearer ${badge}`, 'content-type': 'application/json' }
  const outgoing = request(new URL(path, base), { method, headers, agent })
  const answered = once(outgoing, 'response')
  outgoing.on('error', () => {})
  if (body !== undefined)
    outgoing.write(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))
  outgoing.end()
  try {
    const [response] = await answered
    response.resume()
    await once(response, 'close')
    return { status: response.statusCode, retryAfter: Number(response.headers['retry-after'] ?? 0) }
  } catch {
    return { status: 0, retryAfter: 0 }
  }
}

/** Whether a socket with this badge is let in. */
async function knocked(badge: string): Promise<boolean> {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    localAddress: enemy,
  })
  return new Promise<boolean>(resolve => {
    const is = (answer: boolean) => (): void => {
      resolve(answer)
      socket.terminate()
    }
    socket.on('error', is(false))
    socket.on('close', is(false))
    socket.on('open', () => socket.send(`40${JSON.stringify({ badge })}`))
    socket.on('message', data => {
      if (String(data).startsWith('44')) is(false)()
      if (String(data).startsWith('40')) is(true)()
    })
  })
}
