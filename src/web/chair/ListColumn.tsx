import { useSignal } from '@preact/signals'
import type { Readings } from '../../domain/readings.ts'
import { openLists } from '../../domain/rules/meetings.ts'
import { listStatus } from '../../domain/rules/windows.ts'
import type { List, Meeting } from '../../domain/state.ts'
import { useTimed } from '../live/live.tsx'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { listTitle, symbolText } from '../speech/names.ts'
import { Aside } from './Aside.tsx'
import { Entries } from './Entries.tsx'
import { ListActions } from './ListActions.tsx'

/** The speakers' list: by itself the one that is being heard; any other can be looked at. */
export function ListColumn({ meeting }: { meeting: Meeting | undefined }) {
  const readings = useReadings()
  const chosen = useSignal<string | null>(null)
  const list = shownList(readings, meeting, chosen.value)
  if (!list) {
    return (
      <section class="column list" aria-label={t('chair-list')}>
        <p class="soft">{t('chair-no-list')}</p>
      </section>
    )
  }
  const waiting = readings.queue(list)
  const { held, late } = readings.aside(list)
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
          {[...readings.state.lists.values()].map(each => (
            <option key={each.id} value={each.id}>
              {symbolText(each.item)} {listTitle(each)} ({readings.queue(each).length})
            </option>
          ))}
        </select>
        <Standing list={list} waiting={waiting.length} />
      </div>
      <Entries list={list} meeting={meeting} />
      {waiting.length === 0 && <p class="soft empty">{t('chair-nobody-waits')}</p>}
      {late.length > 0 && <Aside kind="late" rows={late} />}
      {held.length > 0 && <Aside kind="held" rows={held} />}
    </section>
  )
}

/** How many wait, and whether the list is open: by itself, since a list that is closed now shows it now. */
function Standing({ list, waiting }: { list: List; waiting: number }) {
  const status = useTimed(now => listStatus(list, now))
  return (
    <>
      <p class="soft small num">
        {t('chair-waiting', { count: waiting })} · {t(`chair-list-${status}`)}
      </p>
      <ListActions list={list} status={status} />
    </>
  )
}

/** The chosen one; else the first being heard where someone waits; else the first of the meeting's items. */
function shownList(readings: Readings, meeting: Meeting | undefined, chosen: string | null): List | undefined {
  const { state } = readings
  const all = [...state.lists.values()]
  const named = all.find(({ id }) => id === chosen)
  if (named) return named
  const heard = meeting ? openLists(state, meeting) : []
  const planned = all.filter(({ item }) => meeting?.items.includes(item))
  const candidates = [...heard, ...planned, ...all]
  return candidates.find(list => readings.queue(list).length > 0) ?? candidates[0]
}
