import { once } from 'node:events'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ServerMessages } from '../../../src/protocol/messages.ts'
import {
  attachmentPlaceholder,
  eventClosing,
  eventOpening,
  eventOpeningWithAttachment,
} from '../../../src/server/wire/event-text.ts'
import { beat, framed, header, packet, packetOf, send } from '../../../src/server/wire/packet.ts'
import { createReader, mostBytes } from '../../../src/server/wire/reader.ts'
import { closeSocketServer, hangUp, idleStream, letGo, rawSocket } from '../../../src/server/wire/socket-io.ts'
import { startSocketServer } from './socket-server.ts'

// One test for each line of the table in src/server/wire/socket-io.ts. A failure here after an update means that the
// library has changed what is not promised: look there what it was counted on for, before anything else.

test('engine.io writes wsPreEncodedFrame as it stands, in the order in which it was sent', async () => {
  await using server = await startSocketServer()
  const { socket, heard } = await server.connect()
  const [short, long] = ['42["a",1]', `42["b","${'é'.repeat(40_000)}"]`]
  send(socket, [packetOf(Buffer.from(short)), packetOf(Buffer.from(long))])
  socket.emit('pulse', { seq: 1, serverTime: 2 })
  send(socket, [packet(framed('binary', 'bytes'))])
  await expect.poll(() => heard).toHaveLength(4)
  expect(heard).toEqual([
    { content: short, binary: false },
    { content: long, binary: false },
    { content: '42["pulse",{"seq":1,"serverTime":2}]', binary: false },
    { content: 'bytes', binary: true },
  ])
})

test('the parts of one frame are not parted, whatever else is sent meanwhile', async () => {
  await using server = await startSocketServer()
  const { socket, heard } = await server.connect()
  const parts = ['42["c",', '"first",', '"second",', '"third"]'].map(part => Buffer.from(part))
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  socket.emit('pulse', { seq: 1, serverTime: 2 })
  const [first, second, third, fourth] = parts
  send(socket, [
    packet(header('text', length), first),
    packet(second ?? Buffer.alloc(0), third),
    packet(fourth ?? Buffer.alloc(0)),
  ])
  socket.emit('pulse', { seq: 3, serverTime: 4 })
  await expect.poll(() => heard).toHaveLength(3)
  expect(heard[1]).toEqual({ content: '42["c","first","second","third"]', binary: false })
})

test('the WebSocket is at request.websocket: it tells what waits, and terminate ends it without a form', async () => {
  await using server = await startSocketServer()
  const { socket, raw } = await server.connect()
  const own = rawSocket(socket)
  expect(own?.bufferedAmount).toBe(0)
  raw.pause()
  while (own?.bufferedAmount === 0) {
    send(socket, [packetOf(Buffer.from(`42["x","${'x'.repeat(1_000_000)}"]`))])
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(own?.bufferedAmount).toBeGreaterThan(0)
  const closed = once(raw, 'close')
  own?.terminate()
  raw.resume()
  // 1006: no frame said that it closes.
  expect((await closed)[0]).toBe(1006)
})

test('packetCreate tells what waits in engine.io, flush that it went on: a reader counts both, encoded or not', async () => {
  await using server = await startSocketServer()
  const { socket, heard } = await server.connect()
  const created: unknown[] = []
  let flushes = 0
  socket.conn.on('packetCreate', one => created.push(one))
  socket.conn.on('flush', () => flushes++)
  const frame = packetOf(Buffer.from('42["a",1]'))
  socket.emit('pulse', { seq: 1, serverTime: 2 })
  expect(created).toMatchObject([{ type: 'message', data: '2["pulse",{"seq":1,"serverTime":2}]' }])
  send(socket, [frame])
  expect(created[1]).toMatchObject({ type: 'message', options: { wsPreEncodedFrame: frame.wsPreEncodedFrame } })
  await expect.poll(() => heard).toHaveLength(2)
  expect(flushes).toBeGreaterThan(0)

  const reader = createReader(socket)
  expect(reader.tooSlow(0)).toBe(false)
  // While the library writes something of its own, what comes behind it waits in engine.io.
  socket.emit('pulse', { seq: 3, serverTime: 4 })
  const piece = packetOf(Buffer.alloc(mostBytes / 2, 'x'))
  send(socket, [piece, piece, piece])
  expect(reader.tooSlow(0)).toBe(true)
})

test('where nothing waits, what is sent goes to the TCP socket itself; behind what waits, it waits', async () => {
  await using server = await startSocketServer()
  const { socket, raw, heard } = await server.connect()
  const frame = packetOf(Buffer.from('42["a",1]'))
  const created: unknown[] = []
  socket.conn.on('packetCreate', one => created.push(one))
  expect(idleStream(socket.conn)).toBeDefined()
  send(socket, [frame])
  expect(created).toEqual([])
  // What the library sends is not on the network yet: the next goes the library's way, and stays behind it.
  socket.emit('pulse', { seq: 1, serverTime: 2 })
  expect(idleStream(socket.conn)).toBeUndefined()
  send(socket, [frame])
  expect(created).toHaveLength(2)
  await expect.poll(() => heard.map(({ content }) => content.slice(0, 6))).toEqual(['42["a"', '42["pu', '42["a"'])
  await expect.poll(() => idleStream(socket.conn)).toBeDefined()

  raw.pause()
  while (rawSocket(socket)?.bufferedAmount === 0) {
    send(socket, [packetOf(Buffer.from(`42["x","${'x'.repeat(1_000_000)}"]`))])
    await new Promise(resolve => setImmediate(resolve))
  }
  // Who does not read is behind by what was written so, too.
  expect(rawSocket(socket)?.bufferedAmount).toBeGreaterThan(0)
  rawSocket(socket)?.terminate()
  expect(idleStream(socket.conn)).toBeUndefined()
  send(socket, [frame])
})

test('a beat is a packet of the transport that is heard and passed over', async () => {
  await using server = await startSocketServer()
  const { socket, heard } = await server.connect()
  send(socket, beat)
  socket.emit('pulse', { seq: 1, serverTime: 2 })
  await expect.poll(() => heard).toHaveLength(2)
  expect(heard[0]).toEqual({ content: '6', binary: false })
})

test('conn.close sends what waits first, conn.close(true) does not', async () => {
  await using server = await startSocketServer()
  const piece = packetOf(Buffer.from(`42["x","${'x'.repeat(2_000_000)}"]`))
  const left = await server.connect()
  left.socket.emit('pulse', { seq: 1, serverTime: 2 })
  send(left.socket, [piece, piece, piece])
  letGo(left.socket)
  await once(left.raw, 'close')
  expect(left.heard).toHaveLength(4)
  const cut = await server.connect()
  // What waits, waits behind something of the library's own.
  cut.socket.emit('pulse', { seq: 1, serverTime: 2 })
  send(cut.socket, [piece, piece, piece])
  hangUp(cut.socket)
  expect(cut.socket.connected).toBe(false)
  await once(cut.raw, 'close')
  expect(cut.heard.length).toBeLessThan(3)
})

test('closing the engine ends all connections, and the HTTP server goes on', async () => {
  await using server = await startSocketServer()
  const { socket, raw } = await server.connect()
  const closed = once(raw, 'close')
  closeSocketServer(server.io)
  await closed
  expect(socket.connected).toBe(false)
  const response = await fetch(server.url.replace('ws', 'http').replace('websocket', 'polling'))
  await response.text()
  expect(response.status).toBe(400)
})

test('an event is 42 and its JSON', async () => {
  await using server = await startSocketServer()
  const { socket, heard } = await server.connect()
  const message = { seq: 1, serverTime: 2 }
  socket.emit('pulse', message)
  await expect.poll(() => heard).toHaveLength(1)
  expect(heard[0]?.content).toBe(eventOpening('pulse') + JSON.stringify(message) + eventClosing)
})

test('a binary event is 451- and one attachment', async () => {
  await using server = await startSocketServer()
  const { socket, heard } = await server.connect()
  const packed: ServerMessages['packed'] = {
    ...{ first: 1, last: 2, digest: 'd', own: [] },
    entries: deflateRawSync('[]'),
  }
  socket.emit('packed', packed)
  await expect.poll(() => heard).toHaveLength(2)
  const said = JSON.stringify({ ...packed, entries: null }).replace('null', attachmentPlaceholder)
  expect(heard).toEqual([
    { content: eventOpeningWithAttachment('packed') + said + eventClosing, binary: false },
    { content: String(packed.entries), binary: true },
  ])
})
