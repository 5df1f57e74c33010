import type { Command } from '../domain/commands.ts'
import { nextDeadline } from '../domain/deadlines.ts'
import { decide } from '../domain/decide.ts'
import type { Entry } from '../domain/events.ts'
import { evolve } from '../domain/evolve.ts'
import { type CommandId, commandId } from '../domain/ids.ts'
import type { Refusal } from '../domain/refusals.ts'
import { emptyState, type State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import type { Actor } from '../domain/vocabulary.ts'
import { positionAfter, seal } from '../store/chain.ts'
import { type Position, start } from '../store/contract.ts'
import { newest } from '../store/written.ts'
import type { Rehearsal } from './rehearsal-file.ts'

/** One thing that happens in a rehearsal, at an instant of its own time. */
export type Scene = Act | Show

export interface Act {
  readonly kind: 'act'
  readonly at: Instant
  /** The place of its step in the file, from 0; null: the service's own, at a deadline, or the opening. */
  readonly step: number | null
  readonly by: Actor
  readonly command: Command
  readonly result: { readonly entries: readonly Entry[] } | Refusal
}

export interface Show {
  readonly kind: 'show'
  readonly at: Instant
  readonly step: number
  readonly name: string
}

/** The session as a rehearsal makes it: in place, from scene to scene. */
export interface Stage {
  readonly state: State
  /** RC4: where the journal would stand if all this were stored. */
  position: Position
}

/**
 * Plays a rehearsal in its own time against the same core that runs the day. Before each step the service's deadlines
 * (LK2, CL3) that fall due pass at their own instants. Scenes come as they happen: the stage is then as after the scene.
 */
export function* play({ plan, steps }: Rehearsal, stage: Stage): Generator<Scene> {
  const { state } = stage

  function act(at: Instant, step: number | null, id: CommandId, by: Actor, command: Command): Act {
    const decision = decide(state, command, { now: at, by })
    if ('refusal' in decision) return { kind: 'act', at, step, by, command, result: decision }
    const drafts = decision.events.map(event => ({ at, by, commandId: id, event }))
    const sealed = seal(stage.position, drafts)
    const entries = sealed.map(written => newest(written))
    for (const entry of entries) evolve(state, entry)
    stage.position = positionAfter(stage.position, sealed)
    return { kind: 'act', at, step, by, command, result: { entries } }
  }

  const opensAt = steps[0]?.at ?? 0
  yield act(opensAt, null, commandId('open'), { role: 'secretariat' }, { type: 'OpenSession', plan })
  for (const { at, index, act: todo, show } of steps) {
    for (;;) {
      const due = nextDeadline(state)
      if (!due || due.at > at) break
      const scene = act(Math.max(due.at, state.at), null, due.commandId, { role: 'service' }, due.command)
      yield scene
      // What the core refuses itself would stay due for ever.
      if ('refusal' in scene.result) break
    }
    if (todo) yield act(at, index, commandId(`step:${index}`), todo.by, todo.command)
    if (show !== null) yield { kind: 'show', at, step: index, name: show }
  }
}

export const emptyStage = (): Stage => ({ state: emptyState(), position: start })
