import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { frozenReleases, readFrozen } from '../journal/frozen.ts'
import { rehearsal, sample } from '../rehearsal/support.ts'
import { linesOfJournal, staged } from './support.ts'

const script = join(import.meta.dirname, 'verify.py')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-python-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function verified(journal: string): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'journal.ndjson')
  await writeFile(file, journal)
  return new Promise((resolve, reject) => {
    const child = execFile('python3', [script, file], (error, out, err) => {
      if (error && child.exitCode === null) reject(new Error('the test needs python3', { cause: error }))
      else resolve({ code: child.exitCode ?? 0, out, err })
    })
  })
}

const worked = `${linesOfJournal(staged(rehearsal(sample('worked-example'))).entries).join('\n')}\n`
const journals = [
  ...frozenReleases().map(release => [`release ${release}`, readFrozen(release, 'journal.ndjson')] as const),
  ['the worked example', worked] as const,
]

test.each(journals)('[RC4] anyone verifies an export without this program: the journal of %s', async (_, journal) => {
  const lines = journal.trimEnd().split('\n')
  const last: { readonly digest: string } = JSON.parse(lines.at(-1) ?? '')
  const said = `${lines.length} entries, none changed, removed or put in between; the last digest is ${last.digest}\n`
  expect(await verified(journal)).toEqual({ code: 0, out: said, err: '' })
})

test.each<[string, number, (lines: string[]) => string[]]>([
  ['changed', 9, lines => lines.map((line, n) => (n === 8 ? line.replace('"at":1', '"at":2') : line))],
  ['removed', 5, lines => lines.toSpliced(4, 1)],
  ['swapped', 5, lines => lines.with(4, lines[5] ?? '').with(5, lines[4] ?? '')],
])('[RC4] and finds what was %s', async (_, entry, tamper) => {
  const lines = readFrozen('0.1.0', 'journal.ndjson').trimEnd().split('\n')
  const tampered = tamper(lines)
  expect(tampered).not.toEqual(lines)
  expect(await verified(`${tampered.join('\n')}\n`)).toEqual({
    code: 1,
    out: '',
    err: `entry ${entry} is not what was written\n`,
  })
})
