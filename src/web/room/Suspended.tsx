import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { timeOf } from '../speech/times.ts'

export function Suspended({ meeting }: { meeting: Meeting }) {
  const { timeZone } = useSession().plan
  return (
    <main class="scene">
      <div class="scene-words">
        <h1 class="scene-name" data-size="middle">
          {t('room-suspended')}
        </h1>
        {meeting.suspendedAt !== undefined && (
          <p class="scene-person num">{t('room-since', { time: timeOf(meeting.suspendedAt, timeZone) })}</p>
        )}
      </div>
    </main>
  )
}
