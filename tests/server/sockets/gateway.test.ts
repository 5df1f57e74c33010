import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { stateSeenBy } from '../../../src/domain/audience.ts'
import { evolve } from '../../../src/domain/evolve.ts'
import { badgeId, delegationId } from '../../../src/domain/ids.ts'
import { stateFromJson } from '../../../src/domain/state.ts'
import { printCursor } from '../../../src/protocol/cursor.ts'
import type { Packed } from '../../../src/protocol/messages.ts'
import { protocol } from '../../../src/protocol/version.ts'
import { unpack } from '../../../src/web/live/unpack.ts'
import { connect, connectRaw, join } from '../../support/client.ts'
import {
  ask,
  conference,
  delegations,
  fresh,
  lists,
  president,
  secretariat,
  toTheFloor,
} from '../../support/conference.ts'
import { startNode } from '../../support/node.ts'

const [D1, D2] = [delegationId('D001'), delegationId('D002')]

test('a delegate asks for the floor: it is acknowledged, and everyone sees it', async () => {
  await using node = await startNode()
  const badge = await node.badge('delegate', D1)
  await using chair = await join(node.base, await node.badge('president'))
  await using delegate = await join(node.base, badge)
  expect(delegate.welcomes).toMatchObject([{ sessionId: 'conf', role: 'delegate', delegationId: D1 }])
  expect(delegate.pulses).toHaveLength(1)
  const answer = await delegate.give(ask(D1))
  expect(answer).toMatchObject({ ok: true })
  await expect.poll(() => chair.entries.length).toBe(1)
  expect(chair.entries[0]).toMatchObject({
    seq: 'seq' in answer ? answer.seq : 0,
    by: { role: 'delegate', delegationId: D1 },
    event: { type: 'FloorRequested', delegationId: D1 },
  })
  expect(chair.entries[0]?.digest).toBe(node.session.position.digest)
})

test('a page that folds what it gets is where the service is', async () => {
  await using node = await startNode()
  await using page = await join(node.base, await node.badge('viewer'))
  for (const delegation of delegations.slice(0, 5)) {
    await node.session.give({ commandId: fresh(), command: ask(delegation), by: secretariat })
  }
  await expect.poll(() => page.entries.length).toBe(5)
  const [welcome] = page.welcomes
  if (!welcome) throw new Error('no welcome')
  const state = stateFromJson(welcome.state)
  for (const entry of page.entries) evolve(state, entry)
  expect(JSON.parse(JSON.stringify(state))).toEqual(
    JSON.parse(JSON.stringify(stateSeenBy({ role: 'viewer' }, node.session.state))),
  )
})

test("a command outside the role is refused, and logged; so is another's delegation, and a time of receipt", async () => {
  await using node = await startNode()
  await using delegate = await join(node.base, await node.badge('delegate', D1))
  expect(await delegate.give({ type: 'GiveFloor' })).toMatchObject({
    refusal: 'not-allowed',
    params: { command: 'GiveFloor', role: 'delegate' },
  })
  expect(await delegate.give(ask(D2))).toMatchObject({ refusal: 'not-allowed' })
  expect(await delegate.give({ ...ask(D1), receivedAt: Date.now() - 3_600_000 })).toMatchObject({
    refusal: 'not-allowed',
  })
  const refused = () => node.lines.filter(({ msg }) => msg === 'command refused')
  await expect.poll(refused).toMatchObject([
    { command: 'GiveFloor', refusal: 'not-allowed', role: 'delegate' },
    { command: 'RequestFloor', refusal: 'not-allowed' },
    { command: 'RequestFloor', refusal: 'not-allowed' },
  ])
  expect(node.session.state.inscriptions.size).toBe(0)
})

test('what is no command is answered with what is wrong with it', async () => {
  await using node = await startNode()
  await using delegate = await join(node.base, await node.badge('delegate', D1))
  const nonsense = [
    undefined,
    null,
    7,
    'GiveFloor',
    [],
    {},
    { commandId: 'x' },
    { commandId: 'x', command: { type: 'Nope' } },
  ]
  for (const message of nonsense) {
    expect(await delegate.send('command', message)).toMatchObject({
      refusal: 'invalid-command',
      params: { faults: expect.arrayContaining([expect.objectContaining({ path: expect.any(String) })]) },
    })
  }
  const { type, ...half } = ask(D1)
  expect(await delegate.send('command', { commandId: 'x', command: { type, ...half, level: 'king' } })).toMatchObject({
    refusal: 'invalid-command',
    params: { faults: [{ path: 'command.level' }] },
  })
  expect(await delegate.send('hello', { sessionId: 5 })).toMatchObject({ refusal: 'malformed' })
  expect(await delegate.send('clock', 'noon')).toMatchObject({ refusal: 'malformed' })
  expect(await delegate.send('shout', {})).toMatchObject({ refusal: 'malformed' })
  delegate.socket.emit('command', 'without asking for an answer')
  expect(await delegate.give(ask(D1))).toMatchObject({ ok: true })
})

test('whoever says a wrong hello and asks for no answer gets the only one that is left', async () => {
  await using node = await startNode()
  await using viewer = await connect(node.base, await node.badge('viewer'))
  viewer.socket.emit('hello', { sessionId: 'nowhere' })
  await expect.poll(() => viewer.gone).toHaveLength(1)
})

test('a frame that is none, or too large, costs its sender the connection, and nobody else anything', async () => {
  await using node = await startNode()
  await using other = await join(node.base, await node.badge('viewer'))
  const frames = [
    '\u0000\u0001',
    '4',
    '42',
    '42{',
    '42["hello"',
    '451-["hello",{"_placeholder":true,"num":0}]',
    '99',
    `42["command","${'x'.repeat(200_000)}"]`,
  ]
  for (const frame of frames) {
    const raw = await connectRaw(node.base, await node.badge('viewer'))
    raw.send(frame)
    // Some are taken for the beginning of something, and left waiting for the rest.
    await Promise.race([once(raw, 'close'), new Promise(resolve => setTimeout(resolve, 300))])
    raw.terminate()
  }
  expect(await other.send('clock', { t0: 1 })).toMatchObject({ t0: 1 })
})

test('without a good badge nobody gets in, and is told why', async () => {
  const now = Date.now()
  let clock = now
  await using node = await startNode({ clock: () => clock })
  const good = await node.badge('delegate', D1, now + 3_600_000)
  await expect(connect(node.base, '')).rejects.toMatchObject({
    data: { refusal: 'badge-not-valid', params: { because: 'missing' } },
  })
  const forged = `${good.slice(0, -4)}AAAA`
  await expect(connect(node.base, forged)).rejects.toMatchObject({ data: { params: { because: 'forged' } } })
  const none = `${Buffer.from('{"alg":"none","typ":"badge"}').toString('base64url')}.${good.split('.')[1]}.`
  await expect(connect(node.base, none)).rejects.toMatchObject({ data: { params: { because: 'forged' } } })
  const unknown = await node.service.badges.sign({
    sessionId: node.session.id,
    badgeId: badgeId('b'),
    role: 'president',
  })
  await expect(connect(node.base, unknown)).rejects.toMatchObject({ data: { params: { because: 'unknown' } } })

  await using delegate = await join(node.base, good)
  expect(await delegate.give(ask(D1))).toMatchObject({ ok: true })
  clock = now + 3_600_001
  expect(await delegate.give({ type: 'WithdrawInscription', inscriptionId: ask(D1).inscriptionId })).toEqual({
    refusal: 'badge-not-valid',
    params: { because: 'expired' },
  })
  await expect.poll(() => delegate.gone).toHaveLength(1)
  await expect(connect(node.base, good)).rejects.toMatchObject({ data: { params: { because: 'expired' } } })
})

test('a revoked badge is out at once, and stays out', async () => {
  await using node = await startNode()
  const token = await node.badge('delegate', D1)
  await using delegate = await join(node.base, token)
  await using office = await join(node.base, await node.badge('secretariat'))
  const badge = [...node.session.state.badges.values()].find(({ role }) => role === 'delegate')
  if (!badge) throw new Error('no badge')
  expect(await office.give({ type: 'RevokeBadge', badgeId: badge.id, reason: 'lost phone' })).toMatchObject({
    ok: true,
  })
  await expect.poll(() => delegate.gone).toHaveLength(1)
  await expect(connect(node.base, token)).rejects.toMatchObject({ data: { params: { because: 'revoked' } } })
})

test('hello to a session that is not there, or not of this badge', async () => {
  await using node = await startNode()
  await using viewer = await connect(node.base, await node.badge('viewer'))
  expect(await viewer.hello(undefined, 'nowhere')).toEqual({ refusal: 'unknown-session', params: {} })
  await node.service.sessions.create(conference(Date.now(), 'other'), fresh(), { role: 'administrator' })
  expect(await viewer.hello(undefined, 'other')).toEqual({
    refusal: 'badge-not-valid',
    params: { because: 'other-session' },
  })
  await using administrator = await connect(node.base, node.administrator)
  expect(await administrator.hello(undefined, 'other')).toMatchObject({ ok: true })
  expect(await administrator.hello()).toMatchObject({ ok: true })
  expect(administrator.welcomes.map(({ sessionId }) => sessionId)).toEqual(['other', 'conf'])
})

test('who comes back with a cursor gets what was missed, and no state', async () => {
  await using node = await startNode()
  const badge = await node.badge('viewer')
  const cursor = printCursor(node.session.position)
  for (const delegation of [D1, D2]) {
    await node.session.give({ commandId: fresh(), command: ask(delegation), by: secretariat })
  }
  await using page = await connect(node.base, badge)
  expect(await page.hello(cursor)).toMatchObject({ ok: true, from: 'cursor', seq: node.session.position.seq })
  expect(page.frames).toHaveLength(1)
  expect(page.entries).toMatchObject([{ event: { delegationId: D1 } }, { event: { delegationId: D2 } }])
  expect(await page.hello(printCursor(node.session.position))).toMatchObject({ ok: true, from: 'cursor' })
  expect(page.frames).toHaveLength(1)
  expect(page.welcomes).toHaveLength(0)
  expect(await page.hello(`${node.session.position.seq}:${'a'.repeat(64)}`)).toMatchObject({ from: 'welcome' })
  expect(page.welcomes).toHaveLength(1)
})

test('joining in the middle of a burst leaves no gap and nothing twice', async () => {
  await using node = await startNode()
  const badge = await node.badge('president')
  const burst = lists.flatMap(list => delegations.map(delegation => ask(delegation, { list })))
  const given = Promise.all(burst.map(command => node.session.give({ commandId: fresh(), command, by: secretariat })))
  const clients = []
  for (let n = 0; n < 5; n++) {
    const client = await join(node.base, badge)
    onTestFinished(() => void client.socket.disconnect())
    clients.push(client)
  }
  await given
  for (const client of clients) {
    const from = client.welcomes[0]?.seq ?? 0
    await expect.poll(() => from + client.entries.length).toBe(node.session.position.seq)
    expect(client.entries.map(({ seq }) => seq)).toEqual(client.entries.map((_, n) => from + n + 1))
  }
})

test('a burst of 1,100 requests reaches everyone in a few frames', async () => {
  await using node = await startNode()
  await using office = await join(node.base, await node.badge('secretariat'))
  await using display = await join(node.base, await node.badge('display'))
  const requests = lists.flatMap(list => delegations.slice(0, 110).map(delegation => ask(delegation, { list })))
  const answers = await Promise.all(requests.map(command => office.give(command)))
  expect(answers.filter(answer => 'ok' in answer)).toHaveLength(1_100)
  await expect.poll(() => display.entries.length).toBe(1_100)
  expect(display.frames.length).toBeLessThanOrEqual(12)
  const metrics = await (await fetch(`${node.base}/metrics`)).text()
  const appends = Number(/rostrum_append_seconds_count\{outcome="appended"\} (\d+)/.exec(metrics)?.[1])
  expect(appends).toBeLessThanOrEqual(15)
})

test('a burst comes packed to a client of Socket.IO that said so, and is what another is sent as entries', async () => {
  await using node = await startNode()
  const [forDelegate, forOther] = [await node.badge('delegate', D1), await node.badge('delegate', D2)]
  const cursor = printCursor(node.session.position)
  await using plain = await join(node.base, forOther)
  await using other = await connect(node.base, forOther)
  await using delegate = await connect(node.base, forDelegate)
  const packed: Packed[] = []
  for (const { socket } of [delegate, other]) socket.on('packed', message => packed.push(message))
  await delegate.send('hello', { sessionId: 'conf', packed: true })
  await Promise.all(
    delegations.map(one => node.session.give({ commandId: fresh(), command: ask(one), by: secretariat })),
  )
  await expect.poll(() => plain.entries.at(-1)?.seq).toBe(node.session.position.seq)
  await expect.poll(() => packed.at(-1)?.last).toBe(node.session.position.seq)
  const seen = [...delegate.entries, ...(await Promise.all(packed.map(unpack))).flat()].sort((a, b) => a.seq - b.seq)
  const names = seen.map(({ event }) => (event.type === 'FloorRequested' ? event.speaker.name : ''))
  expect(names.filter(name => name !== '')).toEqual([`Speaker of ${D1}`])
  expect(packed.at(-1)?.digest).toBe(node.session.position.digest)
  // Who comes back is brought what was missed in the same form.
  packed.length = 0
  expect(await other.send('hello', { sessionId: 'conf', cursor, packed: true })).toMatchObject({ from: 'cursor' })
  await expect.poll(() => packed).toHaveLength(1)
  const missed = await Promise.all(packed.map(unpack))
  expect(missed.flat().map(({ digest: _, ...entry }) => entry)).toEqual(
    plain.entries.map(({ digest: _, ...entry }) => entry),
  )
})

test('nobody is sent what is not for them', async () => {
  await using node = await startNode()
  const [forDelegate, forDisplay] = [await node.badge('delegate', D1), await node.badge('display')]
  await using office = await join(node.base, await node.badge('secretariat'))
  await using delegate = await join(node.base, forDelegate)
  await using display = await join(node.base, forDisplay)
  await office.give(ask(D2))
  await office.give({ type: 'Annotate', text: 'the ambassador is unwell' })
  await expect.poll(() => delegate.entries.length).toBe(2)
  await expect.poll(() => display.entries.length).toBe(2)
  const seen = JSON.stringify([delegate.welcomes, delegate.entries, display.welcomes, display.entries])
  expect(seen).not.toContain('@example.org')
  expect(seen).not.toContain('unwell')
  expect(JSON.stringify(delegate.entries)).not.toContain(`Speaker of ${D2}`)
  expect(delegate.entries.map(({ event }) => event.type)).toEqual(['FloorRequested', 'Withheld'])
  expect(delegate.entries.map(({ seq }) => seq)).toEqual(office.entries.map(({ seq }) => seq))
  expect(JSON.stringify(office.entries)).toContain('unwell')
  expect(JSON.stringify(delegate.entries)).not.toContain('badgeId')
})

test('while a clock runs nothing is sent but the heartbeat', async () => {
  await using node = await startNode()
  await node.session.give({ commandId: fresh(), command: ask(D1), by: secretariat })
  await using page = await join(node.base, await node.badge('president'))
  for (const command of toTheFloor) await page.give(command)
  await expect.poll(() => page.entries.at(-1)?.event.type).toBe('StatementStarted')
  const packets: string[] = []
  await new Promise(resolve => setTimeout(resolve, 400))
  page.socket.io.engine.on('packet', ({ type }: { type: string }) => packets.push(type))
  await expect.poll(() => packets.length, { timeout: 8_000 }).toBeGreaterThanOrEqual(4)
  // Whether it is still there is asked every other second; that the service is, is told in each.
  expect(new Set(packets)).toEqual(new Set(['ping', 'noop']))
})

test('[LK3] the chair sees a lost connection within 5 s, and its return', async () => {
  await using node = await startNode()
  await using chair = await join(node.base, await node.badge('president'))
  const badge = await node.badge('delegate', D1)
  const delegate = await join(node.base, badge)
  const connections = () => Object.assign({}, ...chair.presences.map(({ delegations: some }) => some))[D1]?.connections
  await expect.poll(connections).toBe(1)
  // Not closed: silent, as when the network is gone.
  delegate.socket.io.engine.removeAllListeners('packet')
  delegate.socket.io.engine.transport.removeAllListeners('packet')
  const from = performance.now()
  await expect.poll(connections, { timeout: 6_000 }).toBe(0)
  expect(performance.now() - from).toBeLessThan(5_000)
  delegate.socket.disconnect()
  await using again = await join(node.base, badge)
  await expect.poll(connections).toBe(1)
  expect(again.welcomes).toHaveLength(1)
})

test("[LK2] a remote speaker's page is closed: the clock pauses; it says hello twice: it does not", async () => {
  await using node = await startNode()
  await node.session.give({ commandId: fresh(), command: ask(D1, { mode: 'remote' }), by: secretariat })
  const badge = await node.badge('delegate', D1)
  await using page = await join(node.base, badge)
  for (const command of toTheFloor) await node.session.give({ commandId: fresh(), command, by: president })
  expect(await page.hello()).toMatchObject({ ok: true })
  expect(await page.hello()).toMatchObject({ ok: true })
  const speaker = () => [...node.session.state.interventions.values()].at(-1)
  await node.session.give({ commandId: fresh(), command: { type: 'Annotate', text: 'a while later' }, by: secretariat })
  expect(speaker()).toMatchObject({ status: 'speaking', linkLostAt: null })
  expect(page.entries.map(({ event }) => event.type)).not.toContain('LinkLost')
  page.socket.disconnect()
  await expect.poll(() => speaker()?.linkLostAt).not.toBeNull()
})

test('a reader that stalls is cut off, and goes on from its cursor', async () => {
  await using node = await startNode()
  const badge = await node.badge('president')
  const requests = lists.flatMap(list => delegations.map(delegation => ask(delegation, { list })))
  await Promise.all(requests.map(command => node.session.give({ commandId: fresh(), command, by: secretariat })))
  const raw = await connectRaw(node.base, badge)
  onTestFinished(() => raw.terminate())
  raw.send(`42["hello",{"sessionId":"conf"}]`)
  await once(raw, 'message')
  const open = async () => {
    const metrics = await (await fetch(`${node.base}/metrics`)).text()
    return Number(/rostrum_connections\{role="president"\} (\d+)/.exec(metrics)?.[1])
  }
  expect(await open()).toBe(1)
  const cursor = printCursor(node.session.position)
  // It reads no more, and says all the same that it is alive.
  raw.pause()
  const beat = setInterval(() => raw.send('3'), 300)
  onTestFinished(() => clearInterval(beat))
  for (let round = 0; round < 16; round++) {
    const speaker = { name: `Speaker ${round}`, title: 'y'.repeat(450) }
    await Promise.all(
      requests.map(({ inscriptionId }) =>
        node.session.give({
          commandId: fresh(),
          command: { type: 'AmendInscription', inscriptionId, changes: { speaker } },
          by: secretariat,
        }),
      ),
    )
  }
  await expect.poll(open, { timeout: 12_000 }).toBe(0)
  expect(node.lines).toContainEqual(expect.objectContaining({ msg: 'connection cut off', cause: 'slow' }))
  await using page = await connect(node.base, badge)
  expect(await page.hello(cursor)).toMatchObject({ ok: true })
})

test('too many commands by one badge are refused for a while', async () => {
  await using node = await startNode({ limits: { badge: { perSecond: 1, burst: 3 } } })
  await using viewer = await join(node.base, await node.badge('viewer'))
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => viewer.give({ type: 'GiveFloor' })))
  expect(answers.map(answer => 'refusal' in answer && answer.refusal)).toEqual([
    'not-allowed',
    'not-allowed',
    'not-allowed',
    'too-many-requests',
    'too-many-requests',
  ])
  await using other = await join(node.base, await node.badge('viewer'))
  expect(await other.give({ type: 'GiveFloor' })).toMatchObject({ refusal: 'not-allowed' })
})

test('a foreign page cannot open a socket on a cookie', async () => {
  await using node = await startNode()
  const cookie = `rostrum=${await node.badge('president')}`
  await expect(connect(node.base, '', { headers: { cookie, origin: 'https://evil.example' } })).rejects.toThrow()
  await using own = await connect(node.base, '', { headers: { cookie, origin: node.base } })
  expect(await own.hello()).toMatchObject({ ok: true })
})

test('an orderly stop answers what was given, and lets clients go so that they come back', async () => {
  const node = await startNode()
  const office = await join(node.base, await node.badge('secretariat'))
  const answers = Promise.all(delegations.map(delegation => office.give(ask(delegation))))
  await expect.poll(() => node.session.state.inscriptions.size).toBeGreaterThan(0)
  await node.stop()
  const acknowledged = (await answers).filter(answer => 'ok' in answer).length
  expect(await answers).toHaveLength(delegations.length)
  await expect.poll(() => office.gone).toEqual(['transport close'])
  await using again = await startNode({ folder: node.folder })
  expect(again.session.state.inscriptions.size).toBe(acknowledged)
  await rm(node.folder, { recursive: true })
})

test('a client that speaks too old a language is told so, and follows nothing; who says none speaks the first', async () => {
  await using node = await startNode({ oldestProtocol: 2 })
  await using page = await connect(node.base, await node.badge('viewer'))
  const hello = (more: object) => page.send('hello', { sessionId: 'conf', ...more })
  const tooOld = { refusal: 'client-too-old', params: { protocol: 1, oldest: 2 } }
  expect(await hello({})).toEqual(tooOld)
  expect(await hello({ protocol: 1, build: 'of yesterday' })).toEqual(tooOld)
  expect(page.welcomes).toEqual([])
  const told = () => node.lines.filter(({ msg }) => msg === 'client is too old')
  expect(told()).toMatchObject([{ protocol: 1 }, { protocol: 1, build: 'of yesterday' }])
  expect(await hello({ protocol: 2, build: 'of today' })).toMatchObject({ ok: true, protocol })
  expect(await hello({ protocol: 9 })).toMatchObject({ ok: true })
  const follows = node.lines.filter(({ msg }) => msg === 'connection follows')
  expect(follows).toMatchObject([{ protocol: 2, build: 'of today' }, { protocol: 9 }])
})

test('a client of release 0.1.0, which says no language, is served', async () => {
  await using node = await startNode()
  await using page = await connect(node.base, await node.badge('viewer'))
  expect(await page.send('hello', { sessionId: 'conf' })).toMatchObject({ ok: true })
})
