import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { InscriptionId } from '../../domain/ids.ts'
import type { Waiting } from '../../domain/listing.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'

const end = ''

/** PR5: to which place, and why; both are recorded. */
export function MoveDialog(props: {
  id: InscriptionId
  before: InscriptionId | null
  waiting: readonly Waiting[]
  onClose: () => void
}) {
  const { id, before, waiting, onClose } = props
  const state = useSession()
  const chosen = useSignal<string>(before ?? end)
  const asOpened = useRef<readonly string[]>(waiting.map(({ inscriptionId }) => inscriptionId)).current
  const nameOf = (row: Waiting): string => delegationName(state, row.delegationId)
  const moved = waiting.find(({ inscriptionId }) => inscriptionId === id)
  const others = waiting.filter(({ inscriptionId }) => inscriptionId !== id)
  const place = stillThere(chosen.value, asOpened, others)
  return (
    <CommandDialog
      title={t('chair-move-title', { delegation: moved ? nameOf(moved) : '' })}
      confirm={t('chair-move')}
      command={form => ({
        type: 'MoveInscription',
        inscriptionId: id,
        before: others.find(({ inscriptionId }) => inscriptionId === place)?.inscriptionId ?? null,
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
          {others.map(row => (
            <option key={row.inscriptionId} value={row.inscriptionId}>
              {t('chair-move-before', { delegation: nameOf(row), place: row.place })}
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
function stillThere(chosen: string, asOpened: readonly string[], others: readonly Waiting[]): string {
  const from = asOpened.indexOf(chosen)
  const candidates = from < 0 ? [chosen] : asOpened.slice(from)
  return candidates.find(id => others.some(({ inscriptionId }) => inscriptionId === id)) ?? end
}
