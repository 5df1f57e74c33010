import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionId } from '../../../src/domain/ids.ts'
import { start, UnavailableError } from '../../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../../src/store/embedded/journal.ts'
import { killed } from '../../support/redis.ts'
import { append, entriesAfter, textsOf } from '../journals.ts'

const session = sessionId('the-session')
const here = join(import.meta.dirname, '..')
const runTs = join(here, '../support/run-ts.mjs')

let folder: string
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-embedded-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) await killed(child)
  await rm(folder, { recursive: true, force: true })
})

const open = () => openEmbeddedJournal({ folder, clock: Date.now })

/** A writer in a process of its own; `lines` are what it said was acknowledged, the first of them "open". */
function writer() {
  const child = spawn(process.execPath, [runTs, join(here, 'writer.ts'), folder, session], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', line => {
    lines.push(line)
    for (const look of waiting) look()
  })
  const said = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (lines.length >= count) resolve()
      }
      waiting.add(look)
      child.once('exit', code => reject(new Error(`the writer ended with ${code} after ${lines.length} lines`)))
      look()
    })
  return { child, lines, said }
}

test('a second process on the folder is refused, with the folder and the process that has it', async () => {
  const first = writer()
  await first.said(1)
  await expect(open()).rejects.toThrow(new RegExp(`${folder}.*process ${first.child.pid}\\b`))
  await killed(first.child)
  await (await open()).close()
})

test('a second journal of the same process on the folder is refused until the first is closed', async () => {
  const journal = await open()
  await expect(open()).rejects.toThrow(`${folder} is in use by process ${process.pid}`)
  await journal.close()
  await (await open()).close()
})

test('of several that come at once exactly one gets the folder', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, open))
  const winners = tries.filter(attempt => attempt.status === 'fulfilled')
  expect(winners).toHaveLength(1)
  for (const { value } of winners) await value.close()
  expect((await readdir(folder)).filter(name => name.startsWith('lock.'))).toEqual([])
})

test('[RC3] what a killed writer acknowledged is there, and the folder is free at once', {
  timeout: 60_000,
}, async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 4; round++) {
    const { child, lines, said } = writer()
    await said(30 + round * 17)
    await killed(child)
    acknowledged.push(...lines.slice(1))
    const opened = performance.now()
    const journal = await open()
    expect(performance.now() - opened).toBeLessThan(1_000)
    const entries = (await entriesAfter(journal, session, start)).map(({ seq, digest }) => `${seq}:${digest}`)
    expect(entries).toEqual(expect.arrayContaining(acknowledged))
    // At most the one that was under way was written and not acknowledged.
    expect(entries.length - acknowledged.length).toBeLessThanOrEqual(round + 1)
    await journal.close()
  }
})

describe('a lock of a process that cannot be seen from here', () => {
  const file = () => join(folder, 'lock.3')
  const holder = JSON.stringify({ pid: 1, started: '17', where: 'another container', claim: 'its claim' })

  test('that beats: the folder is refused', async () => {
    let beats = 0
    const beating = setInterval(() => writeFileSync(file(), `${holder}\n${++beats}\n`), 300)
    writeFileSync(file(), holder)
    await expect(open()).rejects.toThrow(`${folder} is in use by process 1:`)
    clearInterval(beating)
  })

  test('that is silent for three seconds: the folder is taken over', async () => {
    writeFileSync(file(), holder)
    const since = performance.now()
    const journal = await open()
    expect(performance.now() - since).toBeGreaterThan(2_500)
    expect((await readdir(folder)).filter(name => name.startsWith('lock.'))).toEqual(['lock.4'])
    await journal.close()
  })

  test('of which only half was written: taken over too', async () => {
    writeFileSync(file(), holder.slice(0, 20))
    await (await open()).close()
  })
})

test('a journal whose lock was taken away writes no more', async () => {
  const journal = await open()
  await append(journal, session, 'one')
  for (const name of await readdir(folder)) if (name.startsWith('lock.')) await rm(join(folder, name))
  while (journal.available()) await sleep(50)
  await expect(append(journal, session, 'two')).rejects.toThrow(UnavailableError)
  await journal.close()
})

test('the folder and every file in it are for their owner only', async () => {
  const journal = await open()
  await append(journal, session, 'one')
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  for (const name of await readdir(folder)) {
    expect([name, (await stat(join(folder, name))).mode & 0o077]).toEqual([name, 0])
  }
  await journal.close()
})

test('stamps go on after the last one when the clock was set back while the service was down', async () => {
  const before = await open()
  const [entry] = await append(before, session, 'one')
  await before.close()
  const journal = await openEmbeddedJournal({ folder, clock: () => Date.now() - 3_600_000 })
  expect(journal.now()).toBe(entry?.at)
  await append(journal, session, 'two')
  expect(textsOf(await entriesAfter(journal, session, start))).toEqual(['one', 'two'])
  await journal.close()
})

test('[RC3] a full disk: appends are unavailable, none is there in part, and the process lives', async () => {
  // A limit on the size of files stands for the disk; the signal that comes with it is ignored, as a full disk sends none.
  const limited = `trap '' XFSZ; ulimit -f 600; exec "$0" "$@"`
  const child = spawn('bash', ['-c', limited, process.execPath, runTs, join(here, 'filler.ts'), folder], {
    // LMDB also writes each error to stderr.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  const { acknowledged, stored, available } = JSON.parse(await text(child.stdout))
  expect(acknowledged).toBeGreaterThan(0)
  expect(stored).toBe(acknowledged)
  expect(available).toBe(false)
  const journal = await open()
  expect((await entriesAfter(journal, session, start)).length).toBe(acknowledged)
  await journal.close()
})

test('a closed journal is unavailable', async () => {
  const journal = await open()
  await append(journal, session, 'one')
  await journal.close()
  expect(journal.available()).toBe(false)
  await expect(journal.top(session)).rejects.toThrow(UnavailableError)
  await expect(append(journal, session, 'two')).rejects.toThrow(UnavailableError)
  await expect(entriesAfter(journal, session, start)).rejects.toThrow(UnavailableError)
  expect(() => journal.follow(session, start, { onEntries: () => {}, onBroken: () => {} })).toThrow(UnavailableError)
})
