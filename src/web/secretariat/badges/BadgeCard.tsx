import type { Badge } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { said, t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { dated } from '../../ui/moments.ts'
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
