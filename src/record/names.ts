import { alpha2 } from '../domain/countries.ts'
import type { DelegationId, ItemSymbol } from '../domain/ids.ts'
import { normalGroup } from '../domain/rules/windows.ts'
import type { State } from '../domain/state.ts'
import { type LocalizedText, type RegionalGroup, regionalGroups } from '../domain/vocabulary.ts'

/** Names for readers of the record, which is written in English. */

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const tongues = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A text in English, else in whatever language comes first; '' where there is none. */
export const inEnglish = (text: LocalizedText): string => text.en ?? Object.values(text)[0] ?? ''

/** The plan's name of a delegation, else its State's, else the id. null is the secretariat. */
export function delegationName(state: State, id: DelegationId | null): string {
  if (id === null) return 'Secretariat'
  const delegation = state.delegations.get(id)
  if (!delegation) return id
  const region = delegation.iso3 === undefined ? undefined : alpha2(delegation.iso3)
  return delegation.name.en ?? (region && regions.of(region)) ?? (inEnglish(delegation.name) || id)
}

/** `fr` → `French`. */
export function languageName(tag: string): string {
  try {
    return tongues.of(tag) ?? tag
  } catch {
    return tag
  }
}

export function itemTitle(state: State, symbol: ItemSymbol): string {
  const item = state.plan.agenda.find(known => known.symbol === symbol)
  return item ? inEnglish(item.title) : ''
}

/** `vice-minister` → `vice minister`: a word of the field as people read it. */
export const plainWord = (word: string): string => word.replaceAll('-', ' ')

const groupNames: Readonly<Record<RegionalGroup, string>> = {
  african: 'African Group',
  'asia-pacific': 'Asia-Pacific Group',
  'eastern-european': 'Eastern European Group',
  grulac: 'Latin American and Caribbean Group',
  weog: 'Western European and others Group',
}

/** `weog` → `Western European and others Group`; another group's name as it was given. */
export function groupName(group: string): string {
  const known = regionalGroups.find(id => id === normalGroup(group))
  return known ? groupNames[known] : group
}
