import { expect, test } from 'vitest'
import { commandId, sessionId } from '../../../src/domain/ids.ts'
import { seal } from '../../../src/store/chain.ts'
import { DamagedEntryError, start } from '../../../src/store/contract.ts'
import { createOwnEchoes } from '../../../src/store/own-echoes.ts'
import { entriesOf, type Row } from '../../../src/store/redis/rows.ts'

const note = (text: string) => ({
  at: 1_602_504_030_000,
  by: { role: 'secretariat' } as const,
  commandId: commandId(text),
  event: { type: 'Annotated', text } as const,
})
const sealed = seal(start, ['one', 'two', 'three'].map(note))
const rows: readonly Row[] = sealed.map(({ seq, digest, text }) => ({ seq, digest, text }))
const session = sessionId('s')

test('what this process wrote is not read again, where it stands as it was written', () => {
  const written = createOwnEchoes(10)
  written.add(sealed.slice(1))
  const { entries, error } = entriesOf(session, start, rows, written.take)
  expect(error).toBeUndefined()
  expect(entries).toEqual(sealed)
  expect(entries.map((entry, n) => entry === sealed[n])).toEqual([false, true, true])
})

test('[RC4] a row that was altered since it was written is found, also by who wrote it', () => {
  const altered = rows.map(row => (row.seq === 2 ? { ...row, text: row.text.replace('two', 'two!') } : row))
  const { entries, error } = entriesOf(session, start, altered, digest => sealed.find(entry => entry.digest === digest))
  expect(entries).toEqual(sealed.slice(0, 1))
  expect(error).toBeInstanceOf(DamagedEntryError)
  expect(error?.seq).toBe(2)
})

test('[RC4] a row in the place of another is found, also by who wrote both', () => {
  const [one, , three] = rows
  if (!one || !three) throw new Error('sealed nothing')
  const moved = [one, { ...three, seq: 2 }]
  const { error } = entriesOf(session, start, moved, digest => sealed.find(entry => entry.digest === digest))
  expect(error?.seq).toBe(2)
})

test('the latest are remembered, each until it is heard of', () => {
  const written = createOwnEchoes(2)
  written.add(sealed)
  const [one, two, three] = sealed.map(({ digest }) => digest)
  expect(written.take(one ?? '')).toBeUndefined()
  expect(written.take(two ?? '')).toBe(sealed[1])
  expect(written.take(two ?? '')).toBeUndefined()
  expect(written.take(three ?? '')).toBe(sealed[2])
})
