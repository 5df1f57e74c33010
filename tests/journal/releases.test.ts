import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sessionId } from '../../src/domain/ids.ts'
import { storedTypes } from '../../src/protocol/entry-schema.ts'
import { exportRecord } from '../../src/record/export.ts'
import { readJournalFile } from '../../src/record/journal-file.ts'
import { replay } from '../../src/record/replay.ts'
import { readEntryLine, verifyJournal } from '../../src/record/verification.ts'
import { start } from '../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { lineOf } from '../../src/store/written.ts'
import { each } from '../record/support.ts'
import { entriesAfter, inBatches } from '../store/journals.ts'
import { freeze, frozenReleases, readFrozen } from './frozen.ts'

const linesOf = (journal: string): string[] => journal.trimEnd().split('\n')
const entriesOf = (journal: string) => linesOf(journal).map(line => readEntryLine(line) ?? line)
const typesOf = (journal: string): Set<string> =>
  new Set(entriesOf(journal).map(entry => (typeof entry === 'string' ? entry : entry.event.type)))

describe.each(frozenReleases())('what release %s left', release => {
  const journal = readFrozen(release, 'journal.ndjson')
  const lines = linesOf(journal)
  const record: unknown = JSON.parse(readFrozen(release, 'record.json'))

  test('[RC4] verifies', async () => {
    expect(await verifyJournal(each(lines))).toMatchObject({ intact: true, entries: lines.length })
  })

  test('is restored, read again and exported to the byte as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-release-'))
    // Long after it was written.
    const embedded = await openEmbeddedJournal({ folder, clock: () => Date.UTC(2100, 0) })
    try {
      const session = sessionId('release')
      const file = readJournalFile(each(lines), { now: embedded.now(), session })
      expect(await embedded.restore(session, file)).toEqual({ outcome: 'restored' })
      const entries = await entriesAfter(embedded, session, start)
      expect(entries.map(entry => `${lineOf(entry)}\n`).join('')).toBe(journal)
    } finally {
      await embedded.close()
      await rm(folder, { recursive: true, force: true })
    }
  })

  // Later versions may know more of it; nothing that was known goes or changes.
  test('comes to the same state and the same record', async () => {
    const entries = []
    for await (const batch of readJournalFile(each(lines), { now: Date.UTC(2100, 0) })) entries.push(...batch)
    const { state, position } = await replay(inBatches(entries))
    expect(JSON.parse(JSON.stringify(state))).toMatchObject(JSON.parse(readFrozen(release, 'state.json')))
    expect(JSON.parse(JSON.stringify(exportRecord(state, position.digest)))).toMatchObject(Object(record))
  })
})

test('the first release knew forty-four events, and none of a release is missing in the next', () => {
  const [first, ...others] = frozenReleases().map(release => typesOf(readFrozen(release, 'journal.ndjson')))
  expect(first?.size).toBe(44)
  let before = first ?? new Set()
  for (const types of others) {
    expect([...before].filter(type => !types.has(type))).toEqual([])
    before = types
  }
})

test('in the rehearsal of the next release every event of today happens, so that none is left out when it is frozen', () => {
  const { 'journal.ndjson': journal } = freeze(readFrozen('next', 'rehearsal.json'))
  expect([...typesOf(journal)].sort()).toEqual(storedTypes.toSorted())
})
