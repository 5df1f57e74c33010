import type { State } from '../../domain/state.ts'
import type { Actor } from '../../domain/vocabulary.ts'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'

/** Who did something: the holder of the badge where it names one, and the role or the delegation. */
export function actorText(state: State, { role, delegationId, badgeId }: Actor): string {
  const seat = delegationId === undefined ? t(`role-${role}`) : delegationName(state, delegationId)
  const holder = badgeId === undefined ? undefined : state.badges.get(badgeId)?.holder
  return holder === undefined ? seat : t('desk-actor', { holder, seat })
}
