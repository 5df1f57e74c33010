import type { TestRedis } from '../../support/redis.ts'
import { message, requestsOf, size, toTheFloor } from '../plan.ts'
import type { Row } from '../row.ts'
import { prepare, type Service } from '../service.ts'
import { connectWire, frameOf } from '../wire.ts'

const inscriptions = 200

/** What a delegate's client is sent: for one thing that happens, and at its start. */
export async function sizes(redis: TestRedis, service: Service): Promise<Row[]> {
  const many = Math.max(inscriptions, size.delegations)
  const session = await prepare(redis, { delegations: many + 1, requests: requestsOf(inscriptions) })
  const [president, delegate = ''] = [session.president, session.delegates[0]]
  const chair = await connectWire({ url: service.url, badge: president })
  const asker = await connectWire({ url: service.url, badge: session.delegates[many] ?? '' })
  try {
    await chair.ask('hello', { sessionId: session.id })
    await asker.ask('hello', { sessionId: session.id })
    const last = requestsOf(many + 1).at(-1)
    const [call, take] = toTheFloor
    if (!last || !call || !take) throw new Error('nothing to send')
    const requested = await frameOf({ url: service.url, badge: delegate }, session.id, () =>
      asker.ask('command', message(last)),
    )
    for (const command of [call, take, { type: 'GiveFloor' } as const]) await chair.ask('command', message(command))
    const started = await frameOf({ url: service.url, badge: delegate }, session.id, () =>
      chair.ask('command', message({ type: 'StartClock' })),
    )
    return [
      bytes('7 one request for the floor, as another delegate gets it', requested, 500),
      bytes('7 the start of a clock, as a delegate gets it', started, 500),
      await welcome(service, session.id, delegate),
    ]
  } finally {
    chair.close()
    asker.close()
  }
}

async function welcome(service: Service, session: string, badge: string): Promise<Row> {
  let text = ''
  const wire = await connectWire({
    url: service.url,
    badge,
    onMessage: data => {
      if (data.subarray(0, 12).toString() === '42["welcome"') text = data.toString()
    },
  })
  await wire.ask('hello', { sessionId: session })
  wire.close()
  return bytes(`8 the start of a delegate's page, ${inscriptions} inscriptions`, text)
}

function bytes(what: string, frame: string, goal?: number): Row {
  const length = Buffer.byteLength(frame)
  if (length === 0) throw new Error(`${what}: nothing came`)
  return { what, ours: `${length} B`, bare: '', figure: length, unit: 'bytes', ...(goal !== undefined && { goal }) }
}
