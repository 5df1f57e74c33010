import type { SessionId } from '../../domain/ids.ts'
import { readJournalFile, UnfitEntryError } from '../../record/journal-file.ts'
import { positionAfter } from '../../store/chain.ts'
import { type Journal, type Position, start, UnavailableError } from '../../store/contract.ts'
import type { HttpRefused } from './refusals.ts'

/** `there`: the journal had it all already, and may have gone on since. */
export interface RestoredSession {
  readonly outcome: 'restored' | 'there'
  /** The last entry of what was given. */
  readonly end: Position
}

/**
 * Restores a session from its journal as exported, a line an entry: all of it, just as it was, or nothing. Refuses what is
 * not such a journal, with the first entry at fault. Throws what `lines` throws.
 */
export async function restoreSession(
  journal: Journal,
  session: SessionId,
  lines: AsyncIterable<string>,
): Promise<RestoredSession | HttpRefused> {
  let end = start
  async function* noted() {
    for await (const entries of readJournalFile(lines, { now: journal.now(), session })) {
      end = positionAfter(end, entries)
      yield entries
    }
  }
  try {
    const restored = await journal.restore(session, noted())
    switch (restored.outcome) {
      case 'restored':
        return { outcome: 'restored', end }
      case 'present':
        return { outcome: 'there', end }
      case 'taken':
        return { refusal: 'other-journal', params: restored.top }
      case 'not-durable':
        return { refusal: 'not-durable', params: {} }
    }
  } catch (error) {
    if (error instanceof UnavailableError) return { refusal: 'unavailable', params: {} }
    if (!(error instanceof UnfitEntryError)) throw error
    return { refusal: 'malformed', params: { faults: [{ path: `line ${error.line}`, problem: error.message }] } }
  }
}
