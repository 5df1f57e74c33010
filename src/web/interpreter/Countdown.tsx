import type { Meeting } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { timeOf } from '../speech/times.ts'

/** MT2: until when there is interpretation, and how long that is. */
export function Countdown({ meeting }: { meeting: Meeting }) {
  const { timeZone } = useSession().plan
  const now = useNow(1000)
  const until = meeting.interpretationUntil
  if (meeting.status === 'scheduled' || meeting.status === 'adjourned') return null
  if (until === null) return <p class="booth-countdown">{t('booth-no-interpretation')}</p>
  const left = until - now
  const whole = Math.max(1, until - (meeting.openedAt ?? meeting.startsAt))
  const time = timeOf(until, timeZone)
  const minutes = Math.ceil(left / 60_000)
  const words = left > 0 ? t('booth-until', { time, left: hours(minutes) }) : t('booth-over', { time })
  return (
    <>
      <p class="booth-countdown num" data-near={left < 600_000 || undefined}>
        {words}
      </p>
      <div class="booth-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${Math.min(1, Math.max(0, left / whole)).toFixed(4)})` }} />
      </div>
    </>
  )
}

/** `1:43`, in hours and minutes. */
const hours = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
