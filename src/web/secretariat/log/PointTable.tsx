import type { PointRow } from '../../../domain/record/points.ts'
import { appealText } from '../../../words/appeal.ts'
import { useSession } from '../../live/live.tsx'
import { t, voice } from '../../speech/language.ts'
import { delegationName, meetingName } from '../../speech/names.ts'
import { clockText, dayOf, secondsOf } from '../../speech/times.ts'
import { TableRegion } from '../TableRegion.tsx'

const columns = ['point-delegation', 'point-subject', 'point-meeting', 'point-times', 'used', 'point-ruling'] as const

/** PO1: each point of order with its ruling. PO2: none of them is a contribution. */
export function PointTable({ points }: { points: readonly PointRow[] }) {
  const state = useSession()
  const { timeZone } = state.plan
  if (points.length === 0) return <p class="soft empty">{t('desk-points-none')}</p>
  return (
    <TableRegion label={t('log-points')} class="log">
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`log-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map(point => {
          const meeting = state.meetings.get(point.meetingId)
          return (
            <tr key={point.pointId}>
              <th scope="row">
                <bdi>{delegationName(state, point.delegationId)}</bdi>
              </th>
              <td>
                <bdi>{point.subject}</bdi>
              </td>
              <td>{meeting && meetingName(state, meeting)}</td>
              <td class="num times">
                <small>{dayOf(point.raisedAt, timeZone)}</small>
                {[point.raisedAt, point.heardAt, point.ruledAt]
                  .map(at => (at === null ? '—' : secondsOf(at, timeZone)))
                  .join(' – ')}
              </td>
              <td class="num">{point.heardAt === null ? '—' : clockText(point.usedMs)}</td>
              <td>
                {point.ruling === null ? (
                  <span class="tag">{t(`desk-point-${point.status}`)}</span>
                ) : (
                  <bdi>{point.ruling}</bdi>
                )}
                {point.appeal && <small>{appealText(voice, state, point.appeal)}</small>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableRegion>
  )
}
