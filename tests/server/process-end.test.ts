import { expect, test } from 'vitest'
import { type RunningService, startService } from '../support/service.ts'

/** A service in which this code runs first, as an operator's own could (`NODE_OPTIONS`). */
const startWith = (code: string): Promise<RunningService> =>
  startService({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` })

const logOf = (service: RunningService): Record<string, unknown>[] =>
  service
    .log()
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))

test.each([
  ['an exception', `throw new Error('nobody caught this')`],
  ['a rejection', `Promise.reject(new Error('nobody caught this'))`],
])('%s that nothing caught is logged, and ends the service in due form, with 1', async (_, fault) => {
  await using service = await startWith(`process.on('SIGUSR2', () => { ${fault} })`)
  expect(await service.end('SIGUSR2')).toBe(1)
  const lines = logOf(service)
  expect(lines).toContainEqual(
    expect.objectContaining({
      level: 60,
      msg: 'service stops for a fault that nothing caught',
      err: expect.objectContaining({ message: 'nobody caught this', stack: expect.stringContaining('Error') }),
    }),
  )
  expect(lines.at(-1)).toMatchObject({ msg: 'service stopped' })
  await service.restart()
  expect(service.out()).toContain('goes on with ctoc-cop10')
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the service in due form, with 0', async signal => {
  await using service = await startService()
  expect(await service.end(signal)).toBe(0)
  expect(logOf(service).slice(-2)).toMatchObject([{ msg: 'service stops', signal }, { msg: 'service stopped' }])
})

/** The end of a server of HTTP, which never comes. */
const neverCloses = `
  import { Server } from 'node:http'
  Server.prototype.close = function () { return this }
`

test('a second signal ends at once', async () => {
  await using service = await startWith(neverCloses)
  const ended = service.end('SIGTERM')
  await expect.poll(() => service.log()).toContain('service stops')
  const from = performance.now()
  process.kill(service.pid, 'SIGINT')
  expect(await ended).toBe(1)
  // Of the 13 s that it would have.
  expect(performance.now() - from).toBeLessThan(10_000)
  expect(service.log()).toContain('rostrum: second SIGINT')
})

test('a service that does not come to its end is ended, and says so', { timeout: 60_000 }, async () => {
  await using service = await startWith(neverCloses)
  const from = performance.now()
  expect(await service.end('SIGTERM')).toBe(1)
  expect(performance.now() - from).toBeGreaterThan(12_000)
  expect(service.log()).toContain('rostrum: killed by timeout (13000ms)')
})
