import type { Meeting } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'

export function InterruptDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  return (
    <CommandDialog
      title={t('chair-interrupt-title')}
      confirm={t('chair-interrupt-confirm')}
      confirmClass="primary stop"
      command={form => ({ type: 'InterruptStatement', meetingId: meeting.id, reason: field(form, 'reason') })}
      onClose={onClose}
    >
      <p class="soft">{t('chair-interrupt-help')}</p>
      <ReasonField suggestions={[t('reason-link-lost'), t('chair-reason-time')]} />
    </CommandDialog>
  )
}
