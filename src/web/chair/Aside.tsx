import type { Aside as Row } from '../../domain/listing.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { momentOf } from '../speech/times.ts'

/** Late and held requests: below the list, folded, with their count. They are decided on in the rulings. */
export function Aside({ kind, rows }: { kind: 'late' | 'held'; rows: readonly Row[] }) {
  const state = useSession()
  return (
    <details class="aside">
      <summary>{t(`chair-${kind}`, { count: rows.length })}</summary>
      <ul class="aside-rows">
        {rows.map(({ inscriptionId, delegationId, receivedAt }) => (
          <li key={inscriptionId}>
            <b>
              <bdi>{delegationName(state, delegationId)}</bdi>
            </b>
            <span class="soft small num">{momentOf(receivedAt, state.plan.timeZone)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
