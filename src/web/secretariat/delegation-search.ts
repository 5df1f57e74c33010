/** Finds a delegation by its name in any of the six languages, its ISO code, its acronym, a group that it chairs. */

import { alpha2 } from '../../domain/countries.ts'
import type { DelegationId } from '../../domain/ids.ts'
import type { Delegation } from '../../domain/plan.ts'
import { languages } from '../../domain/vocabulary.ts'
import { fold } from './fold.ts'

export interface Searchable {
  readonly id: DelegationId
  /** Folded; what is best known of it first: id and code, then names, then groups. */
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly others: readonly string[]
}

const regions = new Map(languages.map(tag => [tag, new Intl.DisplayNames(tag, { type: 'region' })]))

/** What a delegation is called, in each language that has a name for it. */
export function namesOf({ name, iso3 }: Pick<Delegation, 'name' | 'iso3'>): string[] {
  const region = iso3 === undefined ? undefined : alpha2(iso3)
  const known = region === undefined ? [] : languages.map(tag => regions.get(tag)?.of(region) ?? '')
  return [...new Set([...Object.values(name), ...known])].filter(text => text !== '')
}

export function searchable(delegation: Delegation): Searchable {
  const codes = [delegation.id, ...(delegation.iso3 === undefined ? [] : [delegation.iso3])]
  return {
    id: delegation.id,
    codes: codes.map(fold),
    names: namesOf(delegation).map(fold),
    others: delegation.chairs.map(fold),
  }
}

/**
 * Those that a query finds, best first: its own code; a name that begins so; a word of a name; anywhere in a name; a
 * group. An empty query finds all, as they stood.
 */
export function findDelegations(all: readonly Searchable[], query: string): DelegationId[] {
  const sought = fold(query)
  if (sought === '') return all.map(({ id }) => id)
  const found: { id: DelegationId; rank: number }[] = []
  for (const delegation of all) {
    const rank = rankOf(delegation, sought)
    if (rank !== undefined) found.push({ id: delegation.id, rank })
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
}

function rankOf({ codes, names, others }: Searchable, sought: string): number | undefined {
  if (codes.includes(sought)) return 0
  if (names.includes(sought)) return 1
  if (names.some(name => name.startsWith(sought))) return 2
  if (codes.some(code => code.startsWith(sought))) return 3
  if (names.some(name => name.includes(` ${sought}`))) return 4
  // One letter is somewhere in every name.
  if (sought.length > 1 && names.some(name => name.includes(sought))) return 5
  if (others.some(group => group.startsWith(sought))) return 6
  return undefined
}
