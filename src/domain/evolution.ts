import type { Entry, EventOf, EventType } from './events.ts'
import type { State } from './state.ts'

/** What `evolve` needs of an entry: a page that may not see who did it, or the digest, runs it all the same. */
export type Happened = Pick<Entry, 'seq' | 'at' | 'by' | 'event'>

export type Evolver<T extends EventType> = (state: State, event: EventOf<T>, entry: Happened) => void

export type Evolvers<T extends EventType> = { readonly [E in T]: Evolver<E> }
