import type { Millis } from '../../domain/time.ts'
import type { ClientMessages, Packed, Refused, ServerMessages } from '../../protocol/messages.ts'
import { createTurns } from './turns.ts'
import { unpack, unpacks } from './unpack.ts'
import type { Wire, WireListener } from './wire.ts'

/**
 * The wire: as much of Socket.IO's protocol as the pages need, over the browser's own WebSocket. Its client library is
 * a quarter of what a page may weigh on a bad line, for buffers, retries and polling that all stay unused: they would
 * send old clicks, and send them twice. The badge is the cookie's.
 *
 * A packet is the transport's digit (Engine.IO protocol 4: `0` open, `1` close, `2` ping, `3` pong, `4` message), then
 * in a message Socket.IO's own (protocol 5: `0` connect, `1` disconnect, `2` event, `3` answer, `4` refused, `5` event
 * with bytes, which are the next packet), the number of the answer that is asked for, and JSON.
 */
export function socketIo(line: Line = browserLine()): Wire {
  let listener: WireListener | undefined
  let socket: Socket | undefined
  let connected = false
  let closed = false
  let failures = 0
  let asked = 0
  /** A `packed` whose bytes are still to come. */
  let announced: Packed | undefined
  let able = unpacks
  const turns = createTurns()
  const answers = new Map<string, (answer: unknown) => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    clearTimeout(timer)
    const mine = line.connect(
      packet => {
        if (mine === socket) take(packet)
      },
      () => {
        if (mine === socket) lost()
      },
    )
    socket = mine
    timer = setTimeout(() => lost(), handshakeWithin)
  }

  function take(packet: string | ArrayBuffer): void {
    listener?.packet()
    if (typeof packet === 'string') {
      // The bytes of what was announced are the very next packet, or something on the way is not up to them.
      if (announced) giveUpPacked()
      else read(packet)
    } else if (announced) unpacked({ ...announced, entries: new Uint8Array(packet) })
  }

  /** Everything comes again, as it is, over another line. */
  function giveUpPacked(): void {
    able = false
    lost()
  }

  function unpacked(message: Packed): void {
    announced = undefined
    turns.later(unpack(message), entries => listener?.entries(entries), giveUpPacked)
  }

  function read(packet: string): void {
    const text = packet.slice(2)
    switch (packet.slice(0, packet[0] === '4' ? 2 : 1)) {
      case '0':
        send('40')
        break
      case '2':
        send('3')
        break
      case '40':
        clearTimeout(timer)
        connected = true
        failures = 0
        listener?.opened()
        break
      case '42':
        turns.next(() => listener && hear(listener, JSON.parse(text)))
        break
      case '45':
        announced = JSON.parse(text.slice(text.indexOf('[')))[1]
        break
      case '43': {
        const json = text.indexOf('[')
        answers.get(text.slice(0, json))?.(JSON.parse(text.slice(json))[0])
        break
      }
      case '44': {
        const refusal = refusalOf(JSON.parse(text))
        if (refusal) listener?.refused(refusal)
        // A badge that is not valid may still be replaced.
        lost((refusal?.refusal === 'badge-not-valid' ? 20_000 : 1000) + line.random() * 2000)
        break
      }
      case '1':
      case '41':
        lost(1000 + line.random() * 2000)
        break
    }
  }

  function send(packet: string): void {
    socket?.send(packet)
  }

  /** The socket is given up; who waits for an answer learns that none came. Another one is opened after a pause. */
  function lost(pause: Millis = Math.min(5000, 300 * 2 ** failures) * (0.5 + line.random())): void {
    failures++
    drop()
    if (!closed) timer = setTimeout(connect, pause)
  }

  function drop(): void {
    clearTimeout(timer)
    const was = connected
    connected = false
    announced = undefined
    turns.clear()
    const gone = socket
    socket = undefined
    gone?.close()
    for (const answer of answers.values()) answer(null)
    if (was) listener?.closed()
  }

  return {
    get connected() {
      return connected
    },
    get unpacks() {
      return able
    },

    ask<M extends keyof ClientMessages>(message: M, content: ClientMessages[M]['message'], within: Millis) {
      if (!connected) return Promise.resolve(null)
      const id = String(asked++)
      return new Promise<ClientMessages[M]['answer'] | null>(resolve => {
        const answered = (answer: unknown): void => {
          clearTimeout(late)
          answers.delete(id)
          resolve(answer as ClientMessages[M]['answer'] | null)
        }
        const late = setTimeout(() => answered(null), within)
        answers.set(id, answered)
        send(`42${id}${JSON.stringify([message, content])}`)
      })
    },

    open(follower) {
      listener = follower
      connect()
    },

    renew() {
      drop()
      connect()
    },

    close() {
      closed = true
      drop()
    },
  }
}

/** A WebSocket, as far as it is used. */
export interface Socket {
  send(packet: string): void
  close(): void
}

export interface Line {
  readonly connect: (took: (packet: string | ArrayBuffer) => void, closed: () => void) => Socket
  readonly random: () => number
}

const handshakeWithin: Millis = 8000

/** To the service that the page came from. */
function browserLine(): Line {
  const url = `${location.origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`
  return {
    connect(took, closed) {
      const socket = new WebSocket(url)
      socket.binaryType = 'arraybuffer'
      socket.addEventListener('message', ({ data }) => took(data))
      socket.addEventListener('close', closed)
      return socket
    },
    random: Math.random,
  }
}

function hear(listener: WireListener, [name, message]: [keyof ServerMessages, unknown]): void {
  switch (name) {
    case 'welcome':
      listener.welcome(message as ServerMessages['welcome'])
      break
    case 'entries':
      listener.entries(message as ServerMessages['entries'])
      break
    case 'presence':
      listener.presence(message as ServerMessages['presence'])
      break
    case 'pulse':
      listener.pulse(message as ServerMessages['pulse'])
      break
  }
}

/** A refused handshake carries the refusal as the error's data. */
function refusalOf(error: unknown): Refused | null {
  const data: unknown = typeof error === 'object' && error !== null && 'data' in error ? error.data : null
  return typeof data === 'object' && data !== null && 'refusal' in data ? (data as Refused) : null
}
