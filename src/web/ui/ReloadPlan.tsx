import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Instant } from '../../domain/time.ts'
import { useFrame } from '../live/frames.ts'
import type { Reload } from '../live/reload.ts'
import { t } from '../speech/language.ts'
import { announce } from './announcer.tsx'
import { ReloadButton } from './ReloadButton.tsx'

/** How it stands with loading the page again; null as long as there is no reason to. */
export const reload = signal<Reload | null>(null)

/** When the page is loaded again, or what the person can do. */
export function ReloadPlan() {
  const plan = reload.value
  if (plan?.name === 'counting') return <Countdown dueAt={plan.dueAt} />
  if (plan?.name !== 'waiting' && plan?.name !== 'futile') return null
  return (
    <>
      <small>{t(plan.name === 'waiting' ? 'reload-waits' : 'reload-futile')}</small>
      <ReloadButton />
    </>
  )
}

function Countdown({ dueAt }: { dueAt: Instant }) {
  const seconds = useFrame(() => Math.max(0, Math.ceil((dueAt - Date.now()) / 1000)))
  const text = t('reload-in', { seconds })
  // Once: a number that is read out each second lets nobody hear anything else.
  useEffect(() => announce(text), [dueAt])
  return <small>{text}</small>
}
