import { nearText } from './alerts.ts'
import type { Model } from './model.ts'
import { nearnessOf } from './nearness.ts'

/** What must be seen also while a dialog covers the page: that her turn has come near. */
export function DialogNotes({ model }: { model: Model }) {
  const first = model.standings[0]
  const nearness = first ? nearnessOf(first) : 'far'
  return first && nearness !== 'far' ? <p class="note warn">{nearText(first, nearness)}</p> : null
}
