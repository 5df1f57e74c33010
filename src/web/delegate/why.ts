import type { InscriptionId } from '../../domain/ids.ts'
import { type Explanation, explain } from '../../domain/rules/precedence.ts'
import type { Inscription, List, State } from '../../domain/state.ts'
import { type Arguments, t } from '../kit/language.ts'
import { delegationName, levelName } from '../kit/names.ts'
import { momentOf } from '../kit/times.ts'

/** PR6: why one stands before the other, as a sentence. */
export function whyText(state: State, list: List, a: Inscription, b: Inscription): string {
  const explanation = explain(state, list, a, b)
  return t(`why-${explanation.because}`, whyArguments(state, explanation))
}

export function whyArguments(state: State, explanation: Explanation): Arguments {
  const first = about(state, explanation.first)
  const second = about(state, explanation.second)
  const causes = 'move' in explanation ? undefined : explanation
  const args = {
    first: first.name,
    firstLevel: first.level,
    firstCategory: first.category,
    firstTime: first.since,
    firstCause: causes?.firstCause ?? 'none',
    second: second.name,
    secondLevel: second.level,
    secondCategory: second.category,
    secondTime: second.since,
    secondCause: causes?.secondCause ?? 'none',
  }
  if (!('move' in explanation)) return args
  const { by, reason } = explanation.move
  return { ...args, moved: about(state, explanation.moved).name, by: t(`role-${by.role}`), reason }
}

function about(state: State, id: InscriptionId): { name: string; level: string; category: string; since: string } {
  const inscription = state.inscriptions.get(id)
  if (!inscription) return { name: '', level: '', category: '', since: '' }
  const category = state.delegations.get(inscription.delegationId)?.category
  return {
    name: delegationName(state, inscription.delegationId),
    level: levelName(inscription.level),
    category: category ? t(`category-${category}`) : '',
    since: momentOf(inscription.since, state.plan.timeZone),
  }
}
