import type { PointOfOrder } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { Clock } from '../ui/Clock.tsx'
import { Name } from './Name.tsx'

/** PO1: it comes before everything, also on this screen. */
export function PointScreen({ point }: { point: PointOfOrder }) {
  const state = useSession()
  return (
    <main class={point.clock ? 'scene point with-clock' : 'scene point'}>
      <div class="scene-words">
        <p class="scene-over">{t('room-point')}</p>
        <Name text={delegationName(state, point.delegationId)} />
      </div>
      {point.clock && <Clock clock={point.clock} />}
    </main>
  )
}
