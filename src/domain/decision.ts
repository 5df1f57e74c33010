import type { CommandOf, CommandType } from './commands.ts'
import type { Event } from './events.ts'
import type { Refusal } from './refusals.ts'
import type { State } from './state.ts'
import type { Instant } from './time.ts'
import type { Actor } from './vocabulary.ts'

/** When a command is decided, by whom it was given, and what its giver had seen. */
export interface Context {
  readonly now: Instant
  readonly by: Actor
  /** FL5: the number of the last entry that the giver had seen. */
  readonly expectedSeq?: number
}

/** What follows from a command: at least one event, or a refusal; never both. */
export type Decision = { readonly events: readonly Event[] } | Refusal

export type Decider<T extends CommandType> = (state: State, command: CommandOf<T>, context: Context) => Decision

export type Deciders<T extends CommandType> = { readonly [C in T]: Decider<C> }

/** Events that follow, one after the other. */
export const happens = (...events: Event[]): Decision => ({ events })
