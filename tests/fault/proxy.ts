import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Random } from './random.ts'

/** A line between a client and a server on the loopback that can be as bad as lines are. */
export interface BadLine extends AsyncDisposable {
  readonly port: number
  /** Lines that are open now. */
  readonly open: number
  /** Ends the open lines; new ones are taken. */
  cut(): void
  /** Ends the open lines and takes no new ones, until `calm`. */
  down(): void
  /** Whatever passes arrives so much later, up to `jitterMs` more, in order. */
  delay(ms: number, jitterMs?: number): void
  /** Nothing passes and nothing is closed, as when a cable is pulled. */
  stall(): void
  throttle(bytesPerSecond: number): void
  /**
   * Once: a request that `asked` matches goes through, what the server says next (and `said` matches) is lost, and the
   * line with it. Nobody on this side knows then whether it was done.
   */
  loseReply(match: { readonly asked?: RegExp; readonly said?: RegExp }): void
  /** How many replies were lost so. */
  readonly lost: number
  /** A good line again. */
  calm(): void
}

interface Shape {
  readonly delayMs: number
  readonly jitterMs: number
  readonly stalled: boolean
  readonly bytesPerSecond: number
  readonly refuses: boolean
}

interface Line {
  readonly client: Socket
  readonly server: Socket
  readonly pumps: readonly Pump[]
  asked: boolean
}

const good: Shape = {
  delayMs: 0,
  jitterMs: 0,
  stalled: false,
  bytesPerSecond: Number.POSITIVE_INFINITY,
  refuses: false,
}

/**
 * `targets`: ports of the loopback, tried in turn for each new line from where the last one ended, as a load balancer
 * does: the first that takes the connection has it.
 */
export async function startProxy(targets: readonly number[], random: Random): Promise<BadLine> {
  const lines = new Set<Line>()
  let shape = good
  let losing: { readonly asked?: RegExp; readonly said?: RegExp } | null = null
  let lost = 0
  let turn = 0

  const listener: Server = createServer({ noDelay: true }, client => {
    client.on('error', () => client.destroy())
    if (shape.refuses) return void client.destroy()
    client.pause()
    reach(targets.length, server => {
      if (!server) return void client.destroy()
      join(client, server)
    })
  })

  /** The first target that answers. */
  function reach(tries: number, reached: (server: Socket | null) => void): void {
    const port = targets[turn++ % targets.length]
    if (tries === 0 || port === undefined) {
      reached(null)
      return
    }
    const server = connect({ port, host: '127.0.0.1', noDelay: true })
    server.once('error', () => reach(tries - 1, reached))
    server.once('connect', () => {
      server.removeAllListeners('error')
      reached(server)
    })
  }

  function join(client: Socket, server: Socket): void {
    const line: Line = {
      client,
      server,
      pumps: [
        pump(client, server, chunk => {
          if (!losing || line.asked) return true
          line.asked = losing.asked?.test(chunk.toString('latin1')) ?? true
          return true
        }),
        pump(server, client, chunk => {
          if (!losing || !line.asked || !(losing.said?.test(chunk.toString('latin1')) ?? true)) return true
          losing = null
          lost++
          end(line)
          return false
        }),
      ],
      asked: false,
    }
    lines.add(line)
    for (const socket of [client, server]) {
      socket.on('error', () => end(line))
      socket.on('close', () => {
        for (const { finish } of line.pumps) finish(socket)
        if (client.destroyed && server.destroyed) lines.delete(line)
      })
    }
    client.resume()
  }

  function end(line: Line): void {
    lines.delete(line)
    line.client.destroy()
    line.server.destroy()
  }

  /** Carries what one side says to the other, as the shape of the line has it; `passes`: false for what is lost. */
  function pump(from: Socket, to: Socket, passes: (chunk: Buffer) => boolean): Pump {
    const queue: { readonly chunk: Buffer; readonly due: number }[] = []
    let timer: NodeJS.Timeout | undefined
    let queued = 0
    let lastDue = 0
    let closing = false

    function flush(): void {
      clearTimeout(timer)
      timer = undefined
      for (let next = queue[0]; next && !shape.stalled; next = queue[0]) {
        const wait = next.due - performance.now()
        if (wait > 0) {
          timer = setTimeout(flush, wait)
          return
        }
        queue.shift()
        queued -= next.chunk.length
        if (!to.destroyed && passes(next.chunk)) to.write(next.chunk)
      }
      if (queue.length === 0 && closing) to.destroySoon()
      if (from.isPaused() && queued < mostQueued && !to.writableNeedDrain) from.resume()
    }

    to.on('drain', flush)
    from.on('data', chunk => {
      const now = performance.now()
      const transfer = (chunk.length / shape.bytesPerSecond) * 1000
      lastDue = Math.max(lastDue, now + shape.delayMs + random.draw() * shape.jitterMs) + transfer
      queue.push({ chunk, due: lastDue })
      queued += chunk.length
      // Who sends faster than the line carries is held up as TCP would.
      if (queued >= mostQueued || to.writableNeedDrain) from.pause()
      flush()
    })
    return {
      flush,
      finish(closed) {
        if (closed === from) closing = true
        flush()
      },
    }
  }

  function become(next: Shape): void {
    shape = next
    for (const { pumps } of lines) for (const { flush } of pumps) flush()
  }

  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  function cut(): void {
    for (const line of lines) end(line)
  }

  return {
    port: address.port,
    get open() {
      return [...lines].filter(({ client }) => !client.destroyed).length
    },
    get lost() {
      return lost
    },
    cut,
    down() {
      become({ ...shape, refuses: true })
      cut()
    },
    delay: (delayMs, jitterMs = 0) => become({ ...shape, delayMs, jitterMs }),
    stall: () => become({ ...shape, stalled: true }),
    throttle: bytesPerSecond => become({ ...shape, bytesPerSecond }),
    loseReply(match) {
      for (const line of lines) line.asked = false
      losing = match
    },
    calm() {
      losing = null
      become(good)
    },
    async [Symbol.asyncDispose]() {
      cut()
      listener.close()
      await once(listener, 'close')
    },
  }
}

interface Pump {
  flush(): void
  /** One side closed: the other closes when it has got what was under way, not before the line lets it through. */
  finish(closed: Socket): void
}

const mostQueued = 256_000
