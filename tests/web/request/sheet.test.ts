import { expect, test } from 'vitest'
import { emptyDraft } from '../../../src/web/request/draft.ts'
import { change, newSheet } from '../../../src/web/request/sheet.ts'

test('what was wrong with a field is not any more when it changes, and stays with the others', () => {
  const sheet = newSheet(emptyDraft)
  sheet.problems.value = { speaker: 'missing', received: 'twice', level: 'missing' }
  change(sheet, { speaker: 'H.E. Ms. A' })
  expect(sheet.problems.value).toEqual({ received: 'twice', level: 'missing' })
  change(sheet, { which: 1 })
  expect(sheet.problems.value).toEqual({ level: 'missing' })
  expect(sheet.draft.value).toEqual({ ...emptyDraft, speaker: 'H.E. Ms. A', which: 1 })
})

test('a title that says the level ends the question for it', () => {
  const sheet = newSheet(emptyDraft)
  sheet.problems.value = { level: 'missing' }
  change(sheet, { title: 'Minister of Justice' })
  expect(sheet.problems.value).toEqual({})
})
