import { t } from '../speech/language.ts'
import type { Model } from './model.ts'
import { ordinal } from './ordinal.ts'
import { WhenText } from './PlaceCard.tsx'
import type { Standing } from './standing.ts'
import { whenOf } from './when.ts'

/** Before it is sent: where the request would stand if it were received now. */
export function WouldBe({ model, standing }: { model: Model; standing: Standing }) {
  const { place, stance, expected } = standing
  if (place === null) return <p class="would-be">{t(`would-be-${stance === 'held' ? 'held' : 'late'}`)}</p>
  return (
    <p class="would-be">
      {t('would-be', { place: ordinal(place) })}{' '}
      {expected && <WhenText when={whenOf(expected.at, model.now, model.state.plan.timeZone)} />}
    </p>
  )
}
