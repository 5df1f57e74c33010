import type { Draft } from '../request/draft.ts'
import { t } from '../speech/language.ts'
import { clockText } from '../speech/times.ts'
import { repliesUsed } from './choices.ts'
import type { Model } from './model.ts'

/** RR1: how many replies there are still, and how long each may be. */
export function ReplyQuota({ model: { state, delegation }, draft }: { model: Model; draft: Draft }) {
  const list = draft.list === '' ? undefined : state.lists.get(draft.list)
  const limits = state.plan.settings.repliesMs
  if (!list) return null
  return (
    <p class="soft small">
      {t('reply-quota', {
        quota: limits.length,
        used: repliesUsed(state, list, delegation.id),
        limits: limits.map(clockText).join(', '),
      })}
      {delegation.category !== 'state-party' && ` ${t('reply-discretion')}`}
    </p>
  )
}
