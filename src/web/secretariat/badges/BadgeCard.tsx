import type { Badge } from '../../../domain/state.ts'
import { said, t } from '../../kit/language.ts'
import { useSession } from '../../kit/live.tsx'
import { delegationName } from '../../kit/names.ts'
import { dated } from '../moments.ts'
import { QrCode } from './QrCode.tsx'

/** A badge as it is handed over: whose seat, in what session, until when, and the code that opens it. */
export function BadgeCard({ badge, link }: { badge: Badge; link: string | undefined }) {
  const state = useSession()
  const seat = badge.delegationId ? delegationName(state, badge.delegationId) : t(`role-${badge.role}`)
  return (
    <div class="badge-card">
      <div>
        <p class="badge-session small soft">{said(state.plan.title)}</p>
        <p class="badge-seat">
          <bdi>{seat}</bdi>
        </p>
        {badge.delegationId && <p>{t(`role-${badge.role}`)}</p>}
        {badge.holder && (
          <p>
            <bdi>{badge.holder}</bdi>
          </p>
        )}
        <p class="small soft num">
          {badge.expiresAt === undefined
            ? t('desk-badge-no-end')
            : t('desk-badge-until', { time: dated(badge.expiresAt, state.plan.timeZone) })}
        </p>
      </div>
      {link ? <QrCode text={link} label={t('desk-badge-code', { seat })} /> : <div class="qr qr-empty" />}
    </div>
  )
}
