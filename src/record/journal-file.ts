import { evolve } from '../domain/evolve.ts'
import type { SessionId } from '../domain/ids.ts'
import { emptyState, type State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { parseEntry } from '../protocol/entry-schema.ts'
import { isoInstant } from '../protocol/iso.ts'
import { upcast } from '../protocol/upcasts.ts'
import { type Position, start } from '../store/contract.ts'
import type { WrittenEntry } from '../store/written.ts'
import { follows, readEntryLine } from './verification.ts'

/** The first entry of an exported journal that cannot be taken over, and why. */
export class UnfitEntryError extends Error {
  override readonly name = 'UnfitEntryError'
  /** As the journal counts. */
  readonly entry: number
  /** Of the file, from 1. */
  readonly line: number
  constructor(entry: number, line: number, what: string) {
    super(`entry ${entry} ${what}`)
    this.entry = entry
    this.line = line
  }
}

const batchSize = 512

/**
 * The entries of an exported journal in batches, as they were written, each looked at before it is given: written as the
 * chain says (RC4), well-formed in its newest form, none of an instant after `now`, and all can be replayed, to a session
 * that is `session` where one is named. Throws `UnfitEntryError` for the first that is not so, or where there is none.
 */
export async function* readJournalFile(
  lines: AsyncIterable<string>,
  { now, session }: { readonly now: Instant; readonly session?: SessionId },
): AsyncGenerator<readonly WrittenEntry[]> {
  const state = emptyState()
  let position = start
  let line = 0
  let batch: WrittenEntry[] = []
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const entry = readEntryLine(line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text)
    if (!entry) throw new UnfitEntryError(position.seq + 1, line, 'cannot be read: the line is no entry')
    const what = problemOf(entry, position, state, { now, session })
    if (what !== undefined) throw new UnfitEntryError(position.seq + 1, line, what)
    position = { seq: entry.seq, digest: entry.digest }
    batch.push(entry)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (position.seq === 0) throw new UnfitEntryError(1, 1, 'is not there: the file holds no entries')
  if (batch.length > 0) yield batch
}

/** Why an entry cannot follow what is folded into `state`, to which it is added where it can. */
function problemOf(
  written: WrittenEntry,
  position: Position,
  state: State,
  { now, session }: { readonly now: Instant; readonly session: SessionId | undefined },
): string | undefined {
  if (!follows(position, written)) {
    return written.seq === position.seq + 1 ? 'was changed' : `is not there: the line has number ${written.seq}`
  }
  const { text: _, ...content } = written
  const event = upcast(written.event)
  if (!event) return `is of an event that this build does not know (${written.event.type}): a newer version wrote it`
  const parsed = parseEntry({ ...content, event })
  if (!parsed.ok) return `is none: ${parsed.faults.map(({ path, problem }) => `${path} ${problem}`).join('; ')}`
  const { entry } = parsed
  if ((entry.seq === 1) !== (event.type === 'SessionOpened')) return 'must open the session, and no other may'
  if (entry.at < state.at) return 'is earlier than the one before'
  if (entry.at > now) return `is of ${isoInstant(entry.at)}, which is still to come: is the clock right?`
  if (session !== undefined && entry.event.type === 'SessionOpened' && entry.event.plan.id !== session) {
    return `opens the session ${entry.event.plan.id}, not ${session}`
  }
  try {
    evolve(state, entry)
    return undefined
  } catch (error) {
    return `cannot be replayed: ${error instanceof Error ? error.message : String(error)}`
  }
}
