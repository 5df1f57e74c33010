import { evolve } from '../domain/evolve.ts'
import { emptyState, type State } from '../domain/state.ts'
import { positionAfter } from '../store/chain.ts'
import { type Position, start } from '../store/contract.ts'
import { newest, type WrittenEntry } from '../store/written.ts'

/** A session as its journal has it, to the last entry. Throws `UnknownEventError`. */
export async function replay(
  batches: AsyncIterable<readonly WrittenEntry[]>,
): Promise<{ state: State; position: Position }> {
  const state = emptyState()
  let position = start
  for await (const entries of batches) {
    for (const entry of entries) evolve(state, newest(entry))
    position = positionAfter(position, entries)
  }
  return { state, position }
}
