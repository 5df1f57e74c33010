import type { DelegationId } from '../../../domain/ids.ts'
import type { State } from '../../../domain/state.ts'
import type { Draft } from './draft.ts'

/** The language that a delegation last asked to speak in: a proposal, where none was chosen yet. */
export function lastRequestOf(state: State, delegation: DelegationId | '', { language }: Draft): Partial<Draft> {
  if (language !== '') return {}
  const own = [...state.inscriptions.values()].filter(({ delegationId }) => delegationId === delegation)
  const last = own.at(-1)
  return last ? { language: last.language } : {}
}
