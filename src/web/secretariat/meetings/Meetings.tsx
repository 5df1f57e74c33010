import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { dayOf } from '../../speech/times.ts'
import { MeetingCard } from './MeetingCard.tsx'

/** The meetings, day by day. */
export function Meetings() {
  const state = useSession()
  const { timeZone } = state.plan
  const meetings = [...state.meetings.values()].sort((a, b) => a.startsAt - b.startsAt)
  const days = [...new Set(meetings.map(({ startsAt }) => dayOf(startsAt, timeZone)))]
  if (days.length === 0) return <p class="soft empty">{t('desk-meetings-none')}</p>
  return (
    <>
      {days.map(day => (
        <section key={day} class="day">
          <h2>{day}</h2>
          <div class="day-meetings">
            {meetings
              .filter(({ startsAt }) => dayOf(startsAt, timeZone) === day)
              .map(meeting => (
                <MeetingCard key={meeting.id} meeting={meeting} />
              ))}
          </div>
        </section>
      ))}
    </>
  )
}
