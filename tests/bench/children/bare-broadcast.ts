import { once } from 'node:events'
import { Redis } from 'ioredis'
import { WebSocketServer } from 'ws'
import { answer } from '../processes.ts'

/** On each message it gets: one durable XADD of the entry's bytes, then the frame to all sockets. */
export interface Ask {
  /** What is broadcast; also what is written. */
  readonly frame: string
}
export interface Told {
  readonly port: number
}

const redis = new Redis(process.argv[2] ?? '')
const key = process.argv[3] ?? ''
const digest = 'f'.repeat(64)
let frame = Buffer.alloc(0)
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, clientTracking: true })
await once(server, 'listening')
server.on('connection', socket => {
  socket.on('message', async () => {
    await redis.xadd(key, '*', 'digest', digest, 'entry', frame.toString())
    for (const client of server.clients) client.send(frame, { binary: false })
  })
})

answer<Ask, Told>(async ask => {
  frame = Buffer.from(ask.frame)
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0 }
})
