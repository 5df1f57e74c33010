import type { LimitKey } from '../../../domain/plan.ts'
import type { List } from '../../../domain/state.ts'
import { t } from '../../speech/language.ts'
import { clockText } from '../../speech/times.ts'

export const limitKeyName = (key: LimitKey): string => t(key === 'group' ? 'desk-for-groups' : `category-${key}`)

/** `3:00, advisory; for groups 5:00`; with what happens at zero where that is otherwise than for all. */
export function limitsText({ limitMs, enforcement, limitsMs, enforcements }: List): string {
  const main = `${limitMs === null ? t('desk-no-limit') : clockText(limitMs)}, ${t(`desk-enforcement-${enforcement}`)}`
  const others = Object.entries(limitsMs) as [LimitKey, number][]
  const own = (key: LimitKey): string => {
    const other = enforcements?.[key]
    return other === undefined || other === enforcement ? '' : `, ${t(`desk-enforcement-${other}`)}`
  }
  return [main, ...others.map(([key, ms]) => `${limitKeyName(key)} ${clockText(ms)}${own(key)}`)].join('; ')
}
