import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import type { Command } from '../../src/domain/commands.ts'
import type { Answer, HelloAnswer, Presence, SentEntry, ServerMessages, Welcome } from '../../src/protocol/messages.ts'
import { toWire } from '../../src/protocol/wire.ts'

/** A client of the wire that is not a page: plain Socket.IO. */
export interface Client extends AsyncDisposable {
  readonly socket: Socket
  readonly welcomes: readonly Welcome[]
  /** All entries that came, frame by frame. */
  readonly frames: readonly (readonly SentEntry[])[]
  readonly entries: readonly SentEntry[]
  readonly presences: readonly Presence[]
  readonly pulses: readonly ServerMessages['pulse'][]
  readonly gone: readonly string[]
  hello(cursor?: string, sessionId?: string): Promise<HelloAnswer>
  give(command: Command, more?: { readonly commandId?: string; readonly expectedSeq?: number }): Promise<Answer>
  /** Whatever it is. */
  send(event: string, message: unknown): Promise<unknown>
}

const answerMs = 8_000

/** Connects; rejects with the error of a refused handshake, whose `data` is the refusal. */
export async function connect(
  base: string,
  badge: string,
  { sessionId = 'conf', headers = {} }: { sessionId?: string; headers?: Record<string, string> } = {},
): Promise<Client> {
  const socket = io(base, {
    transports: ['websocket'],
    auth: badge === '' ? {} : { badge },
    forceNew: true,
    reconnection: false,
    extraHeaders: headers,
  })
  const welcomes: Welcome[] = []
  const frames: (readonly SentEntry[])[] = []
  const presences: Presence[] = []
  const pulses: ServerMessages['pulse'][] = []
  const gone: string[] = []
  socket.on('welcome', message => welcomes.push(message))
  socket.on('entries', message => frames.push(message))
  socket.on('presence', message => presences.push(message))
  socket.on('pulse', message => pulses.push(message))
  socket.on('disconnect', reason => gone.push(reason))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', error => {
      socket.disconnect()
      reject(error)
    })
  })
  const send = (event: string, message: unknown): Promise<unknown> =>
    socket.timeout(answerMs).emitWithAck(event, message)
  return {
    socket,
    welcomes,
    frames,
    get entries() {
      return frames.flat()
    },
    presences,
    pulses,
    gone,
    hello: async (cursor, id = sessionId) =>
      (await send('hello', { sessionId: id, ...(cursor !== undefined && { cursor }) })) as HelloAnswer,
    give: async (command, { commandId = randomUUID(), ...more } = {}) =>
      (await send('command', { commandId, ...more, command: toWire(command) })) as Answer,
    send,
    async [Symbol.asyncDispose]() {
      socket.disconnect()
    },
  }
}

/** Connected, and welcomed. */
export async function join(base: string, badge: string): Promise<Client> {
  const client = await connect(base, badge)
  const answer = await client.hello()
  if ('refusal' in answer) throw new Error(answer.refusal)
  return client
}

/** The WebSocket under a client, for what a client of Socket.IO would not do; it is in, and has not said hello. */
export async function connectRaw(base: string, badge: string): Promise<WebSocket> {
  const raw = new WebSocket(`${base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  await new Promise<void>((resolve, reject) => {
    raw.once('error', reject)
    raw.once('close', () => reject(new Error('closed at the door')))
    raw.on('open', () => raw.send(`40${JSON.stringify({ badge })}`))
    raw.on('message', message => String(message).startsWith('40') && resolve())
  })
  return raw
}
