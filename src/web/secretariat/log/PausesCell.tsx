import type { Intervention } from '../../../domain/state.ts'
import { t } from '../../kit/language.ts'
import { useSession } from '../../kit/live.tsx'
import { clockText, secondsOf } from '../../kit/times.ts'

/** Each pause with its cause: how long, or since when. */
export function PausesCell({ row }: { row: Intervention }) {
  const { timeZone } = useSession().plan
  return (
    <>
      {row.clock?.pauses.map(({ cause, reason, from, to }) => (
        <span key={`${cause}${from}`} class="pause">
          <span class="num">
            {to === null ? t('desk-since', { time: secondsOf(from, timeZone) }) : clockText(to - from)}
          </span>{' '}
          {t(`desk-pause-${cause}`)}
          {reason && <small>{reason}</small>}
        </span>
      ))}
    </>
  )
}
