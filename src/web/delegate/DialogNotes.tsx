import { useLive } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { secondsOf } from '../speech/times.ts'
import { nearText } from './alerts.ts'
import type { Model } from './model.ts'
import { nearnessOf } from './nearness.ts'

/** What must be seen also while a dialog covers the page: the lost line, and that her turn has come near. */
export function DialogNotes({ model }: { model: Model }) {
  const link = useLive().link.value
  const first = model.standings[0]
  const nearness = first ? nearnessOf(first) : 'far'
  return (
    <>
      {link.state === 'offline' && (
        <p class="note stop" role="alert">
          {t('offline-since', { time: secondsOf(link.since, model.state.plan.timeZone) })}
        </p>
      )}
      {first && nearness !== 'far' && <p class="note warn">{nearText(first, nearness)}</p>}
    </>
  )
}
