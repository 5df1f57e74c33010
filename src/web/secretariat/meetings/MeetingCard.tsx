import type { Meeting } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { meetingName } from '../../speech/names.ts'
import { timeOf } from '../../speech/times.ts'
import { MeetingControls } from './MeetingControls.tsx'
import { MeetingItems } from './MeetingItems.tsx'

export function MeetingCard({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const { timeZone } = state.plan
  const time = (at: number): string => timeOf(at, timeZone)
  const { startsAt, endsAt, openedAt, adjournedAt, interpretationUntil } = meeting
  const facts = [
    t('desk-window-both', { from: time(startsAt), to: time(endsAt) }),
    openedAt !== undefined && t('desk-meeting-opened-at', { time: time(openedAt) }),
    adjournedAt !== undefined && t('desk-meeting-adjourned-at', { time: time(adjournedAt) }),
    interpretationUntil === null
      ? t('desk-meeting-no-interpretation')
      : interpretationUntil !== endsAt && t('desk-band-interpretation', { time: time(interpretationUntil) }),
  ]
  return (
    <article class="card meeting" data-status={meeting.status}>
      <header>
        <h3>{meetingName(state, meeting)}</h3>
        <span class="status" data-status={meeting.status}>
          {t(`desk-meeting-${meeting.status}`)}
        </span>
      </header>
      <p class="soft small num">{facts.filter(Boolean).join(' · ')}</p>
      <MeetingItems meeting={meeting} />
      <MeetingControls meeting={meeting} />
    </article>
  )
}
