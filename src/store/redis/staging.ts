import { assertSealed, positionAfter } from '../chain.ts'
import { type Position, start, UnavailableError } from '../contract.ts'
import type { WrittenEntry } from '../written.ts'
import { answer, type Connection } from './connect.ts'
import { replies } from './replies.ts'
import { idOf } from './rows.ts'

/** How long what nobody goes on with is kept. */
const keptMs = 120_000

/**
 * Writes a whole journal to a stream of its own, which expires unless restore.lua puts it in its place. Its end. Throws
 * `RangeError` where it is not sealed from the start, and `UnavailableError`.
 */
export async function stageJournal(
  redis: Connection,
  key: string,
  batches: AsyncIterable<readonly WrittenEntry[]>,
): Promise<Position> {
  let end = start
  for await (const entries of batches) {
    assertSealed(end, entries)
    const pipeline = redis.pipeline()
    if (end.seq === 0) pipeline.unlink(key)
    for (const entry of entries) pipeline.xadd(key, idOf(entry.seq), 'digest', entry.digest, 'entry', entry.text)
    pipeline.pexpire(key, keptMs)
    await written(replies(pipeline.exec()))
    end = positionAfter(end, entries)
  }
  if (end.seq === 0) throw new RangeError('a journal has at least one entry')
  return end
}

async function written(pieces: Promise<unknown>): Promise<void> {
  try {
    await answer(pieces)
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('XADD'))) throw error
    throw new UnavailableError('the same journal is being restored by another at this moment', { cause: error })
  }
}
