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
  refused(id: CommandId, by: Badged, refusal: Refusal): void
  /** Forgets what the journal said, for reading it again from the start; refusals stay. */
  cleared(): void
}

/** As far as answers go, whoever holds a badge is that badge. */
type Badged = Pick<Actor, 'badgeId'>

interface Known {
  readonly badgeId: BadgeId | undefined
  readonly outcome: Outcome
}

/** The service's own ids can be foreseen, and must not be taken by anyone before it. */
const keyOf = (id: CommandId, { badgeId }: Badged): string => (badgeId === undefined ? `service ${id}` : id)

export function createAnswers(refusalsKept: number): Answers {
  const accepted = new Map<string, Known>()
  /** In the order of arrival: the first key is the oldest. */
  const refused = new Map<string, Known>()

  return {
    of(id, by) {
      const key = keyOf(id, by)
      const known = accepted.get(key) ?? refused.get(key)
      if (!known) return undefined
      return known.badgeId === by.badgeId ? known.outcome : 'taken'
    },
    recorded({ commandId, by, seq }) {
      accepted.set(keyOf(commandId, by), { badgeId: by.badgeId, outcome: { seq } })
    },
    refused(id, by, refusal) {
      refused.set(keyOf(id, by), { badgeId: by.badgeId, outcome: refusal })
      const [oldest] = refused.keys()
      if (refused.size > refusalsKept && oldest !== undefined) refused.delete(oldest)
    },
    cleared() {
      accepted.clear()
    },
  }
}
