import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { useProjection, useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, groupName, languageName, meetingName } from '../speech/names.ts'
import { dayOf, timeOf } from '../speech/times.ts'
import { Clock } from '../ui/Clock.tsx'
import { floorOf, pointBefore, upcoming } from '../ui/floor.ts'
import { meetingOf, sitting } from '../ui/meeting.ts'
import { RaisePoint } from './RaisePoint.tsx'

/** The floor at a glance, whatever one is busy with: one line for each meeting that sits. */
export function Band() {
  const state = useSession()
  const meetings = sitting(state)
  return (
    <section class="band no-print" aria-label={t('desk-band')}>
      {meetings.length === 0 && <Between meeting={meetingOf(state)} />}
      {meetings.map(meeting => (
        <Sitting key={meeting.id} meeting={meeting} named={meetings.length > 1} />
      ))}
    </section>
  )
}

function Between({ meeting }: { meeting: Meeting | undefined }) {
  const state = useSession()
  const { timeZone } = state.plan
  if (!meeting || meeting.status === 'adjourned') return <p class="soft">{t('desk-band-over')}</p>
  return (
    <p class="soft">
      {t('desk-band-next-meeting', {
        meeting: meetingName(state, meeting),
        day: dayOf(meeting.startsAt, timeZone),
        time: timeOf(meeting.startsAt, timeZone),
      })}
    </p>
  )
}

function Sitting({ meeting, named }: { meeting: Meeting; named: boolean }) {
  const state = useSession()
  const floor = floorOf(state, meeting)
  const point = pointBefore(state, meeting)
  const next = upcoming(useReadings(), meeting, 3)
  return (
    <div class="band-row">
      {named && <strong class="small">{meetingName(state, meeting)}</strong>}
      <p class="band-who">
        {floor ? (
          <>
            <strong>
              <bdi>{delegationName(state, floor.intervention.delegationId)}</bdi>
            </strong>
            {floor.intervention.onBehalfOf && (
              <span class="soft">{groupName(state, floor.intervention.onBehalfOf)}</span>
            )}
            {floor.intervention.language && <span class="tag">{languageName(floor.intervention.language)}</span>}
          </>
        ) : (
          <span class="soft">{t(meeting.status === 'suspended' ? 'clock-paused-suspension' : 'desk-band-free')}</span>
        )}
      </p>
      {floor && <Clock clock={floor.intervention.clock} limitMs={floor.limitMs} bar={false} />}
      {point && (
        <p class="tag stop">
          {t(point.clock ? 'desk-band-point-heard' : 'desk-band-point', {
            delegation: delegationName(state, point.delegationId),
          })}
        </p>
      )}
      {next.length > 0 && (
        <p class="band-next soft">
          {t('desk-band-then')}{' '}
          {next.map(({ id, delegationId }, k) => (
            <span key={id}>
              {k > 0 && ' · '}
              <bdi>{delegationName(state, delegationId)}</bdi>
            </span>
          ))}
        </p>
      )}
      <End meeting={meeting} />
      <RaisePoint meeting={meeting} />
    </div>
  )
}

/** MT2: until when there is interpretation, and how far what still waits goes beyond. */
function End({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const { timeZone } = state.plan
  const end = useProjection().meetings.get(meeting.id)
  if (!end) return null
  const until = meeting.interpretationUntil
  const over = Math.ceil(end.overMs / 60_000)
  return (
    <p class="band-end num soft">
      {until === null
        ? t('desk-band-until', { time: timeOf(meeting.endsAt, timeZone) })
        : t('desk-band-interpretation', { time: timeOf(until, timeZone) })}
      {over > 0 && (
        <strong class="over">{t('desk-band-over-by', { minutes: over, time: timeOf(end.endsAt, timeZone) })}</strong>
      )}
    </p>
  )
}
