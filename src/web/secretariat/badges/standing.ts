import type { Badge } from '../../../domain/state.ts'
import type { Instant } from '../../../domain/time.ts'

export type BadgeStanding = 'good' | 'expired' | 'revoked'

export function badgeStanding({ revoked, expiresAt }: Badge, now: Instant): BadgeStanding {
  if (revoked) return 'revoked'
  return expiresAt !== undefined && expiresAt <= now ? 'expired' : 'good'
}
