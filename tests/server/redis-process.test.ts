import { expect, test } from 'vitest'
import { connect } from '../support/client.ts'
import { freePort, startRedis } from '../support/redis.ts'
import { rostrum, startService } from '../support/service.ts'

const session = { sessionId: 'ctoc-cop10' }

test('two processes on one Redis: the first opens the sample, both take its badges with the key they share there, the command line works beside them', async () => {
  const redis = await startRedis({ private: true })
  try {
    const environment = { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix }
    await using one = await startService(environment)
    await using two = await startService(environment)
    expect(Object.keys(one.links)).toContain('president')
    expect(Object.keys(two.links)).toEqual([])
    await using viewer = await connect(two.base, one.token('viewer'), session)
    expect(await viewer.hello()).toMatchObject({ ok: true })
    const issued = await rostrum(['badge', '--session', 'ctoc-cop10', '--role', 'technician', '--json'], environment)
    expect(issued).toMatchObject({ code: 0 })
    await using technician = await connect(one.base, JSON.parse(issued.out).badge, session)
    expect(await technician.hello()).toMatchObject({ ok: true })
    await expect.poll(() => viewer.entries.length).toBeGreaterThan(0)
    expect(await one.stop()).toBe(0)
    expect(await two.stop()).toBe(0)
  } finally {
    await redis.stop()
  }
})

test('a Redis that may evict journals, and one that is not there, are refused at the start', async () => {
  const redis = await startRedis({ args: ['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'] })
  try {
    const evicting = await rostrum(['serve'], { REDIS_URL: redis.url, PORT: '0' })
    expect(evicting).toMatchObject({ code: 1, err: expect.stringContaining('noeviction') })
  } finally {
    await redis.stop()
  }
  const absent = `redis://127.0.0.1:${await freePort()}`
  const none = await rostrum(['serve'], { REDIS_URL: absent, PORT: '0' })
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('not available') })
})
