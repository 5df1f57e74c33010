import { useSignal } from '@preact/signals'
import type { Meeting } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { timeOf } from '../speech/times.ts'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'

const extensions = [10, 15, 30] as const

/** MT2: with the interpreters' consent until later, or on without them. */
export function InterpretationDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { timeZone } = useSession().plan
  const now = useNow(60_000)
  const without = useSignal(false)
  const minutes = useSignal<number>(15)
  const from = Math.max(meeting.interpretationUntil ?? meeting.endsAt, now)
  return (
    <CommandDialog
      title={t('chair-interpretation')}
      confirm={t(without.value ? 'chair-go-on-without' : 'chair-extend')}
      command={form =>
        without.value
          ? { type: 'ContinueWithoutInterpretation', meetingId: meeting.id, reason: field(form, 'reason') }
          : {
              type: 'ExtendInterpretation',
              meetingId: meeting.id,
              until: from + minutes.value * 60_000,
              grantedBy: field(form, 'grantedBy'),
              reason: field(form, 'reason'),
            }
      }
      onClose={onClose}
    >
      <fieldset class="choices">
        {extensions.map(each => (
          <label class="check" key={each}>
            <input
              type="radio"
              name="how"
              checked={!without.value && minutes.value === each}
              onChange={() => {
                without.value = false
                minutes.value = each
              }}
            />
            {t('chair-extend-until', { time: timeOf(from + each * 60_000, timeZone), minutes: each })}
          </label>
        ))}
        <label class="check">
          <input
            type="radio"
            name="how"
            checked={without.value}
            onChange={() => {
              without.value = true
            }}
          />
          {t('chair-go-on-without')}
        </label>
      </fieldset>
      {!without.value && (
        <div class="field">
          <label for="granted-by">{t('chair-granted-by')}</label>
          <input id="granted-by" name="grantedBy" required maxLength={200} />
        </div>
      )}
      <ReasonField suggestions={[t('chair-reason-finish-list')]} />
    </CommandDialog>
  )
}
