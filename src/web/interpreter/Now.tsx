import type { Meeting, PointOfOrder } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName, endonym, groupName, levelName, modeName } from '../speech/names.ts'
import type { Floor } from '../ui/floor.ts'
import { Text } from './Text.tsx'

export function Now({ floor }: { floor: Floor }) {
  const state = useSession()
  const { intervention, inscription, limitMs } = floor
  const { speaker, language, level, mode, onBehalfOf, linkLostAt } = intervention
  const title = speaker?.title || (level && levelName(level))
  return (
    <div class="booth-who">
      {language && (
        <p class="booth-language" lang={language}>
          {endonym(language)}
        </p>
      )}
      <h1>
        <bdi>{delegationName(state, intervention.delegationId)}</bdi>
      </h1>
      {onBehalfOf && onBehalfOf !== intervention.delegationId && (
        <p class="booth-about">{t('booth-on-behalf', { group: groupName(state, onBehalfOf) })}</p>
      )}
      <p class="booth-about">
        {speaker?.name && (
          <>
            <bdi>{speaker.name}</bdi> ·{' '}
          </>
        )}
        {title && (
          <>
            <bdi>{title}</bdi> ·{' '}
          </>
        )}
        <span class="booth-mode">{modeName(mode)}</span>
      </p>
      {linkLostAt !== null && <p class="booth-alarm">{t('booth-link-lost')}</p>}
      {inscription?.text && <Text text={inscription.text} limitMs={intervention.clock?.limitMs ?? limitMs} />}
    </div>
  )
}

export function PointNow({ point }: { point: PointOfOrder }) {
  const state = useSession()
  return (
    <div class="booth-who">
      <p class="booth-alarm">{t('booth-point')}</p>
      <h1>
        <bdi>{delegationName(state, point.delegationId)}</bdi>
      </h1>
      {point.subject && (
        <p class="booth-about">
          <bdi>{point.subject}</bdi>
        </p>
      )}
    </div>
  )
}

export function NobodySpeaks({ meeting }: { meeting: Meeting | undefined }) {
  const words = {
    open: 'booth-free',
    suspended: 'booth-suspended',
    scheduled: 'booth-scheduled',
    adjourned: 'booth-adjourned',
  }
  return (
    <section class="booth-now quiet">
      <p class="booth-about">{t(words[meeting?.status ?? 'adjourned'])}</p>
    </section>
  )
}
