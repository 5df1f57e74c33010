import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useSession } from '../live/live.tsx'
import { said, t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Header } from '../ui/Header.tsx'
import { meetingOf } from '../ui/meeting.ts'
import { Band } from './Band.tsx'
import { BookProvider } from './book/BookContext.tsx'
import { Intake } from './intake/Intake.tsx'
import { later } from './later.tsx'
import { followHash, route, type Tab } from './route.ts'
import { Tabs } from './Tabs.tsx'

const rest = () => import('./rest.ts')

/** It is there on every part, so that the rest is fetched once the page has been drawn, and stays without a line. */
const OpenInscription = later(async () => (await rest()).OpenInscription, 'silent')

/** What is done from the first minute comes with the page; the rest follows, before it is wanted. */
const parts: Readonly<Record<Tab, ComponentType>> = {
  intake: Intake,
  lists: later(async () => (await rest()).Lists),
  delegations: later(async () => (await rest()).Delegations),
  badges: later(async () => (await rest()).Badges),
  meetings: later(async () => (await rest()).Meetings),
  log: later(async () => (await rest()).Log),
  journal: later(async () => (await rest()).Journal),
}

/** The desk of those who keep the lists and the record. */
export function Secretariat() {
  const state = useSession()
  const { tab } = route.value
  useEffect(followHash, [])
  usePageTitle(`${t(`desk-tab-${tab}`)} · ${t('secretariat')}`)
  const Part = parts[tab]
  return (
    <BookProvider>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip-to-content')}
      </button>
      <Header meeting={meetingOf(state)} />
      <Band />
      <Tabs />
      <main id="main" class={`desk desk-${tab}`} tabIndex={-1}>
        <p class="print-only">{said(state.plan.title)}</p>
        <h1 class="hidden-visually">{t(`desk-tab-${tab}`)}</h1>
        <Boundary key={tab}>
          <Part />
        </Boundary>
      </main>
      <OpenInscription />
    </BookProvider>
  )
}
