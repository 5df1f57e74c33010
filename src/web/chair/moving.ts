import type { InscriptionId } from '../../domain/ids.ts'
import type { Inscription } from '../../domain/state.ts'

/**
 * What can be done with the entries of a list. It stays the same object however the list changes, and looks at the list
 * when it is asked: a thousand entries need not be drawn again because their neighbours are others.
 */
export interface EntryActions {
  /** Shows or hides what is known of an entry. */
  expand(id: InscriptionId): void
  /** Asks to put an entry before another, or with null at the end. */
  move(id: InscriptionId, before: InscriptionId | null): void
  /** Asks to put it where an entry stands, or where the one behind it does. */
  drop(id: InscriptionId, at: InscriptionId, side: 'before' | 'after'): void
  /** Asks to put an entry one place up or down; false where there is none. */
  step(id: InscriptionId, to: 'up' | 'down'): boolean
}

/** Who stands behind an entry; null behind the last. */
export const behind = (queue: readonly Inscription[], id: InscriptionId): InscriptionId | null =>
  queue[indexOf(queue, id) + 1]?.id ?? null

/** Before whom an entry goes, one place up or down; null: at the end; undefined: there is no such place. */
export function stepTo(
  queue: readonly Inscription[],
  id: InscriptionId,
  to: 'up' | 'down',
): InscriptionId | null | undefined {
  const at = indexOf(queue, id)
  if (to === 'up') return at < 1 ? undefined : queue[at - 1]?.id
  return at < 0 || at + 1 >= queue.length ? undefined : (queue[at + 2]?.id ?? null)
}

const indexOf = (queue: readonly Inscription[], id: InscriptionId): number => queue.findIndex(each => each.id === id)
