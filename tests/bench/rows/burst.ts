import type { TestRedis } from '../../support/redis.ts'
import type { Ask as BroadcastAsk, Told as BroadcastTold } from '../children/bare-broadcast.ts'
import type { Told as BareTold } from '../children/bare-socket-io.ts'
import type { Ask, Told } from '../children/clients.ts'
import { now, type Round } from '../measure.ts'
import { message, requestsOf, size } from '../plan.ts'
import { beside, start } from '../processes.ts'
import { compared, type Row } from '../row.ts'
import { prepare, type Service } from '../service.ts'
import { connectPlain } from '../wire.ts'

const rounds = 9
const warmUps = 2

/** Everyone asks for the floor at once; what connecting left in memory is collected before, on both sides. */
export async function burst(redis: TestRedis, service: Service): Promise<Row[]> {
  const clients = await start<Ask, Told>({ module: beside('./children/clients.js') })
  const bare = await start<'memory', BareTold>({
    module: beside('./children/bare-socket-io.js'),
    args: [redis.url, `${redis.prefix}bare-burst`],
  })
  const broadcast = await start<BroadcastAsk, BroadcastTold>({
    module: beside('./children/bare-broadcast.js'),
    args: [redis.url, `${redis.prefix}bare-frames`],
  })
  const answered: Round[] = []
  const complete: Round[] = []
  const asTheyAre: Round[] = []
  const floor: Round[] = []

  /** Milliseconds until all were answered, and until all had all. */
  async function of(told: Told): Promise<{ answered: number; complete: number }> {
    if (told.problems.length > 0) throw new Error(`${told.problems.length} problems: ${told.problems[0]}`)
    await clients.ask({ do: 'close' })
    return { answered: told.answered - told.sent, complete: told.complete - told.sent }
  }

  async function bareRound(): Promise<number> {
    const { port } = await bare.ask('memory')
    await clients.ask({ do: 'connect', url: `http://127.0.0.1:${port}`, count: size.people, as: 'bare' })
    await bare.ask('memory')
    const messages = requestsOf(size.people).map(message)
    return (await of(await clients.ask({ do: 'burst', at: now() + 300, messages }))).answered
  }

  /** As many bytes to as many plain sockets: what no server can go below. */
  async function broadcastRound(bytes: number): Promise<number> {
    const { port } = await broadcast.ask({ frame: 'x'.repeat(bytes) })
    const url = `http://127.0.0.1:${port}`
    await clients.ask({ do: 'connect', url, count: size.people, as: 'plain' })
    const trigger = await connectPlain({ url })
    const waiting = clients.ask({ do: 'wait', upTo: 1 })
    await new Promise(resolve => setTimeout(resolve, 300))
    const sent = now()
    await trigger.ask('go', null)
    const told = await waiting
    trigger.close()
    await clients.ask({ do: 'close' })
    return told.complete - sent
  }

  /** In a session of its own: in none would everyone ask a second time. `packed`: as the pages read many entries. */
  async function round(everything: boolean, packed: boolean): Promise<{ took: number; bytes: number }> {
    const { id, top, delegates } = await prepare(redis, { delegations: size.people })
    await clients.ask({
      do: 'connect',
      url: service.url,
      count: size.people,
      as: { session: id, badges: delegates, packed },
    })
    await service.memory()
    const upTo = top + size.people
    const messages = requestsOf(size.people).map(message)
    const told = await clients.ask({ do: 'burst', at: now() + 300, messages, ...(everything && { upTo }) })
    const { answered, complete } = await of(told)
    return { took: everything ? complete : answered, bytes: told.bytes }
  }

  try {
    for (let n = 0; n < warmUps + rounds; n++) {
      const before = await bareRound()
      const acknowledged = await round(false, true)
      const between = await bareRound()
      const all = await round(true, true)
      const sent = await broadcastRound(all.bytes)
      const after = await bareRound()
      const plain = await round(true, false)
      if (n < warmUps) continue
      answered.push({ ours: acknowledged.took, bare: before })
      complete.push({ ours: all.took, bare: between })
      floor.push({ ours: all.took, bare: between + sent })
      asTheyAre.push({ ours: plain.took, bare: after })
    }
  } finally {
    await clients.stop()
    await bare.stop()
    await broadcast.stop()
  }
  const both = 'bare: that Socket.IO server, then a plain broadcast of as many bytes to as many sockets'
  return [
    compared(`2 ${size.people} requests at once, all acknowledged`, answered, { bound: 2, goal: 1.5 }),
    compared(`2 … and all ${size.people} clients have all ${size.people} entries`, complete, { bound: 3, goal: 2 }),
    compared('2 … against the same bytes sent barely, too', floor, { note: both }),
    compared('2 … and all of them, where no client can unpack', asTheyAre, {}),
  ]
}
