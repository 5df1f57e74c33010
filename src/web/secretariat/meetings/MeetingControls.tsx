import { useSignal } from '@preact/signals'
import type { Meeting } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { meetingName } from '../../speech/names.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { CommandDialog, field, ReasonField } from '../../ui/Dialog.tsx'

/** MT1: what can be done with a meeting as it now stands. Interpretation is the President's to extend. */
export function MeetingControls({ meeting }: { meeting: Meeting }) {
  const asking = useSignal<'suspend' | 'adjourn' | null>(null)
  const { id: meetingId, status } = meeting
  const close = (): void => {
    asking.value = null
  }
  if (status === 'adjourned') return null
  return (
    <div class="do no-print">
      {status === 'scheduled' && (
        <CommandButton command={() => ({ type: 'CallToOrder', meetingId })}>{t('desk-call-to-order')}</CommandButton>
      )}
      {status === 'open' && (
        <button
          type="button"
          onClick={() => {
            asking.value = 'suspend'
          }}
        >
          {t('desk-suspend')}
        </button>
      )}
      {status === 'suspended' && (
        <CommandButton class="primary" command={() => ({ type: 'ResumeMeeting', meetingId })}>
          {t('desk-resume')}
        </CommandButton>
      )}
      {status !== 'scheduled' && (
        <button
          type="button"
          onClick={() => {
            asking.value = 'adjourn'
          }}
        >
          {t('desk-adjourn')}
        </button>
      )}
      {asking.value === 'suspend' && <SuspendDialog meeting={meeting} onClose={close} />}
      {asking.value === 'adjourn' && <AdjournDialog meeting={meeting} onClose={close} />}
    </div>
  )
}

function SuspendDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  return (
    <CommandDialog
      title={t('desk-suspend-title', { meeting: meetingName(useSession(), meeting) })}
      confirm={t('desk-suspend')}
      command={form => ({ type: 'SuspendMeeting', meetingId: meeting.id, reason: field(form, 'reason') })}
      onClose={onClose}
    >
      <ReasonField suggestions={[t('desk-suspend-consultations'), t('desk-suspend-technical')]} />
    </CommandDialog>
  )
}

function AdjournDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  return (
    <CommandDialog
      title={t('desk-adjourn-title', { meeting: meetingName(useSession(), meeting) })}
      confirm={t('desk-adjourn')}
      command={() => ({ type: 'AdjournMeeting', meetingId: meeting.id })}
      onClose={onClose}
    >
      <p>{t('desk-adjourn-means')}</p>
    </CommandDialog>
  )
}
