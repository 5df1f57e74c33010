import type { Appeal } from '../../../domain/commands.ts'
import { readClock } from '../../../domain/rules/clock.ts'
import type { PointOfOrder, State } from '../../../domain/state.ts'
import type { Instant } from '../../../domain/time.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, meetingName } from '../../speech/names.ts'
import { clockText, dayOf, secondsOf } from '../../speech/times.ts'
import { TableRegion } from '../TableRegion.tsx'

const columns = ['point-delegation', 'point-subject', 'point-meeting', 'point-times', 'used', 'point-ruling'] as const

/** PO1: each point of order with its ruling. PO2: none of them is a contribution. */
export function PointTable({ points, now }: { points: readonly PointOfOrder[]; now: Instant }) {
  const state = useSession()
  const { timeZone } = state.plan
  if (points.length === 0) return <p class="soft empty">{t('desk-points-none')}</p>
  return (
    <TableRegion label={t('desk-log-points')} class="log">
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`desk-log-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map(point => {
          const meeting = state.meetings.get(point.meetingId)
          return (
            <tr key={point.id}>
              <th scope="row">
                <bdi>{delegationName(state, point.delegationId)}</bdi>
              </th>
              <td>
                <bdi>{point.subject}</bdi>
              </td>
              <td>{meeting && meetingName(state, meeting)}</td>
              <td class="num times">
                <small>{dayOf(point.raisedAt, timeZone)}</small>
                {[point.raisedAt, point.clock?.startedAt, point.ruledAt]
                  .map(at => (at === undefined ? '—' : secondsOf(at, timeZone)))
                  .join(' – ')}
              </td>
              <td class="num">{point.clock ? clockText(readClock(point.clock, now).usedMs) : '—'}</td>
              <td>
                {point.ruling === undefined ? (
                  <span class="tag">{t(`desk-point-${point.status}`)}</span>
                ) : (
                  <bdi>{point.ruling}</bdi>
                )}
                {point.appeal && <small>{appealText(state, point.appeal)}</small>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableRegion>
  )
}

function appealText(state: State, { by, outcome, inFavour, against, abstentions }: Appeal): string {
  const votes = [inFavour, against, abstentions].some(count => count !== undefined)
    ? t('desk-appeal-votes', { inFavour: inFavour ?? 0, against: against ?? 0, abstentions: abstentions ?? 0 })
    : ''
  return t('desk-appeal', { by: by === undefined ? 'none' : delegationName(state, by), outcome, votes })
}
