import type { ComponentChildren } from 'preact'
import { useLive, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { refusalText } from '../speech/refusal-text.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { linkWord } from './link-word.ts'

/** What stands instead of the page: before anything is known, and when the badge is not taken. */
export function NotAdmitted({ children }: { children: ComponentChildren }) {
  const live = useLive()
  const state = useSession()
  const link = live.link.value
  if (link.state === 'refused') {
    return (
      <main class="notice">
        <h1>{t('not-admitted')}</h1>
        <p>{refusalText(state, link.refusal)}</p>
        <p class="soft">{t('not-admitted-help')}</p>
        <LanguageMenu />
      </main>
    )
  }
  if (live.me.value === null) {
    return (
      <main class="notice" aria-busy={link.state === 'connecting'}>
        <p class="soft">{linkWord(link.state)}</p>
      </main>
    )
  }
  return <>{children}</>
}
