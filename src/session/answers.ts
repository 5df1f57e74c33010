import type { Entry } from '../domain/events.ts'
import type { BadgeId, CommandId } from '../domain/ids.ts'
import type { Refusal } from '../domain/refusals.ts'
import type { Actor } from '../domain/vocabulary.ts'

/** What became of a command: in the journal up to `seq`, or refused by the rules of the floor. */
export type Outcome = { readonly seq: number } | Refusal

/**
 * The first answer of each command, so that the same id again gets it again (RC3). Those of accepted commands come from
 * the journal and are all there; refusals changed nothing, so the last few thousand do.
 */
export interface Answers {
  /** `'taken'`: the id is another badge's. */
  of(id: CommandId, by: Actor): Outcome | 'taken' | undefined
  recorded(entry: Entry): void
  refused(id: CommandId, by: Actor, refusal: Refusal): void
  /** Forgets what the journal said, for reading it again from the start; refusals stay. */
  cleared(): void
}

interface Known {
  readonly badgeId: BadgeId | undefined
  readonly outcome: Outcome
}

export function createAnswers(refusalsKept: number): Answers {
  const accepted = new Map<CommandId, Known>()
  /** In the order of arrival: the first key is the oldest. */
  const refused = new Map<CommandId, Known>()

  return {
    of(id, by) {
      const known = accepted.get(id) ?? refused.get(id)
      if (!known) return undefined
      return known.badgeId === by.badgeId ? known.outcome : 'taken'
    },
    recorded({ commandId, by, seq }) {
      accepted.set(commandId, { badgeId: by.badgeId, outcome: { seq } })
    },
    refused(id, by, refusal) {
      refused.set(id, { badgeId: by.badgeId, outcome: refusal })
      const [oldest] = refused.keys()
      if (refused.size > refusalsKept && oldest !== undefined) refused.delete(oldest)
    },
    cleared() {
      accepted.clear()
    },
  }
}
