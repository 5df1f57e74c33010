import { onFloor } from '../../domain/rules/floor.ts'
import type { Meeting } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { delegationName, meetingName } from '../speech/names.ts'
import { Clock } from '../ui/Clock.tsx'
import { limitNow } from './floor.ts'
import type { Model } from './model.ts'
import { WhenText } from './PlaceCard.tsx'
import { whenOf } from './when.ts'

/** What goes on in the meeting where her turn comes: who has the floor, or what is waited for. */
export function FloorNow({ model }: { model: Model }) {
  const { state, meeting } = model
  if (!meeting) return null
  const intervention = onFloor(state, meeting)
  const point = meeting.hearing === null ? undefined : state.points.get(meeting.hearing)
  if (meeting.status !== 'open' || (!intervention && !point)) return <Quiet model={model} meeting={meeting} />
  const shown = point ?? intervention
  return (
    <section class="now" aria-label={t('floor-now')}>
      <div>
        <small class="soft">{t(point ? 'floor-point' : `floor-${intervention?.status ?? 'free'}`)}</small>
        <strong>
          <bdi>{delegationName(state, shown?.delegationId)}</bdi>
        </strong>
      </div>
      <Clock
        clock={shown?.clock ?? null}
        limitMs={point ? state.plan.settings.pointOfOrderMs : limitNow(state, intervention)}
        bar={false}
      />
    </section>
  )
}

function Quiet({ model, meeting }: { model: Model; meeting: Meeting }) {
  const { state, now } = model
  const { timeZone } = state.plan
  return (
    <section class="now" aria-label={t('floor-now')}>
      <div>
        <small class="soft">{meetingName(state, meeting)}</small>
        <strong>{t(meeting.status === 'open' ? 'floor-free' : `meeting-${meeting.status}`)}</strong>
        {meeting.status === 'scheduled' && (
          <small class="soft">
            <WhenText when={whenOf(meeting.startsAt, now, timeZone)} certain={true} />
          </small>
        )}
      </div>
    </section>
  )
}
