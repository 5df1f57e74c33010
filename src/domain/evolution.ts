import type { Entry, EventOf, EventType } from './events.ts'
import type { State } from './state.ts'
import type { Table } from './table.ts'

/** What `evolve` needs of an entry: a page that may not see who did it, or the digest, runs it all the same. */
export type Happened = Pick<Entry, 'seq' | 'at' | 'by' | 'event'>

export type Evolver<T extends EventType> = (state: State, event: EventOf<T>, entry: Happened) => void

export type Evolvers<T extends EventType> = { readonly [E in T]: Evolver<E> }

/** Replaces a row. A row that is not there is one that this reader may not see: nothing to change. */
export function change<Id extends string, Row>(
  table: Table<Id, Row>,
  id: Id,
  to: (row: NoInfer<Row>) => NoInfer<Row>,
): void {
  const row = table.get(id)
  if (row !== undefined) table.set(id, to(row))
}
