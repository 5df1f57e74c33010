import { expect, test } from 'vitest'
import { readConfig } from '../../src/server/config.ts'

test('nothing set: the loopback, the embedded journal', () => {
  expect(readConfig({ HOST: '', UNRELATED: 'x' })).toEqual({
    ok: true,
    config: {
      host: '127.0.0.1',
      port: 8080,
      dataDir: './data',
      redisPrefix: 'rostrum:',
      replicas: 0,
      logLevel: 'info',
      proxies: 0,
      limits: { badge: { perSecond: 50, burst: 2_000 }, address: { perSecond: 500, burst: 10_000 } },
    },
  })
})

test('everything set', () => {
  const read = readConfig({
    PORT: '0',
    REDIS_URL: 'redis+sentinel://a:1,b:2/main',
    REPLICAS: '1',
    PUBLIC_URL: 'https://rostrum.example.org/',
    BADGE_KEY: Buffer.alloc(32, 7).toString('base64url'),
    RATE_BADGE: '5/50',
    PROXIES: '1',
  })
  expect(read).toMatchObject({
    ok: true,
    config: {
      port: 0,
      publicUrl: 'https://rostrum.example.org',
      badgeKey: new Uint8Array(32).fill(7),
      limits: { badge: { perSecond: 5, burst: 50 } },
      proxies: 1,
    },
  })
})

test.each([
  [{ PORT: '70000' }, /^PORT must be a whole number from 0 to 65535$/],
  [{ PORT: '80x' }, /^PORT must/],
  [{ PUBLIC_URL: 'https://example.org/rostrum' }, /^PUBLIC_URL must be an address such as .*without a path$/],
  [{ PUBLIC_URL: 'rostrum' }, /^PUBLIC_URL must/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
  [{ REDIS_URL: 'http://x' }, /^REDIS_URL is not a Redis URL/],
  [{ BADGE_KEY: 'c2hvcnQ' }, /^BADGE_KEY must be at least 32 bytes/],
  [{ BADGE_KEY: 'not base64!' }, /^BADGE_KEY must be base64url/],
  [{ RATE_ADDRESS: 'fast' }, /^RATE_ADDRESS must be requests a second and a burst/],
])('%j is refused by its name', (environment, problem) => {
  const read = readConfig(environment)
  expect(read).toMatchObject({ ok: false, problems: [expect.stringMatching(problem)] })
})
