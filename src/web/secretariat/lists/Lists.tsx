import { useSignal } from '@preact/signals'
import { listId } from '../../../domain/ids.ts'
import { t } from '../../kit/language.ts'
import { useSession } from '../../kit/live.tsx'
import { route } from '../route.ts'
import { SearchField } from '../SearchField.tsx'
import { Found } from './Found.tsx'
import { ListDetail } from './ListDetail.tsx'
import { ListIndex } from './ListIndex.tsx'

/** Every list; one of them in full, or what a search finds on all of them. */
export function Lists() {
  const state = useSession()
  const query = useSignal('')
  const chosen = state.lists.get(listId(route.value.inside)) ?? [...state.lists.values()].find(busy) ?? first(state)
  return (
    <>
      <div class="index">
        <SearchField label={t('desk-search-requests')} query={query} />
        <ListIndex chosen={query.value.trim() === '' ? chosen?.id : undefined} query={query} />
      </div>
      <div class="detail">
        {query.value.trim() !== '' ? (
          <Found query={query.value} />
        ) : chosen ? (
          <ListDetail key={chosen.id} list={chosen} />
        ) : (
          <p class="soft empty">{t('desk-lists-none')}</p>
        )}
      </div>
    </>
  )

  function busy({ id }: { id: string }): boolean {
    return [...state.inscriptions.values()].some(i => i.listId === id && i.status === 'waiting')
  }
}

const first = (state: ReturnType<typeof useSession>) => [...state.lists.values()][0]
