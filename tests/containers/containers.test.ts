import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/server/config.ts'

const read = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8')
const compose = await read('docker-compose.yml')
const dockerfile = await read('Dockerfile')

const badgeKey = Buffer.alloc(32, 'k').toString('base64url')

/** What the nodes of docker-compose.yml are given where nothing but the key is set. */
function environmentOfNodes(): Record<string, string> {
  const given = [...compose.matchAll(/^ {6}([A-Z_]+): \$\{\1:([-?])(.*)\}$/gm)]
  return Object.fromEntries(
    given.map(([, name = '', operator, value = '']) => [name, operator === '?' ? badgeKey : value]),
  )
}

test('the nodes start with what docker-compose.yml gives them: a replica to wait for, one proxy to trust', () => {
  expect(readConfig(environmentOfNodes())).toMatchObject({
    ok: true,
    config: { redisUrl: 'redis://redis-1:6379', replicas: 1, proxies: 1, publicUrl: 'http://localhost:8080' },
  })
})

test('each variable that docker-compose.yml gives the nodes is one that the service reads', () => {
  const environment = environmentOfNodes()
  const names = Object.keys(environment)
  const complainedOf = names.filter(name => {
    const config = readConfig({ ...environment, [name]: '?' })
    return !config.ok && config.problems.some(problem => problem.startsWith(`${name} `))
  })
  expect(names).toContain('BADGE_KEY')
  expect(complainedOf).toEqual(names)
})

test('the URL for Sentinels is the one that docker-compose.yml says to set, and the service takes it', () => {
  const urls = [...new Set(compose.match(/redis\+sentinel:\/\/[a-z0-9,/-]+/g))]
  expect(urls).toHaveLength(1)
  const names = urls[0]?.slice('redis+sentinel://'.length).split('/')[0]?.split(',') ?? []
  expect(names.filter(name => compose.includes(`\n  ${name}:\n    <<: *sentinel\n`))).toEqual(names)
  expect(readConfig({ ...environmentOfNodes(), REDIS_URL: urls[0] })).toMatchObject({ ok: true })
})

test('the image listens on all addresses and keeps its data in its volume', () => {
  const [, settings = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? []
  const environment = Object.fromEntries(settings.split(' ').map(pair => pair.split('=')))
  const [, volume = ''] = /^VOLUME (.*)$/m.exec(dockerfile) ?? []
  expect(readConfig(environment)).toMatchObject({ ok: true, config: { host: '0.0.0.0', port: 8080, dataDir: volume } })
})

test('what the Dockerfile copies is in the context of the build', async () => {
  const context = (await read('.dockerignore')).match(/(?<=^!).*$/gm) ?? []
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '))
  expect(copied).toContain('src')
  expect(copied.filter(path => !context.some(kept => path === kept || path.startsWith(`${kept}/`)))).toEqual([])
})

test('every stage that runs the service runs one release of Node, which package.json allows', async () => {
  const releases = [...new Set(dockerfile.match(/(?<=^FROM node:)\d+/gm))]
  const { engines } = JSON.parse(await read('package.json'))
  expect(releases).toHaveLength(1)
  expect(Number(releases[0])).toBeGreaterThanOrEqual(Number.parseInt(engines.node.replace('>=', ''), 10))
})
