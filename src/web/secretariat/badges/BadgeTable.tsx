import { useSignal } from '@preact/signals'
import type { BadgeId } from '../../../domain/ids.ts'
import type { Badge, State } from '../../../domain/state.ts'
import type { Actor } from '../../../domain/vocabulary.ts'
import { useNow, useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { dated } from '../../ui/moments.ts'
import { actorText } from '../actor.ts'
import { useBook } from '../book/BookContext.tsx'
import { fold } from '../fold.ts'
import { hashOf } from '../route.ts'
import { SearchField } from '../SearchField.tsx'
import { TableRegion } from '../TableRegion.tsx'
import { RevokeDialog } from './RevokeDialog.tsx'
import { seatName } from './seat.ts'
import { badgeStanding } from './standing.ts'

export function BadgeTable({ onShow }: { onShow: (id: BadgeId) => void }) {
  const state = useSession()
  const query = useSignal('')
  const issuers = useIssuers()
  const revoking = useSignal<Badge | null>(null)
  const badges = [...state.badges.values()].reverse().filter(badge => matches(state, badge, query.value))
  return (
    <>
      <div class="toolbar no-print">
        <SearchField label={t('desk-search-badges')} query={query} />
        <a class="button" href={hashOf('badges', 'print')}>
          {t('desk-badges-sheet')}
        </a>
      </div>
      <TableRegion label={t('desk-badges-issued')}>
        <caption>{t('desk-found', { count: badges.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk-seat')}</th>
            <th scope="col">{t('desk-holder')}</th>
            <th scope="col">{t('desk-expires')}</th>
            <th scope="col">{t('desk-standing')}</th>
            <th scope="col">{t('desk-issued-by')}</th>
            <th scope="col">
              <span class="hidden-visually">{t('desk-badge-revoke')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {badges.map(badge => (
            <Row
              key={badge.id}
              badge={badge}
              issuer={issuers.get(badge.id)}
              onShow={() => onShow(badge.id)}
              onRevoke={() => {
                revoking.value = badge
              }}
            />
          ))}
        </tbody>
      </TableRegion>
      {revoking.value && (
        <RevokeDialog
          badge={revoking.value}
          onClose={() => {
            revoking.value = null
          }}
        />
      )}
    </>
  )
}

/** Who issued each badge. */
function useIssuers(): ReadonlyMap<BadgeId, Actor> {
  const issued = useBook().entries.value.flatMap(({ event, by }) =>
    event.type === 'BadgeIssued' ? [[event.badgeId, by] as const] : [],
  )
  return new Map(issued)
}

function Row(props: { badge: Badge; issuer: Actor | undefined; onShow: () => void; onRevoke: () => void }) {
  const { badge, issuer, onShow, onRevoke } = props
  const state = useSession()
  const now = useNow(10_000)
  const standing = badgeStanding(badge, now)
  return (
    <tr data-gone={standing !== 'good' || undefined}>
      <th scope="row">
        {standing === 'good' ? (
          <button type="button" class="row-open" onClick={onShow}>
            <bdi>{seatName(state, badge)}</bdi>
          </button>
        ) : (
          <bdi>{seatName(state, badge)}</bdi>
        )}
        {badge.delegationId && <small>{t(`role-${badge.role}`)}</small>}
      </th>
      <td>
        <bdi>{badge.holder}</bdi>
      </td>
      <td class="num">{badge.expiresAt === undefined ? '—' : dated(badge.expiresAt, state.plan.timeZone)}</td>
      <td>
        <span class={`tag ${standing === 'good' ? 'go' : ''}`}>{t(`desk-badge-${standing}`)}</span>
      </td>
      <td class="soft">{issuer && <bdi>{actorText(state, issuer)}</bdi>}</td>
      <td class="end">
        {standing === 'good' && (
          <button
            type="button"
            class="quiet small"
            aria-label={t('desk-badge-revoke-of', {
              seat: [seatName(state, badge), badge.holder].filter(Boolean).join(', '),
            })}
            onClick={onRevoke}
          >
            {t('desk-badge-revoke')}
          </button>
        )}
      </td>
    </tr>
  )
}

function matches(state: State, badge: Badge, query: string): boolean {
  const words = [seatName(state, badge), badge.delegationId, badge.holder, t(`role-${badge.role}`)]
  return words.some(word => word !== undefined && fold(word).includes(fold(query)))
}
