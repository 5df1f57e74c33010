import type { InscriptionId, ListId } from './ids.ts'
import { type Why, whyHere } from './listing.ts'
import { type Projection, project } from './projection.ts'
import { aside, order } from './rules/precedence.ts'
import type { Inscription, List, State } from './state.ts'
import type { Instant } from './time.ts'

/**
 * What is worked out of a state: the order of each list, who stands aside, when each is expected to speak. Each of them
 * is worked out when it is first asked for, and once, because a table asks for a part of it in each of its rows: worked
 * out for each row, a list costs the square of its length. A state changes in place, so that its readings hold until the
 * next entry; after it new ones are needed.
 */
export class Readings {
  readonly state: State
  readonly #queues = new Map<ListId, readonly Inscription[]>()
  readonly #places = new Map<InscriptionId, number>()
  readonly #asides = new Map<ListId, ReturnType<typeof aside>>()
  #projected: { readonly now: Instant; readonly projection: Projection } | undefined

  constructor(state: State) {
    this.state = state
  }

  /** Those who wait in order on a list, first to speak first. */
  queue(list: List): readonly Inscription[] {
    const known = this.#queues.get(list.id)
    if (known) return known
    const queue = order(this.state, list)
    this.#queues.set(list.id, queue)
    queue.forEach(({ id }, k) => void this.#places.set(id, k + 1))
    return queue
  }

  /** The place of an inscription on its list, 1 for the next; null outside the order. */
  place(id: InscriptionId): number | null {
    const list = this.#listOf(id)
    if (list) this.queue(list)
    return this.#places.get(id) ?? null
  }

  /** PR6: why an inscription stands between its neighbours; null outside the order. */
  why(id: InscriptionId): Why | null {
    const [list, place] = [this.#listOf(id), this.place(id)]
    return list && place !== null ? whyHere(this.state, list, this.queue(list), place - 1) : null
  }

  /** Those who asked and stand outside the order of a list, in the order of receipt. */
  aside(list: List): ReturnType<typeof aside> {
    const known = this.#asides.get(list.id) ?? aside(this.state, list)
    this.#asides.set(list.id, known)
    return known
  }

  /** MT2–MT4, as it looks at `now`; the last one that was asked for is kept. */
  projection(now: Instant): Projection {
    if (this.#projected?.now !== now) {
      this.#projected = { now, projection: project(this.state, now, list => this.queue(list)) }
    }
    return this.#projected.projection
  }

  #listOf(id: InscriptionId): List | undefined {
    const inscription = this.state.inscriptions.get(id)
    return inscription && this.state.lists.get(inscription.listId)
  }
}
