import type { PointOfOrder } from '../../domain/state.ts'
import { Clock } from '../kit/Clock.tsx'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { delegationName } from '../kit/names.ts'
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
