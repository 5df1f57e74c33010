import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { findRequests } from './find-requests.ts'
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
