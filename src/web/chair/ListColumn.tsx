import { useSignal } from '@preact/signals'
import { listing } from '../../domain/listing.ts'
import type { Projection } from '../../domain/projection.ts'
import { openLists } from '../../domain/rules/meetings.ts'
import { order } from '../../domain/rules/precedence.ts'
import type { List, Meeting, State } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { listTitle, symbolText } from '../speech/names.ts'
import { Aside } from './Aside.tsx'
import { Entries } from './Entries.tsx'
import { ListActions } from './ListActions.tsx'

/** The speakers' list: by itself the one that is being heard; any other can be looked at. */
export function ListColumn({ meeting, projection }: { meeting: Meeting | undefined; projection: Projection }) {
  const state = useSession()
  // A list that is closed now shows it now.
  const now = useNow(1000)
  const chosen = useSignal<string | null>(null)
  const list = shownList(state, meeting, chosen.value)
  if (!list) {
    return (
      <section class="column list" aria-label={t('chair-list')}>
        <p class="soft">{t('chair-no-list')}</p>
      </section>
    )
  }
  const { status, waiting, held, late } = listing(state, list, now, projection)
  return (
    <section class="column list" aria-label={t('chair-list')}>
      <div class="list-head">
        <select
          aria-label={t('chair-list')}
          value={list.id}
          onChange={event => {
            chosen.value = event.currentTarget.value
          }}
        >
          {[...state.lists.values()].map(each => (
            <option key={each.id} value={each.id}>
              {symbolText(each.item)} {listTitle(each)} ({order(state, each).length})
            </option>
          ))}
        </select>
        <p class="soft small num">
          {t('chair-waiting', { count: waiting.length })} · {t(`chair-list-${status}`)}
        </p>
        <ListActions list={list} status={status} />
      </div>
      <Entries list={list} waiting={waiting} meeting={meeting} />
      {waiting.length === 0 && <p class="soft empty">{t('chair-nobody-waits')}</p>}
      {late.length > 0 && <Aside kind="late" rows={late} />}
      {held.length > 0 && <Aside kind="held" rows={held} />}
    </section>
  )
}

/** The chosen one; else the first being heard where someone waits; else the first of the meeting's items. */
function shownList(state: State, meeting: Meeting | undefined, chosen: string | null): List | undefined {
  const all = [...state.lists.values()]
  const named = all.find(({ id }) => id === chosen)
  if (named) return named
  const heard = meeting ? openLists(state, meeting) : []
  const planned = all.filter(({ item }) => meeting?.items.includes(item))
  const candidates = [...heard, ...planned, ...all]
  return candidates.find(list => order(state, list).length > 0) ?? candidates[0]
}
