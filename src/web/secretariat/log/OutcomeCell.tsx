import type { InterventionRow } from '../../../domain/record/interventions.ts'
import { reasonText } from '../../../words/events.ts'
import { t, voice } from '../../speech/language.ts'

/** How it ended, and what was unusual about it. */
export function OutcomeCell({ row }: { row: InterventionRow }) {
  const { status, interpretation, outOfOrder, reason, endReason, continues } = row
  const running = status === 'called' || status === 'speaking'
  const unusual = status === 'interrupted' || status === 'absent' || status === 'cut-off'
  return (
    <>
      <span class={`tag ${running ? 'strong' : unusual ? 'warn' : ''}`}>{t(`ended-${status}`)}</span>
      {endReason && <small>{reasonText(voice, endReason)}</small>}
      {outOfOrder && <small>{t('log-out-of-order', { reason: reason ?? 'none' })}</small>}
      {continues && <small>{t('log-continues', { number: continues })}</small>}
      {interpretation !== null && interpretation !== 'with' && (
        <small class="over">{t(`interpretation-${interpretation}`)}</small>
      )}
    </>
  )
}
