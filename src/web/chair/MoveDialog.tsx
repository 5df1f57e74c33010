import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { InscriptionId } from '../../domain/ids.ts'
import type { Inscription } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'

const end = ''

/** PR5: to which place, and why; both are recorded. */
export function MoveDialog(props: {
  id: InscriptionId
  before: InscriptionId | null
  queue: readonly Inscription[]
  onClose: () => void
}) {
  const { id, before, queue, onClose } = props
  const state = useSession()
  const chosen = useSignal<string>(before ?? end)
  const asOpened = useRef<readonly string[]>(queue.map(each => each.id)).current
  const nameOf = ({ delegationId }: Inscription): string => delegationName(state, delegationId)
  const moved = queue.find(each => each.id === id)
  const others = queue.flatMap((other, k) => (other.id === id ? [] : [{ other, place: k + 1 }]))
  const place = stillThere(
    chosen.value,
    asOpened,
    others.map(({ other }) => other),
  )
  return (
    <CommandDialog
      title={t('chair-move-title', { delegation: moved ? nameOf(moved) : '' })}
      confirm={t('chair-move')}
      command={form => ({
        type: 'MoveInscription',
        inscriptionId: id,
        before: others.find(({ other }) => other.id === place)?.other.id ?? null,
        reason: field(form, 'reason'),
      })}
      onClose={onClose}
    >
      <div class="field">
        <label for="before">{t('chair-move-where')}</label>
        <select
          id="before"
          value={place}
          onChange={event => {
            chosen.value = event.currentTarget.value
          }}
        >
          {others.map(({ other, place }) => (
            <option key={other.id} value={other.id}>
              {t('chair-move-before', { delegation: nameOf(other), place })}
            </option>
          ))}
          <option value={end}>{t('chair-move-end')}</option>
        </select>
      </div>
      <ReasonField suggestions={[t('chair-reason-agreed'), t('chair-reason-travel'), t('chair-reason-ruling')]} />
    </CommandDialog>
  )
}

/** Who was chosen may have been called meanwhile: its place is then that of the next who still waits. */
function stillThere(chosen: string, asOpened: readonly string[], queue: readonly Inscription[]): string {
  const waiting = new Set<string>(queue.map(({ id }) => id))
  const from = asOpened.indexOf(chosen)
  const candidates = from < 0 ? [chosen] : asOpened.slice(from)
  return candidates.find(id => waiting.has(id)) ?? end
}
