import { type LevelSuggestion, suggestLevel } from '../../domain/level-suggestion.ts'
import type { Level } from '../../domain/vocabulary.ts'
import type { Draft } from './draft.ts'

/** What the title says of the level; null where there is no title. */
export const suggestionFor = ({ title }: Draft): LevelSuggestion | null =>
  title.trim() === '' ? null : suggestLevel(title)

/**
 * The level of a draft: the one that a person chose, else the one that the title suggests, else the one that the form
 * began with, which may be none.
 */
export const levelOf = (draft: Draft): Level | '' => (isSuggested(draft) && suggestionFor(draft)?.level) || draft.level

/** Whether the level of a draft is the title's. */
export function isSuggested(draft: Draft): boolean {
  const words = suggestionFor(draft)?.words ?? ''
  return !draft.levelChosen && words !== ''
}
