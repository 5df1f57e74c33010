import type { Inscription, State } from '../../../domain/state.ts'
import { t } from '../../kit/language.ts'
import { useSession } from '../../kit/live.tsx'
import { findDelegations, searchable } from '../delegation-search.ts'
import { fold } from '../fold.ts'
import { RequestRows } from './RequestRows.tsx'

/** What a search finds, on whatever list and in whatever standing. */
export function Found({ query }: { query: string }) {
  const found = findRequests(useSession(), query)
  return (
    <section aria-label={t('desk-search-requests')}>
      <p class="soft" aria-live="polite">
        {t('desk-found', { count: found.length })}
      </p>
      {found.length > 0 && <RequestRows rows={found} />}
    </section>
  )
}

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
