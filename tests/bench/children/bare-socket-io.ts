import { once } from 'node:events'
import { createServer } from 'node:http'
import { Redis } from 'ioredis'
import { Server } from 'socket.io'
import { answer } from '../processes.ts'
import type { Memory } from '../service.ts'

/** A Socket.IO server that does nothing but answer each message after an XADD of its own, of the bytes of an entry. */
export interface Told extends Memory {
  readonly port: number
}

const redis = new Redis(process.argv[2] ?? '', { enableAutoPipelining: true })
const key = process.argv[3] ?? ''
const digest = 'f'.repeat(64)
const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
})
io.on('connection', socket => {
  socket.on('command', async (message: unknown, acknowledge: (content: unknown) => void) => {
    const id = await redis.xadd(key, '*', 'digest', digest, 'entry', JSON.stringify(message))
    acknowledge({ ok: true, seq: id })
  })
})
http.listen(0, '127.0.0.1')
await once(http, 'listening')

answer<'memory', Told>(async () => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const address = http.address()
  return { rss, heapUsed, port: typeof address === 'object' && address ? address.port : 0 }
})
