import { useSignal } from '@preact/signals'
import type { HeardEntry } from '../../../protocol/messages.ts'
import { useLive, useSession } from '../../live/live.tsx'
import { describe } from '../../speech/describe.ts'
import { t } from '../../speech/language.ts'
import { actorText } from '../actor.ts'
import { sessionPath } from '../api.ts'
import { fold } from '../fold.ts'
import { SearchField } from '../SearchField.tsx'
import { useBook } from './BookContext.tsx'
import { JournalTable } from './JournalTable.tsx'
import { type Kind, kindOf, kinds } from './kinds.ts'

const page = 150

/** Everything that happened: what, when, and who did it. */
export function Journal() {
  const { sessionId } = useLive()
  const state = useSession()
  const book = useBook()
  const query = useSignal('')
  const kind = useSignal<Kind | ''>('')
  const count = useSignal(page)
  const sought = fold(query.value)
  const matches = (entry: HeardEntry): boolean =>
    (kind.value === '' || kindOf(entry.event.type) === kind.value) &&
    (sought === '' || fold(`${entry.seq} ${describe(state, entry)} ${actorText(state, entry.by)}`).includes(sought))
  const found = book.entries.value.filter(matches).reverse()
  return (
    <>
      <div class="toolbar no-print">
        <SearchField label={t('desk-search-journal')} query={query} />
        <select
          aria-label={t('desk-journal-kind')}
          value={kind.value}
          onChange={event => {
            kind.value = kinds.find(known => known === event.currentTarget.value) ?? ''
          }}
        >
          <option value="">{t('desk-journal-every')}</option>
          {kinds.map(known => (
            <option key={known} value={known}>
              {t(`desk-journal-${known}`)}
            </option>
          ))}
        </select>
        <span class="exports">
          <a class="button" href={sessionPath(sessionId, 'journal')} download={`${sessionId}.ndjson`}>
            {t('desk-journal-export')}
          </a>
          <button type="button" onClick={() => print()}>
            {t('desk-print')}
          </button>
        </span>
      </div>
      {book.status.value === 'failed' && <p class="refused">{t('desk-journal-failed')}</p>}
      {book.status.value === 'reading' && <p class="soft empty">{t('desk-journal-reading')}</p>}
      {book.status.value !== 'reading' && <JournalTable entries={found.slice(0, count.value)} of={found.length} />}
      {found.length > count.value && (
        <button
          type="button"
          class="no-print"
          onClick={() => {
            count.value += page
          }}
        >
          {t('desk-journal-more', { count: found.length - count.value })}
        </button>
      )}
    </>
  )
}
