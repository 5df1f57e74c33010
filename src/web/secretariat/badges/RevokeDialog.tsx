import type { Badge } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { CommandDialog, field, ReasonField } from '../../ui/Dialog.tsx'
import { seatName } from './seat.ts'

export function RevokeDialog({ badge, onClose }: { badge: Badge; onClose: () => void }) {
  const state = useSession()
  return (
    <CommandDialog
      title={t('desk-badge-revoke-of', { seat: [seatName(state, badge), badge.holder].filter(Boolean).join(', ') })}
      confirm={t('desk-badge-revoke')}
      confirmClass="stop primary"
      command={form => ({ type: 'RevokeBadge', badgeId: badge.id, reason: field(form, 'reason') })}
      onClose={onClose}
    >
      <p>{t('desk-badge-revoke-means')}</p>
      <ReasonField suggestions={[t('desk-badge-lost'), t('desk-badge-left')]} />
    </CommandDialog>
  )
}
