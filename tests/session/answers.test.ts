import { expect, test } from 'vitest'
import { commandId } from '../../src/domain/ids.ts'
import { refuse } from '../../src/domain/refusals.ts'
import { createAnswers } from '../../src/session/answers.ts'
import { actor, fresh } from '../support/conference.ts'

test('refusals are remembered up to a number, the oldest forgotten first', () => {
  const answers = createAnswers(2)
  const ids = [fresh(), fresh(), fresh()]
  const by = actor('president')
  for (const id of ids) answers.refused(id, by, refuse('nobody-waiting', {}))
  expect(ids.map(id => answers.of(id, by) !== undefined)).toEqual([false, true, true])
})

test("nobody can take the service's ids before it", () => {
  const answers = createAnswers(2)
  const id = commandId('cut-off:1:2')
  answers.refused(id, actor('delegate'), refuse('nobody-waiting', {}))
  expect(answers.of(id, { role: 'service' })).toBeUndefined()
  expect(answers.of(id, actor('president'))).toBe('taken')
})
