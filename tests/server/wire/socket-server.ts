import { once } from 'node:events'
import { createServer } from 'node:http'
import { WebSocket } from 'ws'
import { badgeId } from '../../../src/domain/ids.ts'
import { type GatewayServer, type GatewaySocket, openSocketServer } from '../../../src/server/wire/socket-io.ts'

/** What came over a WebSocket, frame by frame. */
export interface Heard {
  readonly content: string
  readonly binary: boolean
}

/** A server of sockets as the gateway has it, without anything around it. */
export interface SocketServer extends AsyncDisposable {
  readonly io: GatewayServer
  readonly url: string
  /** Both ends of one connection: the server's socket, the bare WebSocket of its client, what that one heard. */
  connect(): Promise<{ readonly socket: GatewaySocket; readonly raw: WebSocket; readonly heard: readonly Heard[] }>
}

export async function startSocketServer(): Promise<SocketServer> {
  const http = createServer()
  const io = openSocketServer(http, ({ origin }) => origin === undefined)
  io.use((socket, next) => {
    const badge = { sessionId: null, badgeId: badgeId('b'), role: 'viewer' } as const
    socket.data = { badge, address: '', packed: false, quiet: 0 }
    next()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const url = `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`

  return {
    io,
    url,
    async connect() {
      const raw = new WebSocket(url)
      const heard: Heard[] = []
      raw.on('message', (data, binary) => heard.push({ content: String(data), binary }))
      const connected = new Promise<GatewaySocket>(resolve => io.once('connection', resolve))
      await once(raw, 'open')
      raw.send('40')
      const socket = await connected
      while (!heard.some(({ content }) => content.startsWith('40'))) await once(raw, 'message')
      heard.length = 0
      return { socket, raw, heard }
    },
    async [Symbol.asyncDispose]() {
      await io.close()
    },
  }
}
