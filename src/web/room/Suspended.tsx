import type { Meeting } from '../../domain/state.ts'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { timeOf } from '../kit/times.ts'

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
