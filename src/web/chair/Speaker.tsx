import { ministerialTier } from '../../domain/rules/precedence.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName, groupName, languageName, levelName, modeName } from '../speech/names.ts'
import { clockText, secondsOf } from '../speech/times.ts'
import { Clock } from '../ui/Clock.tsx'
import type { Floor } from '../ui/floor.ts'

/** Who has the floor, and the clock. */
export function Speaker({ floor }: { floor: Floor }) {
  const state = useSession()
  const { intervention, limitMs } = floor
  const { speaker, level, mode, language, onBehalfOf, delegationId } = intervention
  const person = [speaker?.name, speaker?.title].filter(Boolean).join(', ')
  const credentials = delegationId && state.delegations.get(delegationId)?.credentials
  return (
    <>
      <div class="speaker">
        <p class="soft">
          {t(intervention.clock ? 'chair-has-floor' : 'chair-is-called')} · {modeName(mode)}
        </p>
        <h1>
          <bdi>{delegationName(state, delegationId)}</bdi>
        </h1>
        <p>
          {person && (
            <>
              <bdi>{person}</bdi>{' '}
            </>
          )}
          {level && level !== 'other' && (
            <span class={ministerialTier(level) === 1 ? 'tag strong' : 'tag'}>{levelName(level)}</span>
          )}{' '}
          {language && <span class="tag language">{languageName(language)}</span>}{' '}
          {intervention.kind === 'reply' && <span class="tag warn">{t('chair-reply')}</span>}{' '}
          {credentials && credentials !== 'accepted' && <span class="tag">{t('chair-provisional')}</span>}
        </p>
        {onBehalfOf && onBehalfOf !== delegationId && (
          <p>{t('chair-on-behalf', { group: groupName(state, onBehalfOf) })}</p>
        )}
      </div>
      <Clock clock={intervention.clock} limitMs={limitMs} />
      <p class="facts soft num">
        {limit(intervention.clock?.limitMs ?? (intervention.clock ? null : limitMs), intervention.enforcement)}
        {intervention.clock &&
          ` · ${t('chair-started', { time: secondsOf(intervention.clock.startedAt, state.plan.timeZone) })}`}
        {intervention.clock && intervention.interpretation !== 'with' && ` · ${t('chair-without-interpretation')}`}
      </p>
    </>
  )
}

const limit = (limitMs: number | null, enforcement: 'strict' | 'advisory'): string =>
  limitMs === null ? t('chair-no-limit') : t(`chair-limit-${enforcement}`, { time: clockText(limitMs) })
