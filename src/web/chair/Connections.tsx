import { delegationId } from '../../domain/ids.ts'
import { useLive, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { secondsOf } from '../speech/times.ts'

/** LK3: whose connection was lost, and since when; it goes when they are back. */
export function Connections() {
  const state = useSession()
  const presence = useLive().presence.value
  const all = [...presence.delegations].filter(([id]) => state.delegations.has(delegationId(id)))
  const lost = all.filter(([, { connections }]) => connections === 0).sort(([, a], [, b]) => b.since - a.since)
  return (
    <div class="connections">
      <h2>{t('chair-connections')}</h2>
      <p class="small soft num">
        {t('chair-connected', { count: all.length - lost.length })}
        {lost.length > 0 && ` · ${t('chair-lost', { count: lost.length })}`}
      </p>
      {lost.length > 0 && (
        <ul class="aside-rows">
          {lost.slice(0, 8).map(([id, { since }]) => (
            <li key={id}>
              <bdi>{delegationName(state, delegationId(id))}</bdi>
              <span class="soft small num">{secondsOf(since, state.plan.timeZone)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
