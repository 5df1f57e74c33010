import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { sessionId } from '../../../src/domain/ids.ts'
import type { HeardEntry, ServerMessages } from '../../../src/protocol/messages.ts'
import { toWire } from '../../../src/protocol/wire.ts'
import { type Line, socketIo } from '../../../src/web/live/socket-io.ts'
import type { Wire, WireListener } from '../../../src/web/live/wire.ts'
import { ask, delegations, fresh } from '../../support/conference.ts'
import { type Node, startNode } from '../../support/node.ts'

const [D1, D2] = delegations
if (!D1 || !D2) throw new Error('no delegations')

let node: Node
beforeAll(async () => {
  node = await startNode()
})
afterAll(() => node[Symbol.asyncDispose]())

/** The pages' wire on a line to the node, and what it heard. */
function wireWith(badge: string): { wire: Wire; heard: Heard; cut: () => void; listener: WireListener } {
  const heard: Heard = { opened: 0, closed: 0, packets: 0, refused: [], welcomes: [], entries: [] }
  let last: WebSocket | undefined
  const wire = socketIo({
    connect(took, closed) {
      const socket = new WebSocket(`${node.base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
        headers: { cookie: `rostrum=${badge}`, origin: node.base },
      })
      socket.binaryType = 'arraybuffer'
      socket.on('message', (data, isBinary) => took(isBinary && data instanceof ArrayBuffer ? data : String(data)))
      socket.on('close', closed)
      socket.on('error', () => {})
      last = socket
      return socket
    },
    random: () => 0.5,
  })
  const listener: WireListener = {
    opened: () => heard.opened++,
    closed: () => heard.closed++,
    packet: () => heard.packets++,
    refused: refusal => heard.refused.push(refusal.refusal),
    welcome: message => heard.welcomes.push(message),
    entries: entries => heard.entries.push(...entries),
    presence: () => {},
    pulse: () => {},
  }
  return { wire, heard, listener, cut: () => last?.terminate() }
}

interface Heard {
  opened: number
  closed: number
  packets: number
  refused: string[]
  welcomes: ServerMessages['welcome'][]
  entries: HeardEntry[]
}

const until = async (holds: () => boolean, withinMs = 8000): Promise<void> => {
  for (const end = Date.now() + withinMs; !holds(); ) {
    if (Date.now() > end) throw new Error('did not come about')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

const hello = { sessionId: sessionId('conf') }

test('connects, is welcomed, gives a command and hears what follows from it', async () => {
  const { wire, heard, listener } = wireWith(await node.badge('delegate', D1))
  expect(await wire.ask('hello', hello, 1000)).toBeNull()
  wire.open(listener)
  await until(() => heard.opened === 1)
  expect(wire.connected).toBe(true)
  expect(await wire.ask('hello', hello, 1000)).toMatchObject({ ok: true, from: 'welcome' })
  await until(() => heard.welcomes.length === 1)
  const message = { commandId: fresh(), command: toWire(ask(D1)) }
  expect(await wire.ask('command', message, 1000)).toMatchObject({ ok: true })
  await until(() => heard.entries.some(({ event }) => event.type === 'FloorRequested'))
  const answer = await wire.ask('clock', { t0: 17.25 }, 1000)
  expect(answer).toMatchObject({ t0: 17.25 })
  expect(await wire.ask('command', { ...message, commandId: fresh() }, 1000)).toMatchObject({ refusal: 'id-taken' })
  wire.close()
  expect(wire.connected).toBe(false)
})

test('many entries at once come packed, and are heard unpacked, in the order in which they came', async () => {
  const { wire, heard, listener } = wireWith(await node.badge('secretariat'))
  wire.open(listener)
  await until(() => heard.opened === 1)
  expect(wire.unpacks).toBe(true)
  await wire.ask('hello', { ...hello, packed: true }, 1000)
  await until(() => heard.welcomes.length === 1)
  const from = (heard.welcomes[0]?.seq ?? 0) + 1
  const burst = Array.from({ length: 40 }, (_, n) => ({
    commandId: fresh(),
    command: toWire({ type: 'Annotate', text: `note ${n}` } as const),
  }))
  await Promise.all(burst.map(message => wire.ask('command', message, 5000)))
  await wire.ask('command', { commandId: fresh(), command: toWire({ type: 'Annotate', text: 'last' }) }, 5000)
  await until(() => heard.entries.length === 41)
  expect(heard.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, n) => from + n))
  expect(heard.entries.map(({ event }) => event)).toMatchObject([
    ...burst.map((_, n) => ({ text: `note ${n}` })),
    { text: 'last' },
  ])
  // Of those that came packed only the last has a digest.
  expect(heard.entries.filter(({ digest }) => digest === undefined).length).toBeGreaterThan(20)
  wire.close()
})

test.each([
  ['cannot be unpacked', new Uint8Array([1, 2, 3, 4]).buffer],
  ['comes as something else', '\u0001\u0002\ufffd'],
])('what %s is asked for again as it is, on another line', async (_, attachment) => {
  const opened: ((packet: string | ArrayBuffer) => void)[] = []
  const line: Line = {
    connect(took) {
      opened.push(took)
      return { send: () => {}, close: () => {} }
    },
    random: () => 0,
  }
  const wire = socketIo(line)
  const { heard, listener } = wireWith('')
  wire.open(listener)
  const [took] = opened
  took?.('0{}')
  took?.('40{"sid":"x"}')
  const span = '"first":1,"last":9,"digest":"d"'
  took?.(`451-["packed",{${span},"entries":{"_placeholder":true,"num":0},"own":[]}]`)
  took?.(attachment)
  took?.('42["entries",[]]')
  await until(() => heard.closed === 1 && opened.length === 2)
  expect(wire.unpacks).toBe(false)
  expect(heard.entries).toEqual([])
  wire.close()
})

test('answers the heartbeat, and hears it', async () => {
  const { wire, heard, listener } = wireWith(await node.badge('display'))
  wire.open(listener)
  await until(() => heard.opened === 1)
  const before = heard.packets
  // Unanswered pings would end the connection after four seconds.
  await new Promise(resolve => setTimeout(resolve, 5000))
  expect(heard.packets).toBeGreaterThanOrEqual(before + 4)
  expect(heard).toMatchObject({ opened: 1, closed: 0 })
  wire.close()
})

test('a lost line is told at once, its questions are answered with nothing, and it comes back by itself', async () => {
  const { wire, heard, listener, cut } = wireWith(await node.badge('delegate', D2))
  wire.open(listener)
  await until(() => heard.opened === 1)
  cut()
  const asked = wire.ask('command', { commandId: fresh(), command: toWire(ask(D2)) }, 60_000)
  const silence = new Promise(resolve => setTimeout(resolve, 2000, 'silence'))
  expect(await Promise.race([asked, silence])).toBeNull()
  await until(() => heard.closed === 1 && heard.opened === 2)
  expect(await wire.ask('hello', hello, 1000)).toMatchObject({ ok: true })
  wire.close()
  expect(heard.closed).toBe(2)
})

test('renewed, it is another connection at once', async () => {
  const { wire, heard, listener } = wireWith(await node.badge('display'))
  wire.open(listener)
  await until(() => heard.opened === 1)
  wire.renew()
  expect(wire.connected).toBe(false)
  expect(heard.closed).toBe(1)
  await until(() => heard.opened === 2, 1000)
  wire.close()
})

test('a badge that is not valid is refused, with the reason', async () => {
  const { wire, heard, listener } = wireWith('nonsense')
  wire.open(listener)
  await until(() => heard.refused.length === 1)
  expect(heard).toMatchObject({ refused: ['badge-not-valid'], opened: 0 })
  expect(wire.connected).toBe(false)
  wire.close()
})

test('closed, it stays closed', async () => {
  const { wire, heard, listener } = wireWith(await node.badge('display'))
  wire.open(listener)
  await until(() => heard.opened === 1)
  wire.close()
  await new Promise(resolve => setTimeout(resolve, 1500))
  expect(heard).toMatchObject({ opened: 1, closed: 1 })
})
