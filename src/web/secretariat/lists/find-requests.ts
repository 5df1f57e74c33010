import type { Inscription, State } from '../../../domain/state.ts'
import { findDelegations, searchable } from '../delegation-search.ts'
import { fold } from '../fold.ts'

/** By delegation in any language, by speaker, title, group, or number; the latest first. */
export function findRequests(state: State, query: string): Inscription[] {
  const sought = fold(query)
  if (sought === '') return []
  const delegations = new Set(findDelegations([...state.delegations.values()].map(searchable), query))
  return [...state.inscriptions.values()]
    .filter(({ seq, delegationId, speaker, onBehalfOf }) => {
      const words = fold(`${speaker.name} ${speaker.title} ${onBehalfOf ?? ''}`)
      return delegations.has(delegationId) || ` ${words}`.includes(` ${sought}`) || String(seq) === sought
    })
    .sort((a, b) => b.seq - a.seq)
}
