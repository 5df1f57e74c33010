import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, groupName, modeName } from '../speech/names.ts'
import { floorOf, upcoming } from '../ui/floor.ts'

export function NextFive({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  // With the floor free, the first is on the large screen already.
  const skip = floorOf(state, meeting) || meeting.hearing ? 0 : 1
  const next = upcoming(useReadings(), meeting, 5 + skip).slice(skip)
  if (next.length === 0) return null
  return (
    <footer class="next-five">
      <ol class="next-row" aria-label={t('room-then')}>
        {next.map(({ id, delegationId, onBehalfOf, mode }) => (
          <li key={id}>
            <bdi>{delegationName(state, delegationId)}</bdi>
            <small>
              {onBehalfOf && onBehalfOf !== delegationId
                ? groupName(state, onBehalfOf)
                : mode === 'remote' || mode === 'video'
                  ? modeName(mode)
                  : ''}
            </small>
          </li>
        ))}
      </ol>
    </footer>
  )
}
