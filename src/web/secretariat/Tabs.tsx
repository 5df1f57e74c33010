import { useEffect, useRef } from 'preact/hooks'
import type { State } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { useKeys } from '../ui/keys.ts'
import { NoteButton } from './book/NoteButton.tsx'
import { KeysButton } from './KeysButton.tsx'
import { hashOf, route, type Tab, tabs } from './route.ts'

/** The parts of the page, by address; what waits for a decision is counted where it is decided. */
export function Tabs() {
  const state = useSession()
  const here = route.value.tab
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the row of parts scrolls sideways: where one is stays in sight.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [here])
  useKeys(Object.fromEntries(tabs.map((tab, k) => [String(k + 1), () => location.assign(hashOf(tab))])))
  useKeys({ '/': () => document.querySelector<HTMLElement>('main [type=search]')?.focus() })
  return (
    <div class="tabs no-print">
      <nav ref={nav} aria-label={t('desk-tabs')}>
        {tabs.map((tab, k) => (
          <a key={tab} href={addressOf(tab)} aria-current={tab === here ? 'page' : undefined}>
            {t(`desk-tab-${tab}`)}
            <Count of={undecided(state, tab)} />
            <kbd>{k + 1}</kbd>
          </a>
        ))}
      </nav>
      <div class="do">
        <NoteButton />
        <KeysButton />
      </div>
    </div>
  )
}

/** In full: a fragment alone that is scrolled out of sight passes for a link that skips to something. */
const addressOf = (tab: Tab): string => `${location.pathname}${location.search}${hashOf(tab)}`

function Count({ of }: { of: number }) {
  return of === 0 ? null : (
    <span class="tag warn" title={t('desk-undecided', { count: of })}>
      {of}
      <span class="hidden-visually"> {t('desk-undecided', { count: of })}</span>
    </span>
  )
}

function undecided(state: State, tab: Tab): number {
  if (tab !== 'lists') return 0
  return [...state.inscriptions.values()].filter(i => i.status === 'waiting' && (i.late || i.held)).length
}
