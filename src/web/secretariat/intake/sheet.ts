/** The form for requests lives outside of its tab: who looks something up on another finds it as it was left. */
import { signal } from '@preact/signals'
import type { DelegationId, InscriptionId } from '../../../domain/ids.ts'
import type { State } from '../../../domain/state.ts'
import { type Draft, emptyDraft } from '../../request/draft.ts'
import { newSheet } from '../../request/sheet.ts'

/** Most requests come as messages. */
export const sheet = newSheet({ ...emptyDraft, source: 'message' })
/** The last request that was taken, for its answer. */
export const taken = signal<InscriptionId | null>(null)

/** The next one: the same list, source, zone and mode; the rest is another's. */
export const nextDraft = ({ list, source, zone, mode }: Draft): Draft => ({ ...emptyDraft, list, source, zone, mode })

/** A request of a delegation, in the language that it last asked to speak in where none was chosen yet. */
export function ofDelegation(state: State, delegation: DelegationId | '', { language }: Draft): Partial<Draft> {
  const last = delegation === '' ? undefined : state.inscriptions.of(delegation).at(-1)
  return { delegation, ...(language === '' && last && { language: last.language }) }
}
