/** A process that appends to an embedded journal one entry after the other, and says each that was acknowledged. */
import { sessionId } from '../../src/domain/ids.ts'
import { seal } from '../../src/store/chain.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { note } from './journals.ts'

const [, , , folder = '', session = ''] = process.argv
const journal = await openEmbeddedJournal({ folder, clock: Date.now })
let top = await journal.top(sessionId(session))
process.stdout.write('open\n')
for (let n = 1; ; n++) {
  const entries = seal(top, [note(journal, `written by ${process.pid}, ${n}`)])
  const { outcome } = await journal.append(sessionId(session), top, entries)
  const last = entries.at(-1)
  if (outcome !== 'appended' || !last) throw new Error(outcome)
  top = { seq: last.seq, digest: last.digest }
  process.stdout.write(`${top.seq}:${top.digest}\n`)
}
