import { useSession } from '../live/live.tsx'
import { Instead } from '../request/Instead.tsx'
import type { Obstacle as ObstacleTo } from '../request/obstacle.ts'
import type { RequestForm } from '../request/use-request-form.ts'
import { t } from '../speech/language.ts'
import { refusalText } from '../speech/refusal-text.ts'

/** Why a list does not take this request, and the right one, one tap away (WI7). */
export function Obstacle({ obstacle, form }: { obstacle: ObstacleTo; form: RequestForm }) {
  const state = useSession()
  const tier = obstacle.refusal === 'not-eligible' && obstacle.params.instead ? obstacle.params.tier : undefined
  return (
    <div class="note warn" role="status">
      <p>{refusalText(state, obstacle)}</p>
      {obstacle.refusal === 'already-inscribed' && <p>{t('already-inscribed-help')}</p>}
      <Instead form={form} />
      {tier === 1 && <p>{t('instead-first-tier')}</p>}
    </div>
  )
}
