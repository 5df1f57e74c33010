import type { DelegationId, InscriptionId, ListId } from './ids.ts'
import { type Projection, project } from './projection.ts'
import { aside, type Explanation, explain, order, tierOf } from './rules/precedence.ts'
import { type ListStatus, listStatus } from './rules/windows.ts'
import type { Inscription, List, State } from './state.ts'
import type { Instant } from './time.ts'

/** A list as it is shown: who waits, in order, why there, and until when; who stands aside, and why. */
export interface Listing {
  readonly listId: ListId
  readonly status: ListStatus
  readonly waiting: readonly Waiting[]
  /** PR4, RR1: until `AdmitToSpeak`. */
  readonly held: readonly Aside[]
  /** WI3: until `AcceptLate`. */
  readonly late: readonly Aside[]
}

export interface Waiting {
  readonly inscriptionId: InscriptionId
  readonly delegationId: DelegationId
  /** 1 is next. */
  readonly place: number
  readonly tier: number
  readonly why: Why
  /** null where no meeting is to come that takes up the item. */
  readonly expectedAt: Instant | null
  /** MT4: not in the meeting that has the item now. */
  readonly carriedOver: boolean
}

/** PR6: the rule that puts it behind the one before it, and before the one behind it. */
export interface Why {
  readonly above: Explanation | null
  readonly below: Explanation | null
}

export interface Aside {
  readonly inscriptionId: InscriptionId
  readonly delegationId: DelegationId
  readonly receivedAt: Instant
}

/** A list as it stands at `now`. A projection that is there already may be passed in. */
export function listing(state: State, list: List, now: Instant, projection: Projection = project(state, now)): Listing {
  const queue = order(state, list)
  const { late, held } = aside(state, list)
  const rules = queue.map((inscription, k) => between(state, list, queue[k - 1], inscription))
  return {
    listId: list.id,
    status: listStatus(list, now),
    waiting: queue.map((inscription, k) => {
      const expectation = projection.speakers.get(inscription.id)
      return {
        inscriptionId: inscription.id,
        delegationId: inscription.delegationId,
        place: k + 1,
        tier: tierOf(list.precedence, inscription.level),
        why: { above: rules[k] ?? null, below: rules[k + 1] ?? null },
        expectedAt: expectation?.at ?? null,
        carriedOver: expectation?.carriedOver ?? false,
      }
    }),
    held: held.map(standingAside),
    late: late.map(standingAside),
  }
}

/** PR6: why the entry at an index of the queue, 0 for the next, stands between its neighbours. */
export function whyHere(state: State, list: List, queue: readonly Inscription[], index: number): Why {
  const [above, self, below] = [queue[index - 1], queue[index], queue[index + 1]]
  return { above: between(state, list, above, self), below: between(state, list, self, below) }
}

function between(
  state: State,
  list: List,
  one: Inscription | undefined,
  next: Inscription | undefined,
): Explanation | null {
  return one && next ? explain(state, list, one, next) : null
}

const standingAside = ({ id, delegationId, receivedAt }: Inscription): Aside => ({
  inscriptionId: id,
  delegationId,
  receivedAt,
})
