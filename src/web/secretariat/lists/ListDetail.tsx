import type { List, State } from '../../../domain/state.ts'
import { useNow, useSession } from '../../live/live.tsx'
import { useReadings } from '../../live/readings.tsx'
import { t } from '../../speech/language.ts'
import { itemTitle, listTitle } from '../../speech/names.ts'
import { momentOf } from '../../speech/times.ts'
import { dated } from '../../ui/moments.ts'
import { Aside } from './Aside.tsx'
import { Gone } from './Gone.tsx'
import { ListControls } from './ListControls.tsx'
import { ListStatus } from './ListStatus.tsx'
import { WaitingTable } from './WaitingTable.tsx'

export function ListDetail({ list }: { list: List }) {
  const state = useSession()
  const now = useNow(30_000)
  const { late, held } = useReadings().aside(list)
  return (
    <article class="list-detail">
      <header>
        <div>
          <p class="soft small">
            {t('desk-item', { symbol: list.item })} {itemTitle(state, list.item)}
          </p>
          <h2>{listTitle(list)}</h2>
          <p class="small">
            <ListStatus list={list} /> <span class="soft num">{windowText(state, list)}</span>
          </p>
          <p class="soft small print-only num">{t('desk-printed-at', { time: momentOf(now, state.plan.timeZone) })}</p>
        </div>
        <ListControls list={list} />
      </header>
      <Aside title={t('desk-late')} rows={late} />
      <Aside title={t('desk-held')} rows={held} />
      <WaitingTable list={list} />
      <Gone list={list} />
    </article>
  )
}

/** `31 Aug 2020, 00:00:00 – 9 Oct 2020, 12:00:00`, and once more for each time that it was reopened. */
export function windowText(state: State, list: List): string {
  const time = (at: number): string => dated(at, state.plan.timeZone)
  return list.windows
    .map(({ from, to }) => {
      if (to === null) return t('desk-window-from', { from: time(from) })
      return from === 0
        ? t('desk-window-until', { to: time(to) })
        : t('desk-window-both', { from: time(from), to: time(to) })
    })
    .join('; ')
}
