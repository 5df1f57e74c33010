import type { Intervention } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { clockText, secondsOf } from '../../speech/times.ts'

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
