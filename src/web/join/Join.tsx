import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { knownSeat, type Outcome, type Problem, takeSeat } from './exchange.ts'
import { PasteLink } from './PasteLink.tsx'

/** Problems that another try may solve; the others need another link. */
const passing: readonly Problem[] = ['busy', 'no-line', 'fault']

/** Takes the seat of the link that was opened, and goes there; or says why not, and what to do. */
export function Join({ token }: { token: string }) {
  const problem = useSignal<Problem | null>(null)
  const trying = useSignal(token)
  const attempt = async (given: string): Promise<void> => {
    trying.value = given
    problem.value = null
    const ask = (path: string, init?: RequestInit) => fetch(path, init)
    const outcome: Outcome = given === '' ? await knownSeat(ask) : await takeSeat(given, ask)
    if ('page' in outcome) location.replace(outcome.page)
    else problem.value = outcome.problem
  }
  useEffect(() => {
    void attempt(token)
    const again = () => {
      if (problem.peek() === 'no-line') void attempt(trying.peek())
    }
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [token])
  const what = problem.value
  usePageTitle(`${t(what === null ? 'join-title' : `join-${what}`)} · Rostrum`)
  return (
    <>
      <header class="door-top">
        <span class="wordmark">Rostrum</span>
        <LanguageMenu />
      </header>
      <main class="door" aria-busy={what === null}>
        {what === null ? (
          <p class="soft">{t('join-opening')}</p>
        ) : (
          <>
            <div role="alert">
              <h1>{t(`join-${what}`)}</h1>
              <p>{t(`join-${what}-help`)}</p>
            </div>
            {passing.includes(what) ? (
              <button type="button" class="primary" onClick={() => attempt(trying.value)}>
                {t('join-again')}
              </button>
            ) : (
              <PasteLink onToken={attempt} />
            )}
          </>
        )}
      </main>
    </>
  )
}
