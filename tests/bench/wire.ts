import { WebSocket } from 'ws'
import type { Packed } from '../../src/protocol/messages.ts'
import { now } from './measure.ts'

/**
 * A client that costs as little as it can: Socket.IO's protocol, spoken over a plain WebSocket, and frames of entries
 * looked at without making objects of them. In the hall each client has a device of its own; here all share two cores
 * with what is measured.
 */
export interface Wire {
  /** Sends an event and resolves with its acknowledgement. */
  ask(event: string, message: unknown): Promise<unknown>
  /** Whether anything was missing or came twice among the entries. */
  readonly gap: boolean
  /** The number of the last entry that it has. */
  readonly top: number
  /** What frames of entries it was sent, in bytes. */
  readonly bytes: number
  /** Those that came packed, where they are kept. */
  readonly kept: readonly Packed[]
  close(): void
}

export interface WireOptions {
  readonly url: string
  readonly badge?: string
  /** The top after each frame of entries. */
  readonly onEntries?: (top: number) => void
  /** Whether to keep what comes packed. */
  readonly keep?: boolean
  /** Every message, as it came. */
  readonly onMessage?: (data: Buffer) => void
}

/** No compression, as with the service; and the texts are not checked to be UTF-8. */
const light = { perMessageDeflate: false, skipUTF8Validation: true }
const entriesStart = Buffer.from('42["entries",')
const packedStart = '451-'
const firstKey = Buffer.from('"first":')
const lastKey = Buffer.from('"last":')
const seqKey = Buffer.from('{"seq":')
const four = 0x34
const isEntries = (data: Buffer): boolean => data.subarray(0, entriesStart.length).equals(entriesStart)

export async function connectWire({ url, badge, onEntries, onMessage, keep = false }: WireOptions): Promise<Wire> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    ...light,
    // An own address: a browser's handshake.
    origin: url,
  })
  const asked = new Map<number, (content: unknown) => void>()
  let nextAsk = 0
  let top = 0
  let gap = false
  let bytes = 0
  let announced: Buffer | undefined
  const kept: Packed[] = []

  function entries(data: Buffer): void {
    bytes += data.length
    took(numbersIn(data))
  }

  function packed(event: Buffer, entries: Buffer): void {
    announced = undefined
    bytes += event.length + entries.length
    if (keep) kept.push({ ...JSON.parse(event.toString().slice(packedStart.length))[1], entries })
    const first = numberAt(event, event.indexOf(firstKey) + firstKey.length)
    took({ first, last: numberAt(event, event.indexOf(lastKey) + lastKey.length) })
  }

  function took({ first, last }: { readonly first: number; readonly last: number }): void {
    if (top !== 0 && first !== top + 1) gap = true
    top = last
    onEntries?.(last)
  }

  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('close', code => reject(new Error(`closed with ${code}`)))
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      onMessage?.(data)
      if (isBinary) return announced && packed(announced, data)
      if (data[0] !== four) {
        if (data[0] === 0x30) socket.send(`40${JSON.stringify(badge === undefined ? {} : { badge })}`)
        else if (data[0] === 0x32) socket.send('3')
        return
      }
      switch (data[1]) {
        case 0x30:
          return resolve()
        case 0x32:
          if (isEntries(data)) entries(data)
          return
        case 0x35:
          announced = data
          return
        case 0x33: {
          const text = data.toString()
          const at = text.indexOf('[')
          const id = Number(text.slice(2, at))
          asked.get(id)?.(JSON.parse(text.slice(at))[0])
          asked.delete(id)
          return
        }
        case four:
          return reject(new Error(`not let in: ${data.toString()}`))
      }
    })
  })

  return {
    ask(event, message) {
      const id = nextAsk++
      const answered = new Promise<unknown>(resolve => asked.set(id, resolve))
      socket.send(`42${id}${JSON.stringify([event, message])}`)
      return answered
    },
    get gap() {
      return gap
    },
    get top() {
      return top
    },
    get bytes() {
      return bytes
    },
    kept,
    close: () => socket.terminate(),
  }
}

/** Of the first and the last entry of a frame. */
function numbersIn(data: Buffer): { first: number; last: number } {
  const first = numberAt(data, data.indexOf(seqKey) + seqKey.length)
  return { first, last: numberAt(data, data.lastIndexOf(seqKey) + seqKey.length) }
}

function numberAt(data: Buffer, from: number): number {
  let value = 0
  for (let k = from; ; k++) {
    const digit = (data[k] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return value
    value = value * 10 + digit
  }
}

/**
 * A plain WebSocket, for the bare broadcast: each message is one more. It looks at what it gets as the others do, so that
 * what is compared is what the servers cost.
 */
export async function connectPlain({ url, onEntries }: WireOptions): Promise<Wire> {
  const socket = new WebSocket(url.replace('http', 'ws'), light)
  let top = 0
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  socket.on('message', (data: Buffer) => {
    if (isEntries(data) && numbersIn(data).last === 0) throw new Error('a frame without a number')
    onEntries?.(++top)
  })
  return {
    ask: async (event, message) => socket.send(JSON.stringify([event, message])),
    gap: false,
    bytes: 0,
    kept: [],
    get top() {
      return top
    },
    close: () => socket.terminate(),
  }
}

/** The first frame of entries that a delegate gets after `act`, as text. */
export async function frameOf(options: WireOptions, session: string, act: () => Promise<unknown>): Promise<string> {
  let text = ''
  const wire = await connectWire({
    ...options,
    onMessage: data => {
      if (isEntries(data)) text = data.toString()
    },
  })
  await wire.ask('hello', { sessionId: session })
  await act()
  const until = now() + 5_000
  while (text === '' && now() < until) await new Promise(resolve => setTimeout(resolve, 5))
  wire.close()
  if (text === '') throw new Error('no frame of entries came')
  return text
}
