import { useSignal } from '@preact/signals'
import { meetingId } from '../../../domain/ids.ts'
import { interventionLog } from '../../../domain/record/interventions.ts'
import { pointLog } from '../../../domain/record/points.ts'
import { useLive, useNow, useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { meetingName } from '../../speech/names.ts'
import { momentOf } from '../../speech/times.ts'
import { sessionPath } from '../api.ts'
import { hashOf, route } from '../route.ts'
import { LogTable } from './LogTable.tsx'
import { PointTable } from './PointTable.tsx'
import { Statistics } from './Statistics.tsx'

const views = ['interventions', 'points', 'statistics'] as const

/** RC1: every time that the floor was given, as it happens; the points of order; and what it all adds up to. */
export function Log() {
  const { sessionId } = useLive()
  const state = useSession()
  const speaking = [...state.interventions.values()].some(({ status }) => status === 'speaking')
  const now = useNow(speaking ? 1000 : 60_000)
  const chosen = useSignal('')
  const view = views.find(known => known === route.value.inside) ?? 'interventions'
  const inMeeting = <Row extends { readonly meetingId: string }>(row: Row): boolean =>
    chosen.value === '' || row.meetingId === chosen.value
  const rows = interventionLog(state, now).filter(inMeeting)
  const points = pointLog(state, now).filter(inMeeting)
  const meeting = state.meetings.get(meetingId(chosen.value))
  return (
    <>
      <div class="toolbar no-print">
        <nav class="views" aria-label={t('desk-tab-log')}>
          {views.map(known => (
            <a key={known} href={hashOf('log', known)} aria-current={known === view ? 'true' : undefined}>
              {t(`log-${known}`)}
            </a>
          ))}
        </nav>
        <select
          aria-label={t('desk-meeting')}
          value={chosen.value}
          onChange={event => {
            chosen.value = event.currentTarget.value
          }}
        >
          <option value="">{t('desk-every-meeting')}</option>
          {[...state.meetings.values()].map(known => (
            <option key={known.id} value={known.id}>
              {meetingName(state, known)}
            </option>
          ))}
        </select>
        <span class="exports">
          <a class="button" href={`${sessionPath(sessionId, 'interventions')}?format=csv`} download>
            CSV
          </a>
          <a
            class="button"
            href={`${sessionPath(sessionId, 'interventions')}?format=json`}
            download={`${sessionId}.json`}
          >
            JSON
          </a>
          <button type="button" onClick={() => print()}>
            {t('desk-print')}
          </button>
        </span>
      </div>
      <p class="soft small print-only">
        {meeting && `${meetingName(state, meeting)} · `}
        {t('desk-printed-at', { time: momentOf(now, state.plan.timeZone) })}
      </p>
      {view === 'interventions' && <LogTable rows={rows} />}
      {view === 'points' && <PointTable points={points} />}
      {view === 'statistics' && <Statistics rows={rows} points={points.length} />}
    </>
  )
}
