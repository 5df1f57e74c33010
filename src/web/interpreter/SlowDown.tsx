import type { Meeting } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { floorOf } from '../ui/floor.ts'

/** As long as this, the booth sees that its wish is on the screens of chair, technician and speaker. */
const shownForMs = 20_000

/** Anonymous: nobody learns which booth asked. */
export function SlowDown({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const now = useNow(1000)
  const asked = meeting.slowDownAt !== undefined && now - meeting.slowDownAt < shownForMs
  return (
    <div class="booth-slow">
      <CommandButton
        class="slow"
        off={meeting.status !== 'open' || !floorOf(state, meeting)}
        command={() => ({ type: 'RequestSlowDown', meetingId: meeting.id })}
      >
        {t(asked ? 'booth-slower-asked' : 'booth-slower')}
      </CommandButton>
    </div>
  )
}
