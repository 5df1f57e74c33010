/** Groups that a statement is made for, as people write and read them. */
import type { DelegationId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import { regionalGroups } from '../../domain/vocabulary.ts'
import { groupName } from '../speech/names.ts'

/** Those that the delegation chairs first, then the others. */
export function groupsFor(state: State, delegation: DelegationId | ''): string[] {
  const chaired = delegation === '' ? [] : (state.delegations.get(delegation)?.chairs ?? [])
  const others = [...state.delegations.values()].flatMap(({ chairs }) => chairs)
  return [...new Set([...chaired, ...regionalGroups, ...others])]
}

/** The id of a group that was chosen by its name; any other text as it is; '' for none. */
export function groupOf(state: State, text: string): string {
  const written = text.trim()
  if (written === '') return ''
  return groupsFor(state, '').find(group => groupName(state, group) === written) ?? written
}

/** What a field shows of a group. */
export const groupText = (state: State, group: string | null | undefined): string =>
  group ? groupName(state, group) : ''
