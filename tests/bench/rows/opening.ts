import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestRedis } from '../../support/redis.ts'
import type { Ask, Told } from '../children/opening.ts'
import { median, times } from '../measure.ts'
import { beside, start } from '../processes.ts'
import type { Row } from '../row.ts'

const entries = 100_000
const rounds = 5

/** A long journal opens: read, verified, folded. Bare: the same entries read, and not looked at. */
export async function opening(redis: TestRedis): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'))
  try {
    return [await row('embedded', { folder }), await row('Redis', { url: redis.url, prefix: `${redis.prefix}long:` })]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function row(name: string, store: Ask['store']): Promise<Row> {
  const module = beside('./children/opening.js')
  const writer = await start<Ask, Told>({ module })
  await writer.ask({ do: 'write', store, entries })
  await writer.stop()
  const taken: Told[] = []
  // Each time in a new process: a service that starts.
  for (let n = 0; n < rounds; n++) {
    const reader = await start<Ask, Told>({ module })
    const { bareMs } = await reader.ask({ do: 'read', store, entries })
    await reader.stop()
    const opener = await start<Ask, Told>({ module })
    taken.push({ ...(await opener.ask({ do: 'open', store, entries })), bareMs })
    await opener.stop()
  }
  const ours = taken.map(({ openMs }) => openMs)
  const bare = taken.map(({ bareMs }) => bareMs)
  const perSecond = Math.round(entries / (median(ours) / 1000))
  return {
    what: `4 a journal of ${entries.toLocaleString('en')} entries opens, ${name}`,
    ours: times(ours),
    bare: times(bare),
    figure: median(ours) / 1000,
    unit: 's',
    spread: `${(median(ours) / median(bare)).toFixed(2)}× bare`,
    bound: 2,
    goal: entries / 200_000,
    note: `${perSecond.toLocaleString('en')} entries a second; bare: ${Math.round(entries / (median(bare) / 1000)).toLocaleString('en')}`,
  }
}
