import type { Badge, State } from '../../../domain/state.ts'
import { t } from '../../kit/language.ts'
import { delegationName } from '../../kit/names.ts'

/** Whose seat it is: the delegation's, or that of a role. */
export const seatName = (state: State, { role, delegationId }: Badge): string =>
  delegationId === undefined ? t(`role-${role}`) : delegationName(state, delegationId)
