import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandId, sessionId } from '../../src/domain/ids.ts'
import type { Upcasts } from '../../src/protocol/upcasts.ts'
import { readEntryLine } from '../../src/record/verification.ts'
import { type Draft, seal, verifyNext } from '../../src/store/chain.ts'
import { start } from '../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { lineOf, newest, UnknownEventError, type WrittenEntry } from '../../src/store/written.ts'
import { entriesAfter, inBatches } from './journals.ts'

const draft: Draft = {
  at: 1_602_504_030_000,
  by: { role: 'secretariat' },
  commandId: commandId('c-1'),
  event: { type: 'Annotated', text: 'in the form of today' },
}
/** As if a note had once been called a remark: what today's build writes is of version 2. */
const table: Upcasts = { Annotated: [({ remark, ...rest }) => ({ ...rest, text: remark })] }
/** What that earlier build wrote. */
const old = { ...draft, event: { type: 'Annotated', remark: 'in the form of then' } }
const [then, now] = [seal(start, [Object.assign({}, draft, old)]), seal(start, [draft], table)].flat()
if (!then || !now) throw new Error('sealed nothing')

test('[RC4] an old entry is read in the new form, and its chain stands over what was written', () => {
  expect(newest(then, table).event).toEqual({ type: 'Annotated', text: 'in the form of then' })
  expect(then.text).toContain('"event":{"remark":"in the form of then","type":"Annotated"}')
  const line = readEntryLine(lineOf(then))
  expect(line && verifyNext(start.digest, line)).toBe(true)
})

test('an entry of a newer form says its version where it is written, and not where it is folded', () => {
  expect(now.text).toContain('"event":{"text":"in the form of today","type":"Annotated","v":2}')
  expect(newest(now, table)).toEqual({ ...draft, seq: 1, digest: now.digest })
})

test('what a newer version wrote is not damaged, and not read either', () => {
  expect(() => newest(now)).toThrow(UnknownEventError)
  expect(() => newest(now)).toThrow('entry 1 (Annotated, version 2)')
})

test.each([
  ['an older', then],
  ['a newer', now],
])('[RC4] of %s form: stored, read and exported to the byte as it was written', async (_, entry: WrittenEntry) => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-written-'))
  const journal = await openEmbeddedJournal({ folder, clock: () => draft.at })
  try {
    const session = sessionId('s')
    const line = readEntryLine(lineOf(entry))
    if (!line) throw new Error('no entry')
    expect(await journal.restore(session, inBatches([line]))).toEqual({ outcome: 'restored' })
    const [read] = await entriesAfter(journal, session, start)
    expect(read).toEqual(entry)
    expect(read && lineOf(read)).toBe(lineOf(entry))
  } finally {
    await journal.close()
    await rm(folder, { recursive: true, force: true })
  }
})
