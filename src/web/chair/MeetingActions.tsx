import { useSignal } from '@preact/signals'
import { currentItem } from '../../domain/rules/meetings.ts'
import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { itemTitle, symbolText } from '../speech/names.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'
import { itemToTakeUp } from './next-step.ts'

/** What concerns the meeting as a whole: rarely the next thing, never far away. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const open = useSignal<'suspend' | 'item' | null>(null)
  const item = currentItem(meeting)
  if (meeting.status !== 'open') return null
  const close = (): void => {
    open.value = null
  }
  return (
    <div class="do meeting-actions">
      <button
        type="button"
        class="small"
        onClick={() => {
          open.value = 'item'
        }}
      >
        {t('chair-take-up')}
      </button>
      {item && meeting.floor === null && (
        <CommandButton class="small" command={() => ({ type: 'ConcludeItem', meetingId: meeting.id, symbol: item })}>
          {t('chair-conclude', { symbol: item })}
        </CommandButton>
      )}
      {meeting.floor === null && (
        <CommandButton
          class="small"
          command={() => ({ type: 'GiveFloor', meetingId: meeting.id, to: 'secretariat', startClock: true })}
        >
          {t('chair-floor-secretariat')}
        </CommandButton>
      )}
      <button
        type="button"
        class="small"
        onClick={() => {
          open.value = 'suspend'
        }}
      >
        {t('chair-suspend')}
      </button>
      {meeting.floor === null && (
        <CommandButton class="small" command={() => ({ type: 'AdjournMeeting', meetingId: meeting.id })}>
          {t('chair-step-adjourn')}
        </CommandButton>
      )}
      {open.value === 'suspend' && (
        <CommandDialog
          title={t('chair-suspend')}
          confirm={t('chair-suspend')}
          command={form => ({ type: 'SuspendMeeting', meetingId: meeting.id, reason: field(form, 'reason') })}
          onClose={close}
        >
          <ReasonField suggestions={[t('chair-reason-consultations'), t('chair-reason-technical')]} />
        </CommandDialog>
      )}
      {open.value === 'item' && (
        <CommandDialog
          title={t('chair-take-up')}
          confirm={t('chair-take-up-confirm')}
          command={form => {
            const chosen = state.plan.agenda.find(({ symbol }) => symbol === field(form, 'symbol'))
            return chosen ? { type: 'TakeUpItem', meetingId: meeting.id, symbol: chosen.symbol } : null
          }}
          onClose={close}
        >
          <div class="field">
            <label for="take-up">{t('chair-item')}</label>
            <select id="take-up" name="symbol">
              {state.plan.agenda.map(({ symbol }) => (
                <option key={symbol} value={symbol} selected={symbol === itemToTakeUp(meeting)}>
                  {symbolText(symbol)} {itemTitle(state, symbol)}
                </option>
              ))}
            </select>
          </div>
        </CommandDialog>
      )}
    </div>
  )
}
