import { expect, test } from 'vitest'
import { UnavailableError } from '../../../src/store/contract.ts'
import { silent } from '../../../src/store/log.ts'
import { connector, opened, unavailable } from '../../../src/store/redis/connect.ts'
import { freePort } from '../../support/redis.ts'

test.each([
  ['redis://localhost', 'localhost:6379', false],
  ['redis://user:p%40ss@redis.example:6380/2', 'redis.example:6380', false],
  ['rediss://[::1]:6380', '::1:6380', false],
  ['redis+sentinel://a:1,b/main?db=1&sentinelPassword=secret', 'a:1,b:26379', false],
  ['redis+cluster://a:7000,b', 'a:7000,b:6379', true],
])('%s', (url, where, cluster) => {
  expect(connector(url, silent)).toMatchObject({ where, cluster })
})

test.each(['', 'localhost:6379', 'http://localhost', 'redis://', 'redis+sentinel://a', 'redis://localhost/main'])(
  '%j is refused',
  url => {
    expect(() => connector(url, silent)).toThrow(TypeError)
  },
)

test('user, password, database and TLS reach the connection', () => {
  const connection = connector('rediss://user:p%40ss@redis.example:6380/2', silent).connection('test')
  expect(connection.options).toMatchObject({
    host: 'redis.example',
    port: 6380,
    username: 'user',
    password: 'p@ss',
    db: 2,
    tls: {},
    enableOfflineQueue: false,
  })
  connection.disconnect()
})

test('an error about a Redis that is not there names the server, not the password', async () => {
  const port = await freePort()
  const connect = connector(`redis://user:secret@127.0.0.1:${port}`, silent)
  const opening = opened(connect.connection('test'), connect.where, 200)
  await expect(opening).rejects.toThrow(UnavailableError)
  await expect(opening).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1:${port}`))
  await expect(opening).rejects.not.toThrow(/secret/)
})

test('"not now" is unavailable; a command that Redis refuses for good is a fault', () => {
  const reply = (message: string) => Object.assign(new Error(message), { name: 'ReplyError' })
  expect(unavailable(reply('OOM command not allowed'))).toBeInstanceOf(UnavailableError)
  expect(unavailable(reply('LOADING Redis is loading'))).toBeInstanceOf(UnavailableError)
  expect(unavailable(new Error('Connection is closed.'))).toBeInstanceOf(UnavailableError)
  expect(unavailable(reply('WRONGTYPE Operation against a key'))).toBeUndefined()
})
