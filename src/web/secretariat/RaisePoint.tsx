import { useSignal } from '@preact/signals'
import { type DelegationId, pointId } from '../../domain/ids.ts'
import type { Meeting } from '../../domain/state.ts'
import { newId } from '../live/new-id.ts'
import { t } from '../speech/language.ts'
import { CommandDialog, field } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { DelegationField } from './DelegationField.tsx'

/** PO1: a delegation that rises in the room, with its nameplate and without a device. */
export function RaisePoint({ meeting }: { meeting: Meeting }) {
  const open = useSignal(false)
  const delegation = useSignal<DelegationId | ''>('')
  const missing = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="quiet small"
        onClick={() => {
          delegation.value = ''
          missing.value = false
          open.value = true
        }}
      >
        {t('desk-raise')}
      </button>
      {open.value && (
        <CommandDialog
          title={t('desk-raise-title')}
          confirm={t('desk-record')}
          command={form => {
            missing.value = delegation.value === ''
            if (delegation.value === '') return null
            const subject = field(form, 'subject')
            return {
              type: 'RaisePointOfOrder',
              meetingId: meeting.id,
              pointId: pointId(newId()),
              delegationId: delegation.value,
              ...(subject !== '' && { subject }),
            }
          }}
          onClose={() => {
            open.value = false
          }}
        >
          <p class="soft small">{t('desk-raise-means')}</p>
          <DelegationField
            label={t('desk-delegation')}
            value={delegation.value}
            problem={missing.value && t('problem-missing')}
            onChoose={id => {
              delegation.value = id
            }}
          />
          <Field label={t('desk-raise-subject')}>
            {control => <input {...control} name="subject" dir="auto" autocomplete="off" maxLength={500} />}
          </Field>
        </CommandDialog>
      )}
    </>
  )
}
