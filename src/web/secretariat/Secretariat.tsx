import { useEffect } from 'preact/hooks'
import { Header } from '../kit/Header.tsx'
import { said, t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { meetingOf } from '../kit/meeting.ts'
import { usePageTitle } from '../kit/page-title.ts'
import { Band } from './Band.tsx'
import { Badges } from './badges/Badges.tsx'
import { BookProvider } from './book/BookContext.tsx'
import { Journal } from './book/Journal.tsx'
import { Delegations } from './delegations/Delegations.tsx'
import { OpenInscription } from './inscription/OpenInscription.tsx'
import { Intake } from './intake/Intake.tsx'
import { Lists } from './lists/Lists.tsx'
import { Log } from './log/Log.tsx'
import { Meetings } from './meetings/Meetings.tsx'
import { followHash, route, type Tab } from './route.ts'
import { Tabs } from './Tabs.tsx'

const parts: Readonly<Record<Tab, () => preact.JSX.Element>> = {
  intake: Intake,
  lists: Lists,
  delegations: Delegations,
  badges: Badges,
  meetings: Meetings,
  log: Log,
  journal: Journal,
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
        <Part />
      </main>
      <OpenInscription />
    </BookProvider>
  )
}
