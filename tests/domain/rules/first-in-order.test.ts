import { expect, test } from 'vitest'
import { firstInOrder, order } from '../../../src/domain/rules/precedence.ts'
import { profiles } from '../../../src/domain/vocabulary.ts'
import { emptyStage, play } from '../../../src/record/rehearsal.ts'
import { rehearsalNames } from '../../../src/samples/rehearsals.ts'
import { planText, rehearsal, sample } from '../../rehearsal/support.ts'

/** The worked example with moves and swaps in the midst of it, as any profile has it. */
function moved(precedence: string) {
  const plan = JSON.parse(planText('ctoc-cop10'))
  for (const list of plan.lists) if (list.id === 'general-debate') list.precedence = precedence
  const { steps } = JSON.parse(sample('worked-example'))
  const between = steps.findIndex((step: { show?: string }) => step.show === 'before the meeting')
  const by = { role: 'secretariat' }
  const at = '2020-10-12T15:59:00+02:00'
  const reason = 'Agreed'
  const moves = ['PER', 'VNM', 'XA', 'KEN'].flatMap((id, k, ids) => [
    { at, by, do: { type: 'MoveInscription', inscriptionId: `gd-${id}`, before: `gd-${ids[(k + 1) % 4]}`, reason } },
    { at, by, do: { type: 'SwapInscriptions', inscriptionId: `gd-${id}`, withId: 'gd-EU', reason } },
    { at, by, do: { type: 'MoveInscription', inscriptionId: 'gd-INTERPOL', before: `gd-${id}`, reason } },
  ])
  return rehearsal({ plan, steps: steps.toSpliced(between + 1, 0, ...moves) })
}

const cases = [
  ...rehearsalNames.map(name => [name, rehearsal(sample(name))] as const),
  ...profiles.map(profile => [`moves and swaps, ${profile}`, moved(profile)] as const),
]

test.each(cases)('[PR5] who is first is the first of the order, whatever happens: %s', (_, played) => {
  const stage = emptyStage()
  let different = 0
  const firsts = new Set<unknown>()
  for (const _scene of play(played, stage)) {
    for (const list of stage.state.lists.values()) {
      const first = firstInOrder(stage.state, list)?.id
      firsts.add(first)
      if (first !== order(stage.state, list)[0]?.id) different++
    }
  }
  expect(different).toBe(0)
  expect(firsts.size).toBeGreaterThan(8)
})
