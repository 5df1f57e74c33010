import type { ListId } from '../../domain/ids.ts'
import type { Giving } from '../kit/giving.ts'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { listName } from '../kit/names.ts'
import { refusalText } from '../kit/refusal-text.ts'
import type { Obstacle as ObstacleTo } from './obstacle.ts'

/** Why a list does not take this request, and the right one, one tap away (WI7). */
export function Obstacle(props: { obstacle: ObstacleTo; giving: Giving; onUse: (listId: ListId) => void }) {
  const state = useSession()
  const { obstacle, giving, onUse } = props
  const instead = obstacle.refusal === 'not-eligible' ? obstacle.params.instead : undefined
  const tier = obstacle.refusal === 'not-eligible' ? obstacle.params.tier : undefined
  return (
    <div class="note warn" role="status">
      <p>{refusalText(state, obstacle)}</p>
      {obstacle.refusal === 'already-inscribed' && <p>{t('already-inscribed-help')}</p>}
      {instead && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            giving.clear()
            onUse(instead)
          }}
        >
          {t('use-instead', { list: listName(state, instead) })}
        </button>
      )}
      {instead && tier === 1 && <p>{t('instead-first-tier')}</p>}
    </div>
  )
}
