import type { Delegation } from '../../../domain/plan.ts'
import { credentialsStatuses } from '../../../domain/vocabulary.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { Choice } from '../../ui/Choice.tsx'
import { CommandDialog, field } from '../../ui/Dialog.tsx'

/** PR7: they never block the floor; a delegation whose credentials are not accepted takes part provisionally. */
export function CredentialsDialog({ delegation, onClose }: { delegation: Delegation; onClose: () => void }) {
  const state = useSession()
  return (
    <CommandDialog
      title={delegationName(state, delegation.id)}
      confirm={t('desk-record')}
      command={form => {
        const status = credentialsStatuses.find(known => known === field(form, 'status'))
        return status ? { type: 'RecordCredentials', delegationId: delegation.id, status } : null
      }}
      onClose={onClose}
    >
      <Choice
        label={t('desk-credentials')}
        name="status"
        value={delegation.credentials}
        options={credentialsStatuses.map(value => ({ value, text: t(`credentials-${value}`) }))}
      />
      <p class="soft small">{t('desk-credentials-mean')}</p>
    </CommandDialog>
  )
}
