import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { knownSeat } from '../join/exchange.ts'
import { PasteLink } from '../join/PasteLink.tsx'
import { t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'

/** Who has a seat goes there; who has none learns what this is, and how to get in. */
export function Home() {
  const known = useSignal<'looking' | 'nobody' | 'administrator'>('looking')
  useEffect(() => {
    void knownSeat(path => fetch(path)).then(outcome => {
      if (!('page' in outcome)) known.value = 'nobody'
      // The administrator belongs to no session: this is where such a badge leads.
      else if (outcome.page === '/') known.value = 'administrator'
      else location.replace(outcome.page)
    })
  }, [])
  usePageTitle(`Rostrum · ${t('home-title')}`)
  return (
    <>
      <header class="door-top">
        <span class="wordmark">Rostrum</span>
        <LanguageMenu />
      </header>
      <main class="door" aria-busy={known.value === 'looking'}>
        <h1>{t('home-title')}</h1>
        <p>{t('home-what')}</p>
        {known.value === 'administrator' && <p class="door-note">{t('home-administrator')}</p>}
        {known.value !== 'looking' && (
          <section class="door-in">
            <h2>{t('home-how')}</h2>
            <p class="soft">{t('home-link')}</p>
            <PasteLink
              onToken={token => {
                location.href = `/join#${token}`
              }}
            />
          </section>
        )}
      </main>
    </>
  )
}
