/** What delegations, States, languages and the words of the field are called in the reader's language. */
import { type DelegationId, delegationId, type ListId, type MeetingId } from '../../domain/ids.ts'
import type { List, Meeting, State } from '../../domain/state.ts'
import { type Level, type Mode, regionalGroups } from '../../domain/vocabulary.ts'
import { alpha2 } from './countries.ts'
import { language, locale, said, t } from './language.ts'

/** The plan's name in the reader's language, else the State's own there, else what the plan has, else the id. */
export function delegationName(state: State, id: DelegationId | null | undefined): string {
  if (!id) return t('secretariat')
  const delegation = state.delegations.get(id)
  if (!delegation) return id
  const given = delegation.name[language()]
  if (given) return given
  const region = delegation.iso3 && alpha2(delegation.iso3)
  return (region && regionName(region)) || said(delegation.name) || id
}

const regionName = (region: string): string | undefined => displayNames(locale(), 'region').of(region)

const known = new Map<string, Intl.DisplayNames>()

/** Made once: a list of a thousand asks it a thousand times. */
function displayNames(inLanguage: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${type} ${inLanguage}`
  const names = known.get(key) ?? new Intl.DisplayNames(inLanguage, { type })
  known.set(key, names)
  return names
}

/** `French`, in the reader's language. */
export function languageName(tag: string): string {
  return displayed(tag, locale())
}

/** Looked up by the browser, the six of the menu would be a fortieth of a second of every page's start. */
const endonyms: Readonly<Partial<Record<string, string>>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
}

/** `Français`: as its own speakers call it. */
export function endonym(tag: string): string {
  const known = endonyms[tag]
  if (known !== undefined) return known
  const name = displayed(tag, tag)
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

function displayed(tag: string, inLanguage: string): string {
  try {
    return displayNames(inLanguage, 'language').of(tag) ?? tag
  } catch {
    return tag
  }
}

export const levelName = (level: Level): string => t(`level-${level}`)
export const modeName = (mode: Mode): string => t(`mode-${mode}`)

export function listName(state: State, id: ListId): string {
  const list = state.lists.get(id)
  return list ? said(list.title) : id
}

export const listTitle = (list: List): string => said(list.title)

/** The symbol of an item where no markup can be, as in an option: from left to right, also in a line of Arabic. */
export const symbolText = (symbol: string): string => `\u2066${symbol}\u2069`

export function itemTitle(state: State, symbol: string): string {
  const item = state.plan.agenda.find(known => known.symbol === symbol)
  return item ? said(item.title) : ''
}

/** `Meeting 2`: its number among the meetings of the session, in order of time. */
export function meetingNumber(state: State, id: MeetingId): number {
  const inTime = [...state.meetings.values()].sort((a, b) => a.startsAt - b.startsAt)
  return inTime.findIndex(meeting => meeting.id === id) + 1
}

export function meetingName(state: State, meeting: Meeting): string {
  return t('meeting-name', { number: meetingNumber(state, meeting.id), body: t(`body-${meeting.body}`) })
}

/** A group that a delegation speaks for: one of the five in words, one that is a delegation by its name. */
export function groupName(state: State, group: string): string {
  const known = regionalGroups.find(id => id === group)
  return known ? t(`group-${known}`) : delegationName(state, delegationId(group))
}
