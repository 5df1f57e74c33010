import type { Intervention } from '../../../domain/state.ts'
import { t } from '../../speech/language.ts'
import { reasonText } from './reason-text.ts'

/** How it ended, and what was unusual about it. */
export function OutcomeCell({ row }: { row: Intervention }) {
  const { status, interpretation, outOfOrder, reason, endReason, continues, clock } = row
  const running = status === 'called' || status === 'speaking'
  const unusual = status === 'interrupted' || status === 'absent' || status === 'cut-off'
  return (
    <>
      <span class={`tag ${running ? 'strong' : unusual ? 'warn' : ''}`}>{t(`desk-ended-${status}`)}</span>
      {endReason && <small>{reasonText(endReason)}</small>}
      {outOfOrder && <small>{t('desk-out-of-order', { reason: reason ?? 'none' })}</small>}
      {continues && <small>{t('desk-continues', { number: continues })}</small>}
      {clock && interpretation !== 'with' && <small class="over">{t(`desk-interpretation-${interpretation}`)}</small>}
    </>
  )
}
