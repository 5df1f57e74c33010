import type { PointOfOrder } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { Clock } from '../ui/Clock.tsx'

export function PointOnFloor({ point }: { point: PointOfOrder }) {
  const state = useSession()
  return (
    <>
      <div class="speaker">
        <p class="alarm">{t('chair-point')}</p>
        <h1>
          <bdi>{delegationName(state, point.delegationId)}</bdi>
        </h1>
        {point.subject && (
          <p>
            <bdi>{point.subject}</bdi>
          </p>
        )}
      </div>
      <Clock clock={point.clock} />
    </>
  )
}
