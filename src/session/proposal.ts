import { decide } from '../domain/decide.ts'
import { evolve } from '../domain/evolve.ts'
import { fork, type State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { positionAfter, seal } from '../store/chain.ts'
import type { Position, RefusedCommand } from '../store/contract.ts'
import { newest, type WrittenEntry } from '../store/written.ts'
import { type Answers, createAnswers, type Outcome } from './answers.ts'
import type { CommandEnvelope } from './command-envelope.ts'

/** What a batch of envelopes comes to, decided one after another, if nothing else happens first. */
export interface Proposal {
  readonly entries: readonly WrittenEntry[]
  /** One for each envelope, in their order. */
  readonly outcomes: readonly (Outcome | 'taken')[]
  /** Those among the outcomes that are new and for good: the service's own ids may be tried again. */
  readonly refusals: readonly RefusedCommand[]
}

/** A fault of ours in deciding one envelope; the others are decided again without it. */
export class EnvelopeFault extends Error {
  override readonly name = 'EnvelopeFault'
  readonly index: number
  constructor(index: number, cause: unknown) {
    super('deciding a command failed', { cause })
    this.index = index
  }
}

/** Decides on a fork, so that `state` stays as it is until the entries are durable. Throws `EnvelopeFault`. */
export function propose(
  envelopes: readonly CommandEnvelope[],
  { state, position, answers }: { readonly state: State; readonly position: Position; readonly answers: Answers },
  now: Instant,
): Proposal {
  const head = fork(state)
  const inBatch = createAnswers(Number.POSITIVE_INFINITY)
  const entries: WrittenEntry[] = []
  const refusals: RefusedCommand[] = []
  let top = position

  function answer({ commandId, command, by, expectedSeq }: CommandEnvelope): Outcome | 'taken' {
    const known = answers.of(commandId, by) ?? inBatch.of(commandId, by)
    if (known !== undefined) return known
    const at = Math.max(now, head.at)
    const decision = decide(head, command, { now: at, by, ...(expectedSeq === undefined ? {} : { expectedSeq }) })
    if ('refusal' in decision) {
      inBatch.refused(commandId, by, decision)
      if (by.role !== 'service' && by.badgeId !== undefined) {
        refusals.push({ commandId, badgeId: by.badgeId, answer: JSON.stringify(decision) })
      }
      return decision
    }
    const sealed = seal(
      top,
      decision.events.map(event => ({ at, by, commandId, event })),
    )
    for (const written of sealed) {
      const entry = newest(written)
      evolve(head, entry)
      inBatch.recorded(entry)
      entries.push(written)
    }
    top = positionAfter(top, sealed)
    return { seq: top.seq }
  }

  const outcomes = envelopes.map((envelope, index) => {
    try {
      return answer(envelope)
    } catch (cause) {
      throw new EnvelopeFault(index, cause)
    }
  })
  return { entries, outcomes, refusals }
}
