import { useSignal } from '@preact/signals'
import { listId } from '../../../domain/ids.ts'
import type { List, State } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { route } from '../route.ts'
import { SearchField } from '../SearchField.tsx'
import { Found } from './Found.tsx'
import { ListDetail } from './ListDetail.tsx'
import { ListIndex } from './ListIndex.tsx'

/** Every list; one of them in full, or what a search finds on all of them. */
export function Lists() {
  const state = useSession()
  const query = useSignal('')
  const searching = query.value.trim() !== ''
  const chosen = state.lists.get(listId(route.value.inside)) ?? firstInUse(state)
  return (
    <>
      <div class="index">
        <SearchField label={t('desk-search-requests')} query={query} />
        <ListIndex chosen={searching ? undefined : chosen?.id} query={query} />
      </div>
      <div class="detail">
        {searching && <Found query={query.value} />}
        {!searching && chosen && <ListDetail key={chosen.id} list={chosen} />}
        {!searching && !chosen && <p class="soft empty">{t('desk-lists-none')}</p>}
      </div>
    </>
  )
}

/** Where somebody waits; else the first of the plan. */
function firstInUse(state: State): List | undefined {
  const used = new Set([...state.inscriptions.values()].filter(i => i.status === 'waiting').map(i => i.listId))
  const lists = [...state.lists.values()]
  return lists.find(({ id }) => used.has(id)) ?? lists[0]
}
