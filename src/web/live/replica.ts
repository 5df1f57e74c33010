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
  welcome(state: StateJson, at: Cursor): void {
    this.#state = stateFromJson(state)
    this.#cursor = { seq: at.seq, digest: at.digest }
    this.#recent = []
    this.#version.value++
  }

  /**
   * Entries in order; those already known are passed over. False where one is missing before them: nothing is applied
   * from there on, and the cursor tells the service where to go on.
   */
  entries(entries: readonly HeardEntry[], evolve: Evolve): boolean {
    if (this.#cursor === undefined) return false
    let whole = true
    let changed = false
    for (const entry of entries) {
      if (entry.seq <= this.#state.seq) continue
      if (entry.seq !== this.#state.seq + 1) {
        whole = false
        break
      }
      evolve(this.#state, entry)
      if (entry.digest !== undefined) this.#cursor = { seq: entry.seq, digest: entry.digest }
      this.#recent.push(entry)
      changed = true
    }
    this.#recent.splice(0, this.#recent.length - remembered)
    if (changed) this.#version.value++
    return whole
  }

  /** What is remembered of what happened after `seq`. */
  since(seq: number): readonly HeardEntry[] {
    return this.#recent.filter(entry => entry.seq > seq)
  }
}
