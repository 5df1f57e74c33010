import type { DelegationId, ItemSymbol } from '../ids.ts'
import { type Refusal, refuse } from '../refusals.ts'
import type { Inscription, List, State } from '../state.ts'

/** RR1: at most so many replies for each delegation and item, each with a limit of its own. */

const spent: readonly Inscription['status'][] = ['withdrawn', 'removed', 'declined']

/** The replies of a delegation on an item that count against its quota, in the order in which it asked. */
function repliesOf(state: State, delegationId: DelegationId, item: ItemSymbol): Inscription[] {
  const replies: Inscription[] = []
  for (const inscription of state.inscriptions.of(delegationId)) {
    if (spent.includes(inscription.status)) continue
    const list = state.lists.get(inscription.listId)
    if (list?.kind === 'right-of-reply' && list.item === item) replies.push(inscription)
  }
  return replies.sort((a, b) => a.seq - b.seq)
}

/** RR1: the refusal `reply-quota-exhausted` where the delegation has had all its replies on the item. */
export function quotaExhausted(state: State, list: List, delegationId: DelegationId): Refusal | null {
  const quota = state.plan.settings.repliesMs.length
  return repliesOf(state, delegationId, list.item).length < quota ? null : refuse('reply-quota-exhausted', { quota })
}

/** RR1: 1 for the first reply of the delegation on the item, 2 for the second. */
export function replyOrdinal(state: State, list: List, inscription: Inscription): number {
  const replies = repliesOf(state, inscription.delegationId, list.item)
  return (
    Math.max(
      0,
      replies.findIndex(({ id }) => id === inscription.id),
    ) + 1
  )
}
