import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { badgeId, commandId, delegationId } from '../../src/domain/ids.ts'
import { type Draft, seal } from '../../src/store/chain.ts'
import { type Journal, start } from '../../src/store/contract.ts'
import { entriesOf, sessionOn, tempJournal } from '../session/support.ts'
import { freshSession, note, positionOf, redisStore } from '../store/journals.ts'
import { ask, delegations, fresh, president, secretariat, toTheFloor } from '../support/conference.ts'
import { startNode } from '../support/node.ts'
import { startRedis } from '../support/redis.ts'
import { type BadLine, startProxy } from './proxy.ts'
import { randomFrom } from './random.ts'

const random = randomFrom(1)
const around = Date.now() - 60_000

/** Two nodes with a line of its own to Redis each, and a statement under way. */
async function pair() {
  const redis = await startRedis({ private: true })
  onTestFinished(() => redis.stop())
  const lines: BadLine[] = []
  const nodes: Awaited<ReturnType<typeof startNode>>[] = []
  for (let n = 0; n < 2; n++) {
    const line = await startProxy([Number(new URL(redis.url).port)], random)
    lines.push(line)
    nodes.push(await startNode({ redis: { ...redis, url: `redis://127.0.0.1:${line.port}` }, around }))
  }
  onTestFinished(async () => {
    for (const line of lines) line.calm()
    for (const node of nodes) await node[Symbol.asyncDispose]()
    for (const line of lines) await line[Symbol.asyncDispose]()
  })
  const [here, there] = nodes
  const [line] = lines
  if (!here || !there || !line) throw new Error('no nodes')
  for (const delegation of delegations.slice(0, 4)) {
    await here.session.give({ commandId: fresh(), command: ask(delegation), by: secretariat })
  }
  for (const command of toTheFloor) await here.session.give({ commandId: fresh(), command, by: president })
  await expect.poll(() => there.session.position).toEqual(here.session.position)
  return { here, there, line }
}

/** Two writers on one Redis. */
async function redisJournals() {
  const store = await redisStore()
  const [here, there] = [await store.writer(), await store.writer()]
  return { here, there, session: freshSession(), [Symbol.asyncDispose]: () => store.close() }
}

const next = { type: 'GiveFloor', startClock: true } as const

test('[RC3] refused at one node, and under way at another that was cut off: it is not done later', async () => {
  const { here, there, line } = await pair()
  const order = { commandId: commandId(randomUUID()), command: next, by: president }
  const end = (): Promise<unknown> =>
    there.session.give({ commandId: fresh(), command: { type: 'EndStatement' }, by: president })
  await end()
  await expect.poll(() => here.session.position).toEqual(there.session.position)
  // Given at a node that does not hear of Redis; whoever gave it turns to the other, where someone was quicker.
  line.stall()
  const first = here.session.give(order)
  await sleep(100)
  await there.session.give({ ...order, commandId: fresh() })
  const refused = await there.session.give(order)
  expect(refused).toMatchObject({ refusal: 'floor-occupied' })
  await end()
  line.calm()
  expect(await first).toEqual(refused)
  expect(there.session.state.meetings.values().next().value?.floor).toBeNull()
  // Nor is it by a copy that comes much later.
  expect(await here.session.give(order)).toEqual(refused)
  expect(await there.session.give(order)).toEqual(refused)
  expect(await there.session.give({ ...order, commandId: fresh() })).toMatchObject({ ok: true })
})

test('[RC3] what one writer refused no other appends, alone or in a batch, until it is given under another id', async () => {
  await using store = await redisJournals()
  const { here, there, session } = store
  const badge = badgeId('president')
  const by = { role: 'president', badgeId: badge } as const
  const draft = (id: string): Draft => ({ ...note(here, id), by, commandId: commandId(id) })
  const [one] = seal(start, [draft('one')])
  if (!one) throw new Error('sealed nothing')
  await here.append(session, start, [one])
  const top = { seq: one.seq, digest: one.digest }
  const refused = { commandId: commandId('two'), badgeId: badge, answer: 'no' }
  expect(await here.append(session, start, [], [refused])).toEqual({ outcome: 'conflict' })
  expect(await here.append(session, top, [], [refused])).toEqual({ outcome: 'appended' })
  expect(await here.append(session, top, [], [refused])).toEqual({ outcome: 'appended' })
  const known = { outcome: 'refused', refusals: [refused] }
  expect(await there.append(session, top, [], [{ ...refused, answer: 'no, for another reason' }])).toEqual(known)
  const batch = seal(top, [draft('three'), draft('two'), draft('two')])
  expect(await there.append(session, top, batch)).toEqual(known)
  expect(await there.top(session)).toEqual(top)
  // Another badge's id of the same name is another command.
  const others = seal(top, [{ ...draft('two'), by: { ...by, badgeId: badgeId('another') } }, draft('three')])
  const four = { ...refused, commandId: commandId('four') }
  expect(await there.append(session, top, others, [four])).toEqual({ outcome: 'appended' })
  expect(await there.append(session, top, others, [four])).toEqual({ outcome: 'appended' })
  const end = positionOf(others.at(-1))
  expect(await here.top(session)).toEqual(end)
  expect(await here.append(session, end, seal(end, [draft('four')]))).toEqual({ outcome: 'refused', refusals: [four] })
})

test('[RC3] asked again at another node: not acknowledged before what it wrote is on its replicas', async () => {
  await using journal = await tempJournal()
  let replicas = true
  let appends = 0
  const replicated: Journal = {
    ...journal,
    async append(...args) {
      appends++
      const appended = await journal.append(...args)
      return appended.outcome === 'appended' && !replicas ? { outcome: 'not-durable' } : appended
    },
  }
  await using one = await sessionOn(replicated, { boundMs: 300 })
  await using two = await sessionOn(replicated, { boundMs: 300 })
  replicas = false
  const order = { commandId: fresh(), command: ask(delegations[0] ?? delegationId('')), by: secretariat }
  expect(await one.give(order)).toEqual({ refusal: 'not-durable', params: {} })
  await expect.poll(() => two.position.seq).toBe(2)
  expect(await two.give(order)).toEqual({ refusal: 'not-durable', params: {} })
  // Nor after a start.
  await using three = await sessionOn(replicated, { boundMs: 300 })
  expect(await three.give(order)).toEqual({ refusal: 'not-durable', params: {} })
  replicas = true
  expect(await two.give(order)).toEqual({ ok: true, seq: 2 })
  expect(await three.give(order)).toEqual({ ok: true, seq: 2 })
  expect((await entriesOf(journal)).map(({ event }) => event.type)).toEqual(['SessionOpened', 'FloorRequested'])
  // Known to be durable now, it is not written again.
  const before = appends
  expect(await three.give(order)).toEqual({ ok: true, seq: 2 })
  expect(appends).toBe(before)
})
