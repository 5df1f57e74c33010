import type { TestRedis } from '../../support/redis.ts'
import type { Ask as BroadcastAsk, Told as BroadcastTold } from '../children/bare-broadcast.ts'
import type { Told as BareTold } from '../children/bare-socket-io.ts'
import type { Ask, Told } from '../children/clients.ts'
import { now, type Round } from '../measure.ts'
import { message, requestsOf, size } from '../plan.ts'
import { beside, type Child, start } from '../processes.ts'
import { compared, type Row } from '../row.ts'
import { heap, prepare, type Service } from '../service.ts'
import { connectPlain } from '../wire.ts'

const rounds = 15
const warmUps = 4
/** Half a gigabyte each time, and so the last: what they leave behind would be collected in the others' time. */
const plainRounds = 5

/**
 * Everyone asks for the floor at once. The bare servers run with the flags that `npm start` gives the service: as much
 * room on the heap. Nobody's garbage is collected for them before: a forced collection throws away compiled code too,
 * which then is compiled again in the midst of what is measured.
 */
export async function burst(redis: TestRedis, service: Service): Promise<Row[]> {
  const clients = await start<Ask, Told>({ module: beside('./children/clients.js') })
  const bare: Child<'memory', BareTold> = await start({
    module: beside('./children/bare-socket-io.js'),
    args: [redis.url, `${redis.prefix}bare-burst`],
    nodeArgs: [heap],
  })
  const broadcast = await start<BroadcastAsk, BroadcastTold>({
    module: beside('./children/bare-broadcast.js'),
    args: [redis.url, `${redis.prefix}bare-frames`],
    nodeArgs: [heap],
  })
  const answered: Round[] = []
  const complete: Round[] = []
  const asTheyAre: Round[] = []
  const floor: Round[] = []
  const bytes = { packed: 0, plain: 0 }

  async function closed(told: Told): Promise<Told> {
    if (told.problems.length > 0) throw new Error(`${told.problems.length} problems: ${told.problems[0]}`)
    await clients.ask({ do: 'close' })
    return told
  }

  async function bareRound(): Promise<number> {
    const { port } = await bare.ask('memory')
    await clients.ask({ do: 'connect', url: `http://127.0.0.1:${port}`, count: size.people, as: 'bare' })
    const messages = requestsOf(size.people).map(message)
    const { sent, answered } = await closed(await clients.ask({ do: 'burst', at: now() + 300, messages }))
    return answered - sent
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
  async function round(packed: boolean): Promise<{ answered: number; complete: number; bytes: number }> {
    const { id, top, delegates } = await prepare(redis, { delegations: size.people })
    await clients.ask({
      do: 'connect',
      url: service.url,
      count: size.people,
      as: { session: id, badges: delegates, packed },
    })
    const upTo = top + size.people
    const messages = requestsOf(size.people).map(message)
    const told = await closed(await clients.ask({ do: 'burst', at: now() + 300, messages, upTo }))
    return { answered: told.answered - told.sent, complete: told.complete - told.sent, bytes: told.bytes }
  }

  try {
    for (let n = 0; n < warmUps + rounds; n++) {
      const barely = await bareRound()
      const ours = await round(true)
      bytes.packed = ours.bytes
      const sent = await broadcastRound(ours.bytes)
      if (n < warmUps) continue
      answered.push({ ours: ours.answered, bare: barely })
      complete.push({ ours: ours.complete, bare: barely })
      floor.push({ ours: ours.complete, bare: barely + sent })
    }
    for (let n = 0; n < plainRounds; n++) {
      const barely = await bareRound()
      const ours = await round(false)
      bytes.plain = ours.bytes
      asTheyAre.push({ ours: ours.complete, bare: barely })
    }
  } finally {
    await clients.stop()
    await bare.stop()
    await broadcast.stop()
  }
  const both = 'bare: that Socket.IO server, then a plain broadcast of as many bytes to as many sockets'
  return [
    compared(`2 ${size.people} requests at once, all acknowledged`, answered, { bound: 2, goal: 1.5 }),
    compared(`2 … and all ${size.people} clients have all ${size.people} entries`, complete, {
      bound: 3,
      goal: 2,
      note: `a client is sent ${bytes.packed} B of them`,
    }),
    compared('2 … against the same bytes sent barely, too', floor, { note: both }),
    compared('2 … and all of them, where no client can unpack', asTheyAre, {
      note: `a client is sent ${bytes.plain} B of them`,
    }),
  ]
}
