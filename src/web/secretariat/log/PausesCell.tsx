import type { InterventionRow } from '../../../domain/record/interventions.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { clockText, secondsOf } from '../../speech/times.ts'

/** Each pause with its cause: how long, or since when. */
export function PausesCell({ row }: { row: InterventionRow }) {
  const { timeZone } = useSession().plan
  return (
    <>
      {row.pauses.map(({ cause, reason, from, until }) => (
        <span key={`${cause}${from}`} class="pause">
          <span class="num">
            {until === null ? t('desk-since', { time: secondsOf(from, timeZone) }) : clockText(until - from)}
          </span>{' '}
          {t(`pause-${cause}`)}
          {reason && <small>{reason}</small>}
        </span>
      ))}
    </>
  )
}
