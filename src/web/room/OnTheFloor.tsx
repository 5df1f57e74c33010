import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, groupName, modeName } from '../speech/names.ts'
import { Clock } from '../ui/Clock.tsx'
import { type Floor, floorOf, upcoming } from '../ui/floor.ts'
import { Name } from './Name.tsx'

export function OnTheFloor({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const floor = floorOf(state, meeting)
  if (floor) return <Speaking floor={floor} />
  const next = upcoming(useReadings(), meeting, 1)[0]
  return (
    <main class="scene">
      <div class="scene-words">
        <p class="scene-over">{next ? t('room-next') : t('room-open')}</p>
        {next && <Name text={delegationName(state, next.delegationId)} />}
      </div>
    </main>
  )
}

function Speaking({ floor }: { floor: Floor }) {
  const state = useSession()
  const { intervention, limitMs } = floor
  const { speaker, onBehalfOf, mode } = intervention
  const person = [speaker?.name, speaker?.title].filter(Boolean).join(', ')
  return (
    <main class="scene with-clock">
      <div class="scene-words">
        <Name text={delegationName(state, intervention.delegationId)} />
        {onBehalfOf && onBehalfOf !== intervention.delegationId && (
          <p class="scene-behalf">{t('room-on-behalf', { group: groupName(state, onBehalfOf) })}</p>
        )}
        {person && (
          <p class="scene-person">
            <bdi>{person}</bdi>
          </p>
        )}
        {(mode === 'remote' || mode === 'video') && <p class="scene-person">{modeName(mode)}</p>}
        {intervention.interpretation === 'without' && intervention.clock && (
          <p class="tag warn">{t('room-not-interpreted')}</p>
        )}
      </div>
      <Clock clock={intervention.clock} limitMs={limitMs} />
    </main>
  )
}
