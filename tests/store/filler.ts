/** A process that appends to an embedded journal until the disk takes no more, tries on, and says what is there. */
import { sessionId } from '../../src/domain/ids.ts'
import { seal } from '../../src/store/chain.ts'
import { type Position, start, UnavailableError } from '../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { entriesAfter, note, positionOf } from './journals.ts'

const [, , , folder = ''] = process.argv
const session = sessionId('the-session')
const journal = await openEmbeddedJournal({ folder, clock: Date.now })
const text = 'x'.repeat(20_000)
let top: Position = start
let refused = 0
while (refused < 3) {
  const entries = seal(
    top,
    [1, 2, 3].map(() => note(journal, text)),
  )
  try {
    await journal.append(session, top, entries)
    top = positionOf(entries.at(-1))
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
    refused += 1
  }
}
const available = journal.available()
const stored = (await entriesAfter(journal, session, start)).length
await journal.close()
process.stdout.write(JSON.stringify({ acknowledged: top.seq, stored, available }))
