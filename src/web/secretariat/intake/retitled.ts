import { suggestLevel } from '../../../domain/level-suggestion.ts'
import type { Draft } from './draft.ts'

/** A level that a person chose stays; one that a title suggested follows the title. */
export function retitled({ level, suggested }: Draft, title: string): Partial<Draft> {
  if (level !== '' && !suggested) return { title }
  const suggestion = title.trim() === '' ? null : suggestLevel(title)
  if (!suggestion || suggestion.words === '') return { title, level: '', suggested: false }
  return { title, level: suggestion.level, suggested: true }
}
