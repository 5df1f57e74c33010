import type { Inscription, Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'

/** FL3: out of the order, with its reason. */
export function GiveNowDialog(props: { inscription: Inscription; meeting: Meeting; onClose: () => void }) {
  const { inscription, meeting, onClose } = props
  const state = useSession()
  const delegation = delegationName(state, inscription.delegationId)
  return (
    <CommandDialog
      title={t('chair-give-now-title', { delegation })}
      confirm={t('chair-step-give-floor', { delegation })}
      command={form => ({
        type: 'GiveFloor',
        meetingId: meeting.id,
        inscriptionId: inscription.id,
        reason: field(form, 'reason'),
      })}
      onClose={onClose}
    >
      <ReasonField suggestions={[t('chair-reason-agreed'), t('chair-reason-travel'), t('chair-reason-ruling')]} />
    </CommandDialog>
  )
}
