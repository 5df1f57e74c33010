import { t } from '../speech/language.ts'
import { dayOf, timeOf } from '../speech/times.ts'
import type { Choice } from './choices.ts'
import type { Model } from './model.ts'
import { whenOf } from './when.ts'

/** `Open until Friday 9 October, 12:00 (21:00 your time).` */
export function whenText({ state, now }: Model, { list, status, turnsAt }: Choice): string {
  if (list.kind === 'right-of-reply') return t('window-reply')
  if (turnsAt === null) return t(`window-${status}`)
  const { timeZone } = state.plan
  const { own } = whenOf(turnsAt, now, timeZone)
  return t(`window-${status}-until`, {
    day: dayOf(turnsAt, timeZone),
    time: timeOf(turnsAt, timeZone),
    own: own ?? 'none',
  })
}
