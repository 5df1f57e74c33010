import type { Badge, State } from '../../../domain/state.ts'
import { t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'

/** Whose seat it is: the delegation's, or that of a role. */
export const seatName = (state: State, { role, delegationId }: Badge): string =>
  delegationId === undefined ? t(`role-${role}`) : delegationName(state, delegationId)
