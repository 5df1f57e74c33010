import type { TestRedis } from '../../support/redis.ts'
import type { Told as BareTold } from '../children/bare-socket-io.ts'
import type { Ask, Told } from '../children/clients.ts'
import { assertOpenFiles } from '../machine.ts'
import type { Round } from '../measure.ts'
import { requestsOf, size } from '../plan.ts'
import { beside, start } from '../processes.ts'
import { compared, type Row } from '../row.ts'
import { type Memory, prepare, startService } from '../service.ts'

const clients = 5_000
const rounds = 3
/** Until what the handshakes left is let go of. */
const restMs = 3_000

/** What a client that only listens costs the service, and a bare Socket.IO server. */
export async function memory(redis: TestRedis): Promise<Row[]> {
  assertOpenFiles(clients)
  const { id, delegates } = await prepare(redis, {
    delegations: size.delegations,
    requests: requestsOf(size.delegations),
  })
  const resident: Round[] = []
  const heap: Round[] = []
  for (let n = 0; n < rounds; n++) {
    const service = await startService(redis)
    const ours = await perClient(service.memory, service.url, { session: id, badges: delegates, packed: true })
    await service.stop()
    const server = await start<'memory', BareTold>({
      module: beside('./children/bare-socket-io.js'),
      args: [redis.url, `${redis.prefix}bare-memory`],
      nodeArgs: ['--expose-gc'],
    })
    const { port } = await server.ask('memory')
    const bare = await perClient(() => server.ask('memory'), `http://127.0.0.1:${port}`, 'bare')
    await server.stop()
    resident.push({ ours: ours.rss / 1024, bare: bare.rss / 1024 })
    heap.push({ ours: ours.heapUsed / 1024, bare: bare.heapUsed / 1024 })
  }
  return [
    compared('6 memory of the process for each idle client', resident, { goal: 1.3 }, 'KiB'),
    compared('6 … of it on the heap', heap, {}, 'KiB'),
  ]
}

type As = Extract<Ask, { do: 'connect' }>['as']

async function perClient(read: () => Promise<Memory>, url: string, as: As): Promise<Memory> {
  const crowd = await start<Ask, Told>({ module: beside('./children/clients.js') })
  // What the first connections need once and for all is not the clients'.
  await crowd.ask({ do: 'connect', url, count: 200, as })
  await crowd.ask({ do: 'close' })
  await rest()
  const before = await read()
  await crowd.ask({ do: 'connect', url, count: clients, as })
  await rest()
  const after = await read()
  await crowd.stop()
  return { rss: (after.rss - before.rss) / clients, heapUsed: (after.heapUsed - before.heapUsed) / clients }
}

const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve, restMs))
