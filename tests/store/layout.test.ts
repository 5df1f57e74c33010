import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { type LayoutStep, settleLayout } from '../../src/store/layout.ts'
import { openRedisJournal } from '../../src/store/redis/journal.ts'
import { keysUnder } from '../../src/store/redis/keys.ts'
import { asked, startRedis } from '../support/redis.ts'

/** Two made-up steps, and a store that keeps what was done to it. */
const steps: readonly LayoutStep<string[]>[] = [
  async done => void done.push('to 2'),
  async done => void done.push('to 3'),
]

function storeWith(layout: string | undefined) {
  const done: string[] = []
  let written = layout
  return {
    place: done,
    where: 'the folder data',
    read: async () => written,
    async write(next: string) {
      written = next
      done.push(`wrote ${next}`)
    },
  }
}

test.each([
  ['none, as release 0.1.0 left it', undefined, ['wrote 1', 'to 2', 'wrote 2', 'to 3', 'wrote 3']],
  ['an older one', '2', ['to 3', 'wrote 3']],
  ['today’s', '3', []],
])('a store whose layout is %s is brought to the newest, one step after the other', async (_, layout, done) => {
  const store = storeWith(layout)
  await settleLayout(store, steps)
  expect(store.place).toEqual(done)
})

test.each([
  ['4', /^the folder data has layout 4, which a newer version of the service made; this one knows 3: update it$/],
  ['', /“”/],
  ['1.5', /“1.5”/],
  ['0', /“0”/],
  ['two', /“two” where the number of its layout should be/],
])('a store whose layout is “%s” is refused in words, and left as it is', async (layout, words) => {
  const store = storeWith(layout)
  await expect(settleLayout(store, steps)).rejects.toThrow(words)
  expect(store.place).toEqual([])
})

const newer = /has layout 99, which a newer version of the service made; this one knows 1: update it/

test('the embedded folder carries its layout', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-layout-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const open = () => openEmbeddedJournal({ folder, clock: Date.now })
  await (await open()).close()
  expect(await readFile(join(folder, 'layout'), 'utf8')).toBe('1\n')
  await writeFile(join(folder, 'layout'), '99\n')
  await expect(open()).rejects.toThrow(newer)
  // The folder was let go of.
  await writeFile(join(folder, 'layout'), '1\n')
  await (await open()).close()
})

test('so does what is on Redis', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.stop())
  const key = keysUnder(redis.prefix).layout
  expect(key).toBe(`${redis.prefix}layout`)
  const open = () => openRedisJournal({ url: redis.url, prefix: redis.prefix, clock: Date.now })
  await (await open()).close()
  expect(await asked(redis.url, client => client.get(key))).toBe('1')
  await asked(redis.url, client => client.set(key, '99'))
  await expect(open()).rejects.toThrow(newer)
})
