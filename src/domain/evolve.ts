import type { Event, EventOf, EventType } from './events.ts'
import type { Evolver, Evolvers, Happened } from './evolution.ts'
import { floorEvolvers } from './evolve/floor.ts'
import { listEvolvers } from './evolve/lists.ts'
import { meetingEvolvers } from './evolve/meetings.ts'
import { pointEvolvers } from './evolve/points.ts'
import { recordEvolvers } from './evolve/record.ts'
import { setUpEvolvers } from './evolve/set-up.ts'
import type { State } from './state.ts'

const evolvers: Evolvers<EventType> = {
  ...setUpEvolvers,
  ...listEvolvers,
  ...meetingEvolvers,
  ...floorEvolvers,
  ...pointEvolvers,
  ...recordEvolvers,
}

/**
 * Changes the state, in place, by what happened. Never refuses: it replays. To see what would follow without changing
 * a state, fork it first.
 */
export function evolve(state: State, entry: Happened): void {
  dispatch<EventType>(state, entry.event, entry)
  state.seq = entry.seq
  state.at = entry.at
}

function dispatch<T extends EventType>(state: State, event: EventOf<T> & Event, entry: Happened): void {
  const evolver: Evolver<T> = evolvers[event.type as T]
  evolver(state, event, entry)
}
