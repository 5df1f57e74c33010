import { forbids } from './authority.ts'
import type { Command, CommandOf, CommandType } from './commands.ts'
import { floorDeciders } from './decide/floor.ts'
import { listDeciders } from './decide/lists.ts'
import { meetingDeciders } from './decide/meetings.ts'
import { pointDeciders } from './decide/points.ts'
import { recordDeciders } from './decide/record.ts'
import { setUpDeciders } from './decide/set-up.ts'
import type { Context, Decider, Deciders, Decision } from './decision.ts'
import { type Refusal, refuse } from './refusals.ts'
import { isStale } from './rules/staleness.ts'
import type { State } from './state.ts'

const deciders: Deciders<CommandType> = {
  ...setUpDeciders,
  ...listDeciders,
  ...meetingDeciders,
  ...floorDeciders,
  ...pointDeciders,
  ...recordDeciders,
}

/**
 * What follows from a command: the events, or a refusal with what a page needs to say why. Pure: the state stays as it
 * is, the time comes with the context.
 */
export function decide(state: State, command: Command, context: Context): Decision {
  return (
    forbids(state, command, context.by) ??
    notTheTime(state, command) ??
    isStale(state, command, context) ??
    dispatch(state, command, context)
  )
}

/** A session is opened once, and before anything else. */
function notTheTime(state: State, { type }: Command): Refusal | null {
  const isOpen = state.seq > 0
  if (type === 'OpenSession') return isOpen ? refuse('session-already-open', {}) : null
  return isOpen ? null : refuse('unknown-session', {})
}

function dispatch<T extends CommandType>(state: State, command: CommandOf<T>, context: Context): Decision {
  const decider: Decider<T> = deciders[command.type]
  return decider(state, command, context)
}
