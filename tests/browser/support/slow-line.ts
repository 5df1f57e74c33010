import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A line from browsers to the service, over the loopback, as long and as narrow as told; what passes is counted. */
export interface SlowLine extends AsyncDisposable {
  readonly port: number
  /** Bytes that left the line towards the service, and towards the browsers. */
  readonly up: number
  readonly down: number
  /** Ends the open connections and takes no new ones, until `mend`. */
  cut(): void
  mend(): void
  become(shape: Partial<LineShape>): void
}

export interface LineShape {
  /** Each way. */
  readonly oneWayMs: number
  /** Up to so much more, at random, for each piece and each way; a connection's pieces stay in order. */
  readonly jitterMs: number
  /** What a connection's opening costs before its first byte: TCP's own, on the loopback, costs nothing. */
  readonly openingMs: number
  /** Towards the browsers, for all connections together, which take turns packet by packet. */
  readonly bytesPerSecond: number
}

const wide: LineShape = { oneWayMs: 0, jitterMs: 0, openingMs: 0, bytesPerSecond: Number.POSITIVE_INFINITY }
/** What fits into a packet of Ethernet. */
const packetBytes = 1460
/** So much may wait before the service is held up, as by TCP's window. */
const windowBytes = 64_000

interface Queue {
  readonly packets: Buffer[]
  /** Behind the narrow place: what still takes the line's length. */
  send(packet: Buffer): void
  drained(): void
}

export async function openSlowLine(
  target: number,
  initial: Partial<LineShape>,
  draw: () => number = Math.random,
): Promise<SlowLine> {
  let shape: LineShape = { ...wide, ...initial }
  let mended = true
  const sockets = new Set<Socket>()
  const counted = { up: 0, down: 0 }
  const narrow = createNarrow(() => shape.bytesPerSecond)

  const listener = createServer({ noDelay: true }, client => {
    client.on('error', () => client.destroy())
    if (!mended) return void client.destroy()
    const server = connect({ port: target, host: '127.0.0.1', noDelay: true })
    const openedAt = performance.now() + shape.openingMs
    const [up, down] = [createWay(server, openedAt), createWay(client, 0)]
    const queue: Queue = {
      packets: [],
      send: packet => down.send(packet),
      drained: () => server.resume(),
    }
    client.on('data', piece => {
      counted.up += piece.length
      up.send(piece)
    })
    server.on('data', piece => {
      counted.down += piece.length
      if (shape.bytesPerSecond === Number.POSITIVE_INFINITY) return down.send(piece)
      for (let at = 0; at < piece.length; at += packetBytes) queue.packets.push(piece.subarray(at, at + packetBytes))
      if (queue.packets.length * packetBytes > windowBytes) server.pause()
      narrow.take(queue)
    })
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        if (socket === client) other.destroy()
        else if (queue.packets.length === 0) down.finish()
      })
    }
  })

  /** One direction of a connection: the line's length, in order. */
  function createWay(to: Socket, notBefore: number) {
    const under: { readonly due: number; readonly run: () => void }[] = []
    let last = 0
    function arrive(): void {
      for (let next = under[0]; next; next = under[0]) {
        const wait = next.due - performance.now()
        if (wait > 0) return void setTimeout(arrive, wait)
        under.shift()
        next.run()
      }
    }
    const later = (run: () => void): void => {
      const leaves = Math.max(performance.now(), notBefore)
      last = Math.max(last, leaves + shape.oneWayMs + draw() * shape.jitterMs)
      under.push({ due: last, run })
      if (under.length === 1) arrive()
    }
    return {
      send: (piece: Buffer) => later(() => !to.destroyed && to.write(piece)),
      finish: () => later(() => to.destroySoon()),
    }
  }

  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  function cut(): void {
    mended = false
    for (const socket of sockets) socket.destroy()
  }

  return {
    port: address.port,
    get up() {
      return counted.up
    },
    get down() {
      return counted.down
    },
    cut,
    mend() {
      mended = true
    },
    become(next) {
      shape = { ...shape, ...next }
    },
    async [Symbol.asyncDispose]() {
      cut()
      listener.close()
      await once(listener, 'close')
    },
  }
}

/** The narrow place: one packet at a time, of each waiting connection in turn. */
function createNarrow(bytesPerSecond: () => number) {
  const waiting: Queue[] = []
  /** When the last packet has passed, by the clock; timers come late, and lateness must not add up. */
  let freeAt = 0
  let running = false

  function pass(): void {
    const queue = waiting.shift()
    const packet = queue?.packets.shift()
    if (!queue || !packet) {
      running = false
      return
    }
    freeAt = Math.max(freeAt, performance.now() - 50) + (packet.length / bytesPerSecond()) * 1000
    if (queue.packets.length > 0) waiting.push(queue)
    else queue.drained()
    setTimeout(
      () => {
        queue.send(packet)
        pass()
      },
      Math.max(0, freeAt - performance.now()),
    )
  }

  return {
    take(queue: Queue) {
      if (!waiting.includes(queue)) waiting.push(queue)
      if (running) return
      running = true
      freeAt = Math.max(freeAt, performance.now())
      pass()
    },
  }
}
