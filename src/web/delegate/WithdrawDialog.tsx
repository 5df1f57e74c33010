import type { Inscription } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { listName } from '../speech/names.ts'
import { CommandDialog } from '../ui/Dialog.tsx'
import { DialogNotes } from './DialogNotes.tsx'
import type { Model } from './model.ts'

/** Asks once: a place that was given up does not come back. */
export function WithdrawDialog(props: { model: Model; inscription: Inscription; onClose: () => void }) {
  const { model, inscription, onClose } = props
  return (
    <CommandDialog
      title={t('withdraw-title')}
      confirm={t('withdraw-confirm')}
      confirmClass="stop primary"
      command={() => ({ type: 'WithdrawInscription', inscriptionId: inscription.id })}
      onClose={onClose}
    >
      <DialogNotes model={model} />
      <p>{t('withdraw-means', { list: listName(model.state, inscription.listId) })}</p>
    </CommandDialog>
  )
}
