import type { PointOfOrder } from '../../domain/state.ts'
import { Clock } from '../kit/Clock.tsx'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { delegationName } from '../kit/names.ts'

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
