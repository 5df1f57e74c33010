import type { Explanation } from '../../domain/rules/precedence.ts'
import type { Inscription, State } from '../../domain/state.ts'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, levelName } from '../speech/names.ts'
import { momentOf } from '../speech/times.ts'

/** PR6: the one rule that puts an entry behind the one above it, and before the one below. */
export function WhyHere({ id }: { id: Inscription['id'] }) {
  const readings = useReadings()
  const { state } = readings
  const { above, below } = readings.why(id) ?? {}
  if (!above && !below) return null
  return (
    <dl class="why">
      <dt>{t('order-why')}</dt>
      {above && <dd>{t('order-after', { other: nameOf(state, above.first), rule: ruleText(state, above) })}</dd>}
      {below && <dd>{t('order-before', { other: nameOf(state, below.second), rule: ruleText(state, below) })}</dd>}
    </dl>
  )
}

export function nameOf(state: State, id: Inscription['id']): string {
  const inscription = state.inscriptions.get(id)
  return inscription ? delegationName(state, inscription.delegationId) : id
}

/** PR6: the rule that decides between two entries, in words. */
export function ruleText(state: State, explanation: Explanation): string {
  const first = state.inscriptions.get(explanation.first)
  const second = state.inscriptions.get(explanation.second)
  if (explanation.because === 'moved' || explanation.because === 'swapped') {
    const { by, reason } = explanation.move
    const delegation = nameOf(state, explanation.moved)
    return t(`order-rule-${explanation.because}`, { delegation, role: t(`role-${by.role}`), reason })
  }
  if (!first || !second) return ''
  const category = (of: Inscription): string =>
    t(`category-${state.delegations.get(of.delegationId)?.category ?? 'ngo'}`)
  return t(`order-rule-${explanation.because}`, {
    first: explanation.because === 'time' ? since(state, first) : nameOf(state, first.id),
    second: explanation.because === 'time' ? since(state, second) : nameOf(state, second.id),
    firstLevel: levelName(first.level),
    secondLevel: levelName(second.level),
    firstCategory: category(first),
    secondCategory: category(second),
  })
}

/** Since when it stands there and, where that is not its receipt, through what. */
function since(state: State, { since, sinceCause, delegationId }: Inscription): string {
  return t('order-since', {
    delegation: delegationName(state, delegationId),
    time: momentOf(since, state.plan.timeZone),
    cause: sinceCause ?? 'none',
  })
}
