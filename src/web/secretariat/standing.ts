/** What a request came to: in order and where, or aside and why. */
import { order } from '../../domain/rules/precedence.ts'
import type { Inscription, State } from '../../domain/state.ts'

export type Standing =
  | { readonly as: 'in-order'; readonly place: number; readonly of: number }
  | { readonly as: 'late' | 'held' | 'late-and-held' }
  | { readonly as: Exclude<Inscription['status'], 'waiting'> }

export function standingOf(state: State, inscription: Inscription): Standing {
  const { status, late, held } = inscription
  const list = state.lists.get(inscription.listId)
  const queue = list ? order(state, list) : []
  const place = queue.findIndex(({ id }) => id === inscription.id) + 1
  if (place > 0) return { as: 'in-order', place, of: queue.length }
  if (status !== 'waiting') return { as: status }
  return { as: late && held ? 'late-and-held' : late ? 'late' : 'held' }
}
