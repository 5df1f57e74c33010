import { describe, expect, test } from 'vitest'
import { verifyJournal } from '../../src/record/verification.ts'
import { seal } from '../../src/store/chain.ts'
import { lineOf } from '../../src/store/written.ts'
import { rehearsal, sample } from '../rehearsal/support.ts'
import { each, linesOfJournal, staged } from './support.ts'

const { entries } = staged(rehearsal(sample('worked-example')))
const lines = linesOfJournal(entries)
const verify = (some: readonly string[]) => verifyJournal(each(some))
/** The tenth entry, as `lines[9]`. */
const tenth = entries[9]
const prior = entries[8]
if (!tenth || !prior) throw new Error('the worked example has become short')

test('[RC4] a journal as exported is intact', async () => {
  const digest = entries.at(-1)?.digest
  expect(await verify(lines)).toEqual({ intact: true, entries: lines.length, digest })
  // Also as an editor may have saved it.
  expect(await verify([`\ufeff${lines[0]}`, ...lines.slice(1), '', ''])).toMatchObject({ intact: true })
  expect(await verify([])).toMatchObject({ intact: true, entries: 0 })
})

const swap = (k: number, line: string) => lines.with(k, line)
const changed = (change: object) => JSON.stringify({ ...tenth, ...change })

describe('[RC4] the first entry is named that', () => {
  test.each([
    ['another instant', changed({ at: tenth.at + 1 })],
    ['another actor', changed({ by: { role: 'president' } })],
    ['another event', changed({ event: { ...tenth.event, level: 'other' } })],
    ['another digest', changed({ digest: 'f'.repeat(64) })],
    ['another command', changed({ commandId: 'x' })],
    ['a field too many', changed({ note: 'nothing' })],
    ['the same field twice, as other readers read it', lines[9]?.replace('{', '{"at":1,') ?? ''],
    ['no JSON', 'garbage'],
    ['JSON that is no entry', '[]'],
    ['nesting without end', `{"seq":10,"digest":"","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ])('was changed: %s', async (_, line) => {
    const verdict = await verify(swap(9, line))
    expect(verdict).toMatchObject({ intact: false, entry: 10, line: 10 })
    expect(['changed', 'unreadable']).toContain(verdict.intact ? '' : verdict.what)
  })

  test('was changed, and its digest made to fit: it is the next that does not follow', async () => {
    const [forged] = seal(prior, [{ ...tenth, at: tenth.at + 1 }])
    expect(await verify(swap(9, forged ? lineOf(forged) : ''))).toEqual({
      intact: false,
      entry: 11,
      line: 11,
      what: 'changed',
    })
  })

  test('was removed', async () => {
    expect(await verify(lines.toSpliced(9, 1))).toEqual({ intact: false, entry: 10, line: 10, what: 'removed' })
    expect(await verify(lines.slice(1))).toEqual({ intact: false, entry: 1, line: 1, what: 'removed' })
  })

  test('was put in between, once or several times', async () => {
    const between = { intact: false, entry: 10, line: 10, what: 'put-in' }
    const [forged] = seal(prior, [{ ...tenth, at: tenth.at + 1 }])
    const other = JSON.stringify({ ...forged, digest: tenth.digest })
    expect(await verify(lines.toSpliced(9, 0, other))).toEqual(between)
    expect(await verify(lines.toSpliced(9, 0, other, other, 'x'))).toEqual(between)
    expect(await verify(lines.toSpliced(9, 0, lines[3] ?? ''))).toEqual(between)
  })

  test('was put after the end', async () => {
    expect(await verify([...lines, lines[3] ?? ''])).toMatchObject({ entry: lines.length + 1, what: 'put-in' })
  })
})

test('that the end is missing, only the last digest tells', async () => {
  const short = await verify(lines.slice(0, -1))
  expect(short).toEqual({ intact: true, entries: lines.length - 1, digest: entries.at(-2)?.digest })
})
