import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Role } from '../../../domain/vocabulary.ts'
import { useLive, useNow, useSession } from '../../live/live.tsx'
import { locale, t } from '../../speech/language.ts'
import { hashOf } from '../route.ts'
import { BadgeCard } from './BadgeCard.tsx'
import { fetchLink, links } from './link.ts'
import { seatRoles } from './roles.ts'
import { seatName } from './seat.ts'
import { badgeStanding } from './standing.ts'

/** The badges that are good, one card each, to be printed and cut. */
export function BadgeSheet() {
  const live = useLive()
  const state = useSession()
  const now = useNow(60_000)
  const role = useSignal<Role | ''>('')
  const failed = useSignal(0)
  const collator = new Intl.Collator(locale())
  const badges = [...state.badges.values()]
    .filter(badge => badgeStanding(badge, now) === 'good' && (role.value === '' || badge.role === role.value))
    .sort((a, b) => collator.compare(seatName(state, a), seatName(state, b)))
  const missing = badges.filter(({ id }) => !links.value.has(id))

  useEffect(() => {
    let on = true
    const fetchAll = async (): Promise<void> => {
      failed.value = 0
      for (const { id } of missing) if (on && !(await fetchLink(live.sessionId, id))) failed.value++
    }
    void fetchAll()
    return () => {
      on = false
    }
  }, [state.badges.size, role.value])

  return (
    <>
      <div class="toolbar no-print">
        <a class="button" href={hashOf('badges')}>
          {t('desk-back')}
        </a>
        <select
          aria-label={t('desk-role')}
          value={role.value}
          onChange={event => {
            role.value = seatRoles.find(known => known === event.currentTarget.value) ?? ''
          }}
        >
          <option value="">{t('desk-every-role')}</option>
          {seatRoles.map(known => (
            <option key={known} value={known}>
              {t(`role-${known}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="primary"
          aria-disabled={missing.length > 0}
          onClick={() => missing.length === 0 && print()}
        >
          {t('desk-print')}
        </button>
        <span class="soft" aria-live="polite">
          {missing.length > 0 && failed.value === 0 && t('desk-badges-loading', { count: missing.length })}
          {failed.value > 0 && t('desk-badge-no-link')}
        </span>
      </div>
      {badges.length === 0 && <p class="soft empty">{t('desk-found', { count: 0 })}</p>}
      <div class="badge-sheet">
        {badges.map(badge => (
          <BadgeCard key={badge.id} badge={badge} link={links.value.get(badge.id)} />
        ))}
      </div>
    </>
  )
}
