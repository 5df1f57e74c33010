import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { itemTitle, meetingName } from '../speech/names.ts'
import { dayOf, timeOf } from '../speech/times.ts'

/** Before the first meeting, between two, and after the last. */
export function NoMeeting({ meeting }: { meeting: Meeting | undefined }) {
  const state = useSession()
  const { timeZone } = state.plan
  const over = !meeting || meeting.status === 'adjourned'
  const before = [...state.meetings.values()].some(({ status }) => status === 'adjourned')
  return (
    <main class="scene">
      <div class="scene-words">
        {(over || before) && <p class="scene-over">{t('room-adjourned')}</p>}
        {!over && (
          <>
            <h1 class="scene-name" data-size="middle">
              {t('room-next-meeting', { time: timeOf(meeting.startsAt, timeZone) })}
            </h1>
            <p class="scene-person">
              {meetingName(state, meeting)} · {dayOf(meeting.startsAt, timeZone)}
            </p>
            <ul class="scene-items">
              {meeting.items.map(symbol => (
                <li key={symbol}>
                  <bdi dir="ltr">{symbol}</bdi> {itemTitle(state, symbol)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </main>
  )
}
