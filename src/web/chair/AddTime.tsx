import type { Meeting } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { clockText } from '../speech/times.ts'
import { CommandButton } from '../ui/CommandButton.tsx'

/** CL4: more or less time, recorded. */
export function AddTime({ meeting, seconds }: { meeting: Meeting; seconds: number }) {
  const sign = seconds < 0 ? '−' : '+'
  const text = `${sign}${clockText(Math.abs(seconds) * 1000)}`
  return (
    <CommandButton
      class="num"
      label={t(seconds < 0 ? 'chair-less-time' : 'chair-more-time', { time: clockText(Math.abs(seconds) * 1000) })}
      command={() => ({
        type: 'AddTime',
        meetingId: meeting.id,
        durationMs: seconds * 1000,
        reason: t('chair-time-reason'),
      })}
    >
      <bdi dir="ltr">{text}</bdi>
    </CommandButton>
  )
}
