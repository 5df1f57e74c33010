import type { Intervention } from '../../../domain/state.ts'
import { t } from '../../kit/language.ts'
import { useSession } from '../../kit/live.tsx'
import { actorText } from '../actor.ts'
import { dated } from '../moments.ts'

/** RC2: each correction, by whom, when and why. */
export function CorrectionNotes({ row }: { row: Intervention }) {
  const state = useSession()
  return (
    <>
      {row.corrections.map(({ seq, at, by, reason }) => (
        <small key={seq} class="correction">
          {t('desk-corrected-by', { actor: actorText(state, by), time: dated(at, state.plan.timeZone), reason })}
        </small>
      ))}
    </>
  )
}
