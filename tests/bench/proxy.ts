import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** A TCP proxy on the loopback that counts what passes: what a client gets and sends, in bytes on the wire. */
export interface Proxy {
  readonly url: string
  readonly toClient: number
  readonly toService: number
  close(): void
}

export async function countingProxy(url: string): Promise<Proxy> {
  const port = Number(new URL(url).port)
  let toClient = 0
  let toService = 0
  const server = createServer(client => {
    const service = connect(port, '127.0.0.1')
    client.on('data', data => {
      toService += data.length
    })
    service.on('data', data => {
      toClient += data.length
    })
    client.pipe(service).pipe(client)
    client.on('error', () => service.destroy())
    service.on('error', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    get toClient() {
      return toClient
    },
    get toService() {
      return toService
    },
    close: () => server.close(),
  }
}
