import { decide } from '../../src/domain/decide.ts'
import type { Happened } from '../../src/domain/evolution.ts'
import { evolve } from '../../src/domain/evolve.ts'
import type { State } from '../../src/domain/state.ts'
import type { Sample } from '../domain/samples.ts'
import { replay } from '../domain/support.ts'

/** Something that happened, and the state just after it. */
export interface Told {
  readonly entry: Happened
  readonly state: State
}

/** What a sample's command leads to. */
export function told({ scene, command, by }: Sample): Told[] {
  const state = replay(scene.history)
  const decision = decide(state, command, { now: scene.now, by })
  if ('refusal' in decision) throw new Error(`${command.type} was refused: ${decision.refusal}`)
  return decision.events.map(event => {
    const entry = { seq: state.seq + 1, at: scene.now, by, event }
    evolve(state, entry)
    return { entry, state }
  })
}
