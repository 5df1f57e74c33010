import { expect } from 'vitest'
import { stateSeenBy } from '../../src/domain/audience.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { emptyState, type StateJson } from '../../src/domain/state.ts'
import { canonical } from '../../src/store/chain.ts'
import { newest, type WrittenEntry } from '../../src/store/written.ts'
import type { Person } from './person.ts'
import { positionAt } from './stage.ts'

const withinMs = 15_000

/** All nodes and all people end where the journal ends, and see what it folds to, as far as they may. */
export async function expectAgreement(
  entries: readonly WrittenEntry[],
  bases: readonly string[],
  people: readonly Person[],
): Promise<void> {
  const last = entries.at(-1)
  const end = { seq: last?.seq ?? 0, digest: last?.digest ?? '' }
  const ends = people.map(() => end)
  await expect.poll(() => people.map(({ live }) => live.replica.cursor), { timeout: withinMs }).toEqual(ends)
  for (const base of bases) expect(await positionAt(base), base).toEqual(end)
  const state = emptyState()
  for (const entry of entries) evolve(state, newest(entry))
  const different = people.flatMap(({ seat, live }) => {
    const differences = differ(stateSeenBy(seat, live.replica.state), stateSeenBy(seat, state))
    return differences.length > 0 ? [{ seat, differences }] : []
  })
  expect(different).toEqual([])
}

/** The rows of two states that are not the same. */
function differ(one: StateJson, other: StateJson): string[] {
  const rows = (state: StateJson): Map<string, string> => {
    const { seq, at, plan, ...tables } = state
    const all = new Map([['plan', canonical({ seq, at, plan })]])
    for (const [table, content] of Object.entries(tables)) {
      content.forEach(([id, row], place) => void all.set(`${table} ${place} ${id}`, canonical(row)))
    }
    return all
  }
  const [here, there] = [rows(one), rows(other)]
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter(key => here.get(key) !== there.get(key))
    .map(key => `${key}: ${here.get(key)} instead of ${there.get(key)}`)
    .slice(0, 3)
}
