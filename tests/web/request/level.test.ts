import { expect, test } from 'vitest'
import { type Draft, emptyDraft } from '../../../src/web/request/draft.ts'
import { isSuggested, levelOf } from '../../../src/web/request/level.ts'

const titled = (title: string, part: Partial<Draft> = {}): Draft => ({ ...emptyDraft, ...part, title })

test('the level follows the title until a person chooses', () => {
  expect(levelOf(titled('Minister of Justice'))).toBe('minister')
  expect(levelOf(titled('Ambassador'))).toBe('head-of-delegation')
  const chosen = titled('President of the Republic', { level: 'other', levelChosen: true })
  expect(levelOf(chosen)).toBe('other')
  expect(isSuggested(chosen)).toBe(false)
})

test('a title that says nothing leaves the level that the form began with', () => {
  expect(levelOf(titled('Dr.'))).toBe('')
  expect(levelOf(titled(' ', { level: 'head-of-delegation' }))).toBe('head-of-delegation')
  expect(isSuggested(titled('Dr.', { level: 'head-of-delegation' }))).toBe(false)
})
