import type { TestRedis } from '../../support/redis.ts'
import { clockCommand, message, requestsOf, size, toTheFloor } from '../plan.ts'
import { countingProxy } from '../proxy.ts'
import type { Row } from '../row.ts'
import { prepare, type Service } from '../service.ts'
import { connectWire } from '../wire.ts'

const statementMs = 180_000

/** What a delegate's client gets while a clock runs for three minutes, in full: nothing ticks on the wire. */
export async function quiet(redis: TestRedis, service: Service): Promise<Row> {
  const session = await prepare(redis, {
    delegations: size.delegations,
    requests: requestsOf(20),
    president: toTheFloor,
  })
  const proxy = await countingProxy(service.url)
  const chair = await connectWire({ url: service.url, badge: session.president })
  const delegate = await connectWire({ url: proxy.url, badge: session.delegates[0] ?? '' })
  try {
    await chair.ask('hello', { sessionId: session.id })
    await delegate.ask('hello', { sessionId: session.id })
    await chair.ask('command', message(clockCommand(0)))
    await chair.ask('command', message(clockCommand(1)))
    await new Promise(resolve => setTimeout(resolve, 1_000))
    const [got, sent] = [proxy.toClient, proxy.toService]
    await new Promise(resolve => setTimeout(resolve, statementMs))
    const bytes = proxy.toClient - got
    return {
      what: '5 a client is sent while a clock runs for three minutes',
      ours: `${bytes} B`,
      bare: '',
      figure: bytes,
      unit: 'bytes',
      goal: 1_000,
      note: `measured in full, on the wire, above TCP; the client sends ${proxy.toService - sent} B, the answers to the pings`,
    }
  } finally {
    chair.close()
    delegate.close()
    proxy.close()
  }
}
