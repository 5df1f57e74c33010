import type { ListId } from '../../domain/ids.ts'
import { useSession } from '../live/live.tsx'
import type { GivenCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { listName } from '../speech/names.ts'
import { refusalText } from '../speech/refusal-text.ts'
import type { Obstacle as ObstacleTo } from './obstacle.ts'

/** Why a list does not take this request, and the right one, one tap away (WI7). */
export function Obstacle(props: { obstacle: ObstacleTo; giving: GivenCommand; onUse: (listId: ListId) => void }) {
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
