/** The draft lives outside the form: who looks something up on another tab finds it as it was left. */
import { signal } from '@preact/signals'
import type { InscriptionId } from '../../../domain/ids.ts'
import type { PageRefused } from '../../live/sender.ts'
import { type Draft, type DraftProblem, emptyDraft } from './draft.ts'
import type { RequestField } from './refusal-field.ts'

export const draft = signal<Draft>(emptyDraft)
export const problems = signal<Readonly<Partial<Record<RequestField, DraftProblem>>>>({})
export const refused = signal<PageRefused | null>(null)
/** The last request that was taken, for its answer. */
export const taken = signal<InscriptionId | null>(null)

/** A change to the draft; what was wrong with the fields that changed is not any more. */
export function change(part: Partial<Draft>): void {
  draft.value = { ...draft.value, ...part }
  refused.value = null
  if (Object.keys(problems.value).length > 0) problems.value = {}
}
