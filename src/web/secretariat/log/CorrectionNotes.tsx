import type { InterventionRow } from '../../../domain/record/interventions.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { dated } from '../../ui/moments.ts'
import { actorText } from '../actor.ts'

/** RC2: each correction, by whom, when and why. */
export function CorrectionNotes({ row }: { row: InterventionRow }) {
  const state = useSession()
  return (
    <>
      {row.corrections.map(({ seq, at, by, reason }) => (
        <small key={seq} class="correction">
          {t('log-corrected-by', { actor: actorText(state, by), time: dated(at, state.plan.timeZone), reason })}
        </small>
      ))}
    </>
  )
}
