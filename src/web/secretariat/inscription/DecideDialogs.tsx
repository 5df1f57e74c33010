import type { Inscription } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, listName } from '../../speech/names.ts'
import { CommandDialog, field, ReasonField } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

interface Props {
  readonly inscription: Inscription
  readonly onClose: () => void
}

export function WithdrawDialog({ inscription, onClose }: Props) {
  const state = useSession()
  const delegation = delegationName(state, inscription.delegationId)
  return (
    <CommandDialog
      title={t('desk-withdraw-title', { delegation })}
      confirm={t('desk-withdraw')}
      confirmClass="stop primary"
      command={() => ({ type: 'WithdrawInscription', inscriptionId: inscription.id })}
      onClose={onClose}
    >
      <p>{t('desk-withdraw-means', { list: listName(state, inscription.listId) })}</p>
    </CommandDialog>
  )
}

/** PR4: the record says who admitted it: the President, the Conference. */
export function AdmitDialog({ inscription, onClose }: Props) {
  const state = useSession()
  return (
    <CommandDialog
      title={t('desk-admit-title', { delegation: delegationName(state, inscription.delegationId) })}
      confirm={t('desk-admit')}
      command={form => ({
        type: 'AdmitToSpeak',
        inscriptionId: inscription.id,
        decidedBy: field(form, 'decidedBy'),
      })}
      onClose={onClose}
    >
      <Field label={t('desk-decided-by')} hint={t('desk-admit-hint')}>
        {control => (
          <>
            <input
              {...control}
              name="decidedBy"
              required
              maxLength={200}
              list="deciders"
              defaultValue={t('desk-the-president')}
            />
            <datalist id="deciders">
              <option value={t('desk-the-president')} />
              <option value={t('desk-the-conference')} />
            </datalist>
          </>
        )}
      </Field>
    </CommandDialog>
  )
}

export function DeclineDialog({ inscription, onClose }: Props) {
  const state = useSession()
  return (
    <CommandDialog
      title={t('desk-decline-title', { delegation: delegationName(state, inscription.delegationId) })}
      confirm={t('desk-decline-late')}
      command={form => ({ type: 'DeclineLate', inscriptionId: inscription.id, reason: field(form, 'reason') })}
      onClose={onClose}
    >
      <ReasonField />
    </CommandDialog>
  )
}
