import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ListId } from '../../../domain/ids.ts'
import type { List } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { useReadings } from '../../live/readings.tsx'
import { t } from '../../speech/language.ts'
import { itemTitle, listTitle } from '../../speech/names.ts'
import { hashOf } from '../route.ts'
import { ListStatus } from './ListStatus.tsx'

/** The lists by item of the agenda: open or not, how many wait, how many stand aside. */
export function ListIndex({ chosen, query }: { chosen: ListId | undefined; query: Signal<string> }) {
  const state = useSession()
  const items = [...new Set([...state.lists.values()].map(({ item }) => item))]
  const index = useRef<HTMLElement>(null)
  useEffect(() => {
    // Only the index scrolls, not the page with it.
    const [nav, row] = [index.current, index.current?.querySelector<HTMLElement>('[aria-current]')]
    if (!nav || !row) return
    const above = row.getBoundingClientRect().top - nav.getBoundingClientRect().top
    if (above < 0 || above + row.offsetHeight > nav.clientHeight) nav.scrollTop += above - nav.clientHeight / 3
  }, [chosen])
  return (
    <nav ref={index} class="list-index no-print" aria-label={t('desk-tab-lists')}>
      {items.map(item => (
        <section key={item}>
          <h2 title={itemTitle(state, item)}>{t('desk-item', { symbol: item })}</h2>
          <ul class="plain">
            {[...state.lists.values()]
              .filter(list => list.item === item)
              .map(list => (
                <Row
                  key={list.id}
                  list={list}
                  chosen={list.id === chosen}
                  onOpen={() => {
                    query.value = ''
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Row({ list, chosen, onOpen }: { list: List; chosen: boolean; onOpen: () => void }) {
  const readings = useReadings()
  const { late, held } = readings.aside(list)
  const waiting = readings.queue(list).length
  return (
    <li>
      <a href={hashOf('lists', list.id)} aria-current={chosen ? 'true' : undefined} onClick={onOpen}>
        <span class="list-name">{listTitle(list)}</span>
        <span class="list-state small">
          <ListStatus list={list} />
          {waiting > 0 && <span class="soft">{t('desk-waiting-count', { count: waiting })}</span>}
          {late.length > 0 && <span class="tag warn">{t('desk-late-count', { count: late.length })}</span>}
          {held.length > 0 && <span class="tag warn">{t('desk-held-count', { count: held.length })}</span>}
        </span>
      </a>
    </li>
  )
}
