import type { Signal } from '@preact/signals'
import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { meetingName } from '../speech/names.ts'
import { sitting } from '../ui/meeting.ts'

/** Two meetings may sit at once; then, and only then, one says which this console is for. */
export function MeetingMenu({ chosen, meeting }: { chosen: Signal<string | null>; meeting: Meeting | undefined }) {
  const state = useSession()
  const meetings = sitting(state)
  if (meetings.length < 2) return null
  return (
    <select
      aria-label={t('chair-meeting')}
      value={meeting?.id ?? ''}
      onChange={event => {
        chosen.value = event.currentTarget.value
      }}
    >
      {meetings.map(each => (
        <option key={each.id} value={each.id}>
          {meetingName(state, each)}
        </option>
      ))}
    </select>
  )
}
