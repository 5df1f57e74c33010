import { tierOf } from '../../domain/rules/precedence.ts'
import type { Inscription, List, State } from '../../domain/state.ts'
import type { Category } from '../../domain/vocabulary.ts'

/** Those of a queue who stand under one heading. */
export interface Run {
  /** Empty where nothing is to be said. No two runs of a queue have the same. */
  readonly heading: string
  readonly members: readonly Inscription[]
}

/**
 * A queue in the runs into which the rules divide it: by category first, then by tier (PR1, PR2). Who was moved, or
 * resumes a statement (LK2), stands under the heading that happens to be there: no run is in two pieces for it.
 */
export function runsOf(
  state: State,
  list: List,
  queue: readonly Inscription[],
  headingOf: (category: Category, tier: number) => string,
): Run[] {
  const runs: { heading: string; members: Inscription[] }[] = []
  const headings = new Map<string, string>()
  const known = (category: Category, tier: number): string => {
    const key = `${category} ${tier}`
    const heading = headings.get(key) ?? headingOf(category, tier)
    headings.set(key, heading)
    return heading
  }
  for (const inscription of queue) {
    const { delegationId, level, placed, status } = inscription
    const last = runs.at(-1)
    const category = state.delegations.get(delegationId)?.category ?? 'ngo'
    const byRule = placed === undefined && status !== 'interrupted' && list.precedence !== 'plan-order'
    const heading = byRule ? known(category, tierOf(list.precedence, level)) : (last?.heading ?? '')
    if (last?.heading === heading) last.members.push(inscription)
    else runs.push({ heading, members: [inscription] })
  }
  return runs
}
