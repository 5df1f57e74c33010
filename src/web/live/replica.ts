/**
 * The session on this page: the state of `welcome`, and every entry since, by the same `evolve` as the service's.
 *
 *   replica.read()      // the state, inside a component, a computed or an effect: runs again when it changes
 *   replica.state       // the same without subscribing
 *   replica.since(418)  // what happened after what was seen, for a stale command
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { evolve } from '../../domain/evolve.ts'
import { emptyState, type State, type StateJson, stateFromJson } from '../../domain/state.ts'
import type { Cursor } from '../../protocol/cursor.ts'
import type { HeardEntry } from '../../protocol/messages.ts'

export type Evolve = typeof evolve

/**
 * What became of what came. `gap`: an entry is missing before it. `fault`: it could not be folded, and as the state may
 * be half changed, there is nothing to go on from until the next welcome.
 */
export type Folding =
  | { readonly at: 'whole' }
  | { readonly at: 'gap' }
  | { readonly at: 'fault'; readonly error: unknown }

/** As many as a person can miss between looking and pressing. */
const remembered = 64

export class Replica {
  readonly #version = signal(0)
  #state: State = emptyState()
  #cursor: Cursor | undefined
  #recent: HeardEntry[] = []

  /** Counts up with each change. */
  get version(): ReadonlySignal<number> {
    return this.#version
  }

  get state(): State {
    return this.#state
  }

  read(): State {
    this.#version.value
    return this.#state
  }

  /** Where to go on from; undefined before the first welcome. */
  get cursor(): Cursor | undefined {
    return this.#cursor
  }

  /** The whole state, at a place of the journal. */
  welcome(state: StateJson, at: Cursor): Folding {
    try {
      this.#state = stateFromJson(state)
    } catch (error) {
      this.forget()
      return { at: 'fault', error }
    }
    this.#cursor = { seq: at.seq, digest: at.digest }
    this.#recent = []
    this.#version.value++
    return { at: 'whole' }
  }

  /**
   * Entries in order; those already known are passed over. Where one is missing before them, nothing is applied from
   * there on, and the cursor tells the service where to go on.
   */
  entries(entries: readonly HeardEntry[], evolve: Evolve): Folding {
    if (this.#cursor === undefined) return { at: 'gap' }
    const before = this.#state.seq
    const folding = this.#fold(entries, evolve)
    this.#recent.splice(0, this.#recent.length - remembered)
    if (folding.at === 'fault') this.forget()
    else if (this.#state.seq > before) this.#version.value++
    return folding
  }

  #fold(entries: readonly HeardEntry[], evolve: Evolve): Folding {
    for (const entry of entries) {
      if (entry.seq <= this.#state.seq) continue
      if (entry.seq !== this.#state.seq + 1) return { at: 'gap' }
      try {
        evolve(this.#state, entry)
      } catch (error) {
        return { at: 'fault', error }
      }
      if (entry.digest !== undefined) this.#cursor = { seq: entry.seq, digest: entry.digest }
      this.#recent.push(entry)
    }
    return { at: 'whole' }
  }

  /** There is nothing to go on from any more; what was there is still shown until the next welcome. */
  forget(): void {
    this.#cursor = undefined
  }

  /** What is remembered of what happened after `seq`. */
  since(seq: number): readonly HeardEntry[] {
    return this.#recent.filter(entry => entry.seq > seq)
  }
}
