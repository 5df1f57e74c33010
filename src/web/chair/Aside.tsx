import type { Inscription } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { momentOf } from '../speech/times.ts'

/** Late and held requests: below the list, folded, with their count. They are decided on in the rulings. */
export function Aside({ kind, rows }: { kind: 'late' | 'held'; rows: readonly Inscription[] }) {
  const state = useSession()
  return (
    <details class="aside">
      <summary>{t(`chair-${kind}`, { count: rows.length })}</summary>
      <ul class="aside-rows">
        {rows.map(({ id, delegationId, receivedAt }) => (
          <li key={id}>
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
