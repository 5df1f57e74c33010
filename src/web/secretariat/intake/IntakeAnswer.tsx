import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, listName } from '../../speech/names.ts'
import { inFull } from '../../ui/moments.ts'
import { openInscription } from '../inscription/open.ts'
import { StandingTag } from '../StandingTag.tsx'
import { taken } from './sheet.ts'

/** What the last request came to: its number, in time or not, and its place as it now is. */
export function IntakeAnswer() {
  const state = useSession()
  const inscription = taken.value === null ? undefined : state.inscriptions.get(taken.value)
  return (
    <div class="answer" aria-live="polite">
      {inscription && (
        <div class="card">
          <p class="answer-number num">{t('desk-number', { number: inscription.seq })}</p>
          <h2>
            <bdi>{delegationName(state, inscription.delegationId)}</bdi>
          </h2>
          <p>{listName(state, inscription.listId)}</p>
          <p class="soft small num">{inFull(inscription.receivedAt, state.plan.timeZone)}</p>
          <div class="do">
            <StandingTag inscription={inscription} />
            <button type="button" class="small" onClick={() => openInscription(inscription.id, 'correct')}>
              {t('desk-correct')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
