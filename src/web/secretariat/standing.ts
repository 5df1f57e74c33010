/** What a request came to: in order and where, or aside and why. */
import type { Readings } from '../../domain/readings.ts'
import type { Inscription } from '../../domain/state.ts'

export type Standing =
  | { readonly as: 'in-order'; readonly place: number; readonly of: number }
  | { readonly as: 'late' | 'held' | 'late-and-held' }
  | { readonly as: Exclude<Inscription['status'], 'waiting'> }

export function standingOf(readings: Readings, inscription: Inscription): Standing {
  const { id, listId, status, late, held } = inscription
  const place = readings.place(id)
  const list = readings.state.lists.get(listId)
  if (place !== null && list) return { as: 'in-order', place, of: readings.queue(list).length }
  if (status !== 'waiting') return { as: status }
  return { as: late && held ? 'late-and-held' : late ? 'late' : 'held' }
}
