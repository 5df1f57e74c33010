import type { TestRedis } from '../../support/redis.ts'
import type { Ask as BareAsk, Told as BareTold } from '../children/bare-broadcast.ts'
import type { Ask, Told } from '../children/clients.ts'
import { assertOpenFiles } from '../machine.ts'
import { now, type Round } from '../measure.ts'
import { clockCommand, message, requestsOf, size, toTheFloor } from '../plan.ts'
import { beside, type Child, start } from '../processes.ts'
import { compared, type Row } from '../row.ts'
import { heap, prepare, type Service } from '../service.ts'
import { connectPlain, connectWire, frameOf } from '../wire.ts'

const rounds = 10
const warmUps = 5
/** Long enough for the clients to be told to wait, and for what went before to end. */
const restMs = 150

/** From the president's command to the last client, against one durable append and a bare broadcast of the same bytes. */
export async function fanOut(redis: TestRedis, service: Service, people: number): Promise<Row> {
  assertOpenFiles(people)
  const session = await prepare(redis, {
    delegations: size.delegations,
    requests: requestsOf(20),
    president: toTheFloor,
  })
  const chair = await connectWire({ url: service.url, badge: session.president })
  const bare = await start<BareAsk, BareTold>({
    module: beside('./children/bare-broadcast.js'),
    args: [redis.url, `${redis.prefix}bare-fan-out`],
    nodeArgs: [heap],
  })
  const clients: Child<Ask, Told>[] = []
  for (let n = 0; n < 2; n++) clients.push(await start({ module: beside('./children/clients.js') }))
  let top = session.top
  let commands = 0

  const command = () => message(clockCommand(commands++))

  async function connect(url: string, as: Extract<Ask, { do: 'connect' }>['as']): Promise<void> {
    const count = people / clients.length
    await Promise.all(clients.map(one => one.ask({ do: 'connect', url, count, as })))
  }

  /** Milliseconds from what `send` does to the last client's having it. */
  async function timed(upTo: number, send: () => void): Promise<number> {
    const waits = clients.map(one => one.ask({ do: 'wait', upTo }))
    await new Promise(resolve => setTimeout(resolve, restMs))
    const sent = now()
    send()
    const told = await Promise.all(waits)
    const problem = told.flatMap(({ problems }) => problems)[0]
    if (problem !== undefined) throw new Error(problem)
    return Math.max(...told.map(({ complete }) => complete)) - sent
  }

  async function times(send: () => void, upTo: (n: number) => number): Promise<number[]> {
    const taken: number[] = []
    for (let n = 0; n < warmUps + rounds; n++) taken.push(await timed(upTo(n), send))
    return taken.slice(warmUps)
  }

  async function bareTimes(url: string): Promise<number[]> {
    await connect(url, 'plain')
    const trigger = await connectPlain({ url })
    const taken = await times(
      () => void trigger.ask('go', null),
      n => n + 1,
    )
    trigger.close()
    await Promise.all(clients.map(one => one.ask({ do: 'close' })))
    return taken
  }

  try {
    await chair.ask('hello', { sessionId: session.id })
    const badges = session.delegates
    // The bytes that the service sends to a delegate for such a command are what is written and sent barely, too.
    const frame = await frameOf({ url: service.url, badge: badges[0] ?? '' }, session.id, () =>
      chair.ask('command', command()),
    )
    top += 1
    const { port } = await bare.ask({ frame })
    const before = await bareTimes(`http://127.0.0.1:${port}`)
    await connect(service.url, { session: session.id, badges, packed: true })
    const ours = await times(
      () => void chair.ask('command', command()),
      () => ++top,
    )
    await Promise.all(clients.map(one => one.ask({ do: 'close' })))
    const after = await bareTimes(`http://127.0.0.1:${port}`)
    const taken: Round[] = ours.map((time, n) => ({ ours: time, bare: ((before[n] ?? 0) + (after[n] ?? 0)) / 2 }))
    return compared(
      `3 a command to the last of ${people} clients`,
      taken,
      people > 5_000 ? { goal: 1.3 } : { bound: 1.5, goal: 1.3 },
    )
  } finally {
    chair.close()
    await bare.stop()
    for (const one of clients) await one.stop()
  }
}
