import { WebSocket } from 'ws'
import type { Millis } from '../../src/domain/time.ts'

/**
 * A client that follows and costs little, as a thousand of them share a machine with what is measured: Socket.IO over a
 * plain WebSocket, of the entries only their numbers and the last digest. Like a page it comes back by itself, from its
 * cursor, by the next way.
 */
export interface Follower {
  readonly seq: number
  readonly digest: string
  /** Entries that were missing or came twice. */
  readonly gaps: number
  /** Following: greeted, and not lost since. */
  readonly live: boolean
  /** How often it was given the whole state. */
  readonly welcomes: number
  /** Drops its line and what it knows, as a page that is loaded again. */
  reload(): void
  close(): void
}

export interface FollowerOptions {
  readonly bases: readonly string[]
  readonly badge: string
  readonly sessionId: string
  /** Entries `from` to `to` are there. */
  readonly onEntries: (from: number, to: number) => void
}

const entries = Buffer.from('42["entries",')
const welcome = Buffer.from('42["welcome",')
/** The transport's first word. */
const open0 = 0x30
const seqKey = Buffer.from('{"seq":')
const digestKey = Buffer.from('"digest":"')
const digestLength = 64

export function follow({ bases, badge, sessionId, onEntries }: FollowerOptions): Follower {
  let socket: WebSocket
  let next = 0
  let seq = 0
  let digest = ''
  let gaps = 0
  let welcomes = 0
  let live = false
  let closed = false
  let timer: NodeJS.Timeout | undefined

  function open(): void {
    clearTimeout(timer)
    const base = bases[next++ % bases.length] ?? ''
    const mine = new WebSocket(`${base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
      handshakeTimeout: 10_000,
    })
    socket = mine
    mine.on('message', (data: Buffer) => {
      if (mine === socket) take(data)
    })
    // A close follows.
    mine.on('error', () => {})
    mine.on('close', () => {
      if (mine === socket) lost()
    })
  }

  function lost(): void {
    live = false
    if (!closed) timer = setTimeout(open, pause())
  }

  function take(data: Buffer): void {
    const kind = data.subarray(0, 2).toString('latin1')
    if (data[0] === open0) socket.send(`40${JSON.stringify({ badge })}`)
    else if (kind === '2') socket.send('3')
    else if (kind === '40') hello()
    else if (kind === '43') greeted(data)
    else if (starts(data, entries)) took(data)
    else if (starts(data, welcome)) welcomed(data)
  }

  /** Refused for now, or to be asked again elsewhere. */
  function greeted(data: Buffer): void {
    if (data.includes('"ok":true')) live = true
    else socket.terminate()
  }

  function hello(): void {
    const cursor = digest === '' ? {} : { cursor: `${seq}:${digest}` }
    socket.send(`420${JSON.stringify(['hello', { sessionId, ...cursor }])}`)
  }

  function took(data: Buffer): void {
    const first = numberAt(data, data.indexOf(seqKey) + seqKey.length)
    const last = numberAt(data, data.lastIndexOf(seqKey) + seqKey.length)
    if (seq !== 0 && first !== seq + 1) gaps++
    seq = last
    digest = digestAt(data, data.lastIndexOf(digestKey))
    onEntries(first, last)
  }

  function welcomed(data: Buffer): void {
    welcomes++
    const head = data.subarray(0, 400).toString('latin1')
    seq = Number(/"seq":(\d+)/.exec(head)?.[1])
    digest = /"digest":"([0-9a-f]+)"/.exec(head)?.[1] ?? ''
  }

  open()
  return {
    get seq() {
      return seq
    },
    get digest() {
      return digest
    },
    get gaps() {
      return gaps
    },
    get live() {
      return live
    },
    get welcomes() {
      return welcomes
    },
    reload() {
      live = false
      digest = ''
      seq = 0
      const gone = socket
      open()
      gone.terminate()
    },
    close() {
      closed = true
      clearTimeout(timer)
      socket.terminate()
    },
  }
}

/** As the pages: a third of a second, more or less. */
const pause = (): Millis => 300 * (0.5 + Math.random())

const starts = (data: Buffer, text: Buffer): boolean => data.subarray(0, text.length).equals(text)

const digestAt = (data: Buffer, key: number): string =>
  data.toString('latin1', key + digestKey.length, key + digestKey.length + digestLength)

function numberAt(data: Buffer, from: number): number {
  let value = 0
  for (let at = from; ; at++) {
    const digit = (data[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return value
    value = value * 10 + digit
  }
}
