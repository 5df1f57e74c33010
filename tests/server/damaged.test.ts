import { join } from 'node:path'
import { Redis } from 'ioredis'
import { open } from 'lmdb'
import { expect, test } from 'vitest'
import { sessionId } from '../../src/domain/ids.ts'
import { keysUnder } from '../../src/store/redis/keys.ts'
import { conferencePlan } from '../support/conference.ts'
import { startRedis } from '../support/redis.ts'
import { type RunningService, startService } from '../support/service.ts'

const damaged = sessionId('ctoc-cop10')
const changed = (text: string): string => text.replace('"role":', '"rôle":')

/** The sample's journal is damaged at its third entry while the service is down; the other session's is not. */
async function startsWithout(service: RunningService, damage: () => Promise<void>): Promise<void> {
  const badge = { authorization: `Bearer ${service.token('administrator')}` }
  const get = (path: string) => fetch(`${service.base}/api/sessions/${path}`, { headers: badge })
  const headers = { ...badge, 'content-type': 'application/json' }
  const body = JSON.stringify(conferencePlan(Date.now(), 'sound'))
  const created = await fetch(`${service.base}/api/sessions`, { method: 'POST', headers, body })
  expect(created.status).toBe(201)
  await service.stop()
  await damage()
  await service.restart()
  const reported = () =>
    service
      .log()
      .split('\n')
      .filter(line => line.includes('journal is damaged'))
      .map(line => JSON.parse(line))
  await expect.poll(reported).toMatchObject([{ level: 50, sessionId: damaged, seq: 3 }])
  const closed = await get(damaged)
  expect([closed.status, await closed.json()]).toEqual([503, { refusal: 'journal-damaged', params: { seq: 3 } }])
  const journal = await get(`${damaged}/journal`)
  expect([journal.status, await journal.json()]).toEqual([503, { refusal: 'journal-damaged', params: { seq: 3 } }])
  const sound = await get('sound')
  expect([sound.status, await sound.json()]).toMatchObject([200, { id: 'sound' }])
  expect((await fetch(`${service.base}/readyz`)).status).toBe(200)
}

test('[RC4] an entry changed in the data folder: told at the start by its number; the others open', async () => {
  await using service = await startService()
  await startsWithout(service, async () => {
    const path = join(service.folder, 'journal', 'journal.mdb')
    const store = open<string, [string, number]>({ path, encoding: 'string' })
    const row = store.get([damaged, 3]) ?? ''
    expect(changed(row)).not.toBe(row)
    await store.put([damaged, 3], changed(row))
    await store.close()
  })
})

test('[RC4] an entry changed on Redis: the same', async () => {
  const server = await startRedis({ private: true })
  const redis = new Redis(server.url)
  try {
    await using service = await startService({ REDIS_URL: server.url })
    await startsWithout(service, async () => {
      const key = keysUnder('rostrum:').journal(damaged)
      const rows = await redis.xrange(key, '-', '+')
      await redis.del(key)
      for (const [id, [, digest = '', , text = '']] of rows) {
        await redis.xadd(key, id, 'digest', digest, 'entry', id === '3-0' ? changed(text) : text)
      }
    })
  } finally {
    redis.disconnect()
    await server.stop()
  }
})
