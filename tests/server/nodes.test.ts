import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegationId } from '../../src/domain/ids.ts'
import { printCursor } from '../../src/protocol/cursor.ts'
import { silent } from '../../src/store/log.ts'
import { openRedisJournal } from '../../src/store/redis/journal.ts'
import { keysUnder } from '../../src/store/redis/keys.ts'
import { createSharedPresence } from '../../src/store/redis/presence.ts'
import { type Client, connect, join } from '../support/client.ts'
import { ask, delegations, fresh, lists, president, secretariat, toTheFloor } from '../support/conference.ts'
import { startNode } from '../support/node.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { realAfter } from '../support/time.ts'

const [D1] = [delegationId('D001')]
const around = Date.now() - 60_000
let redis: TestRedis

beforeAll(async () => {
  redis = await startRedis({ private: true })
})
afterAll(() => redis.stop())

/** Two nodes that share a Redis, under a prefix of their own. */
async function pair(name: string) {
  const shared = { ...redis, prefix: `${redis.prefix}${name}:` }
  const a = await startNode({ redis: shared, around })
  const b = await startNode({ redis: shared, around })
  return {
    a,
    b,
    async [Symbol.asyncDispose]() {
      await a[Symbol.asyncDispose]()
      await b[Symbol.asyncDispose]()
    },
  }
}

test('commands given at two nodes at once come in one order, the same everywhere', async () => {
  await using nodes = await pair('order')
  const { a, b } = nodes
  const [badgeA, badgeB] = [await a.badge('secretariat'), await b.badge('secretariat')]
  await expect.poll(() => a.session.state.badges.size).toBe(2)
  await using atA = await join(a.base, badgeA)
  await using atB = await join(b.base, badgeB)
  const from = a.session.position.seq
  const requests = lists.slice(0, 4).flatMap(list => delegations.map(delegation => ask(delegation, { list })))
  const answers = await Promise.all(requests.map((command, n) => (n % 2 ? atA : atB).give(command)))
  expect(answers.filter(answer => 'ok' in answer)).toHaveLength(requests.length)
  const digests = ({ entries }: Client) => entries.map(({ seq, digest }) => `${seq} ${digest}`)
  await expect.poll(() => atA.entries.length).toBe(requests.length)
  await expect.poll(() => atB.entries.length).toBe(requests.length)
  expect(digests(atA)).toEqual(digests(atB))
  expect(atA.entries.map(({ seq }) => seq)).toEqual(requests.map((_, n) => from + n + 1))
})

test('[FL5] two people press "next" at two nodes: the floor moves once', async () => {
  await using nodes = await pair('next')
  const { a, b } = nodes
  for (const delegation of delegations.slice(0, 3)) {
    await a.session.give({ commandId: fresh(), command: ask(delegation), by: secretariat })
  }
  for (const command of toTheFloor) await a.session.give({ commandId: fresh(), command, by: president })
  await expect.poll(() => b.session.position).toEqual(a.session.position)
  const expectedSeq = a.session.position.seq
  const next = { type: 'GiveFloor', endCurrent: true, startClock: true } as const
  const answers = await Promise.all([
    a.session.give({ commandId: fresh(), command: next, by: president, expectedSeq }),
    b.session.give({ commandId: fresh(), command: next, by: president, expectedSeq }),
  ])
  expect(answers.filter(answer => 'ok' in answer)).toHaveLength(1)
  expect(answers.find(answer => 'refusal' in answer)).toMatchObject({ refusal: 'stale' })
})

test('who loses one node goes on at the other from the cursor', async () => {
  await using nodes = await pair('cursor')
  const { a, b } = nodes
  const badge = await a.badge('president')
  await using first = await join(a.base, badge)
  const [welcome] = first.welcomes
  await a.session.give({ commandId: fresh(), command: ask(D1), by: secretariat })
  await a.stop()
  await using second = await connect(b.base, badge)
  const cursor = printCursor({ seq: welcome?.seq ?? 0, digest: welcome?.digest ?? '' })
  expect(await second.hello(cursor)).toMatchObject({ ok: true, from: 'cursor' })
  expect(second.entries).toMatchObject([{ event: { type: 'FloorRequested' } }])
})

test('the same command at the other node gets the first answer', async () => {
  await using nodes = await pair('again')
  const { a, b } = nodes
  const order = { commandId: fresh(), command: ask(D1), by: secretariat }
  const first = await a.session.give(order)
  expect(first).toMatchObject({ ok: true })
  expect(await b.session.give(order)).toEqual(first)
})

test('[LK3] the chair at one node sees who is connected at the other, and who is not any more', async () => {
  await using nodes = await pair('presence')
  const { a, b } = nodes
  const badge = await b.badge('delegate', D1)
  await using chair = await join(a.base, await a.badge('president'))
  const connections = () => Object.assign({}, ...chair.presences.map(({ delegations: some }) => some))[D1]?.connections
  const delegate = await join(b.base, badge)
  await expect.poll(connections, { timeout: 3_000 }).toBe(1)
  delegate.socket.disconnect()
  await expect.poll(connections, { timeout: 3_000 }).toBe(0)
})

test('[LK3] the connections of a node that died are gone within 5 s', async () => {
  const shared = { ...redis, prefix: `${redis.prefix}died:` }
  await using a = await startNode({ redis: shared, around })
  await using chair = await join(a.base, await a.badge('president'))
  const connections = () => Object.assign({}, ...chair.presences.map(({ delegations: some }) => some))[D1]?.connections
  const journal = await openRedisJournal({ url: shared.url, prefix: shared.prefix, clock: Date.now })
  const dying = createSharedPresence({
    redis: journal.redis,
    keys: keysUnder(shared.prefix),
    node: 'dying',
    now: journal.now,
    after: realAfter,
    log: silent,
  })
  dying.arrived(a.session.id, 'x', { role: 'delegate', delegationId: D1 })
  await expect.poll(connections, { timeout: 3_000 }).toBe(1)
  await dying.close()
  const from = performance.now()
  await expect.poll(connections, { timeout: 6_000 }).toBe(0)
  expect(performance.now() - from).toBeLessThan(5_000)
  await journal.close()
})

test("[LK2] a remote speaker's last connection drops at any node: the clock pauses, once", async () => {
  await using nodes = await pair('link')
  const { a, b } = nodes
  const badge = await b.badge('delegate', D1)
  const delegate = await join(b.base, badge)
  await a.session.give({ commandId: fresh(), command: ask(D1, { mode: 'remote' }), by: secretariat })
  for (const command of toTheFloor) await a.session.give({ commandId: fresh(), command, by: president })
  // The other node knows of the connection, too.
  await using chair = await join(a.base, await a.badge('president'))
  const here = () => Object.assign({}, ...chair.presences.map(({ delegations }) => delegations))[D1]?.connections
  await expect.poll(here, { timeout: 5_000 }).toBe(1)
  delegate.socket.disconnect()
  const lost = () => [...a.session.state.interventions.values()].at(-1)?.linkLostAt ?? null
  await expect.poll(lost, { timeout: 3_000 }).not.toBeNull()
  await using again = await join(a.base, badge)
  await expect.poll(lost, { timeout: 3_000 }).toBeNull()
  expect(again.welcomes).toHaveLength(1)
  const types: string[] = []
  for await (const entries of a.journal.read(a.session.id, { seq: 0, digest: '0'.repeat(64) })) {
    types.push(...entries.map(({ event }) => event.type))
  }
  expect(types.filter(type => type === 'LinkLost' || type === 'LinkRestored')).toEqual(['LinkLost', 'LinkRestored'])
})

test('Redis is killed and comes back: commands are refused meanwhile, then accepted, each once', async () => {
  const own = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always'] })
  try {
    await using node = await startNode({ redis: own, around })
    await using office = await join(node.base, await node.badge('secretariat'))
    await own.kill()
    const order = { commandId: fresh() }
    expect(await office.give(ask(D1), order)).toEqual({ refusal: 'unavailable', params: {} })
    expect((await fetch(`${node.base}/readyz`)).status).toBe(503)
    await own.restart()
    await expect.poll(() => office.give(ask(D1), order), { timeout: 15_000, interval: 200 }).toMatchObject({ ok: true })
    expect(office.entries.filter(({ event }) => event.type === 'FloorRequested')).toHaveLength(1)
    expect((await fetch(`${node.base}/readyz`)).status).toBe(200)
  } finally {
    await own.stop()
  }
})
