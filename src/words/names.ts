/** What delegations, States, languages and the words of the field are called in the voice's language. */
import { alpha2 } from '../domain/countries.ts'
import { type DelegationId, delegationId, type ListId, type MeetingId } from '../domain/ids.ts'
import { normalGroup } from '../domain/rules/windows.ts'
import type { Meeting, State } from '../domain/state.ts'
import { type Level, type Mode, regionalGroups } from '../domain/vocabulary.ts'
import { locale, said, type Voice } from './voice.ts'

/**
 * The plan's name in the voice's language, else the State's own there, else what the plan has, else the id. null is the
 * secretariat.
 */
export function delegationName(voice: Voice, state: State, id: DelegationId | null | undefined): string {
  if (!id) return voice.t('secretariat')
  const delegation = state.delegations.get(id)
  if (!delegation) return id
  const given = delegation.name[voice.language]
  if (given) return given
  const region = delegation.iso3 && alpha2(delegation.iso3)
  return (region && displayNames(locale(voice), 'region').of(region)) || said(voice, delegation.name) || id
}

const known = new Map<string, Intl.DisplayNames>()

/** Made once: a list of a thousand asks it a thousand times. */
function displayNames(inLanguage: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${type} ${inLanguage}`
  const names = known.get(key) ?? new Intl.DisplayNames(inLanguage, { type })
  known.set(key, names)
  return names
}

/** `French`, in the voice's language; the tag itself where it names no language. */
export const languageName = (voice: Voice, tag: string): string => languageNameIn(locale(voice), tag)

/** The same in the language of any tag. */
export function languageNameIn(inLanguage: string, tag: string): string {
  try {
    return displayNames(inLanguage, 'language').of(tag) ?? tag
  } catch {
    return tag
  }
}

export const levelName = (voice: Voice, level: Level): string => voice.t(`level-${level}`)
export const modeName = (voice: Voice, mode: Mode): string => voice.t(`mode-${mode}`)

/** The list's title; the id of a list that has none, or that the session does not have. */
export function listName(voice: Voice, state: State, id: ListId): string {
  const list = state.lists.get(id)
  return (list && said(voice, list.title)) || id
}

/** '' for a symbol that is not on the agenda. */
export function itemTitle(voice: Voice, state: State, symbol: string): string {
  const item = state.plan.agenda.find(known => known.symbol === symbol)
  return item ? said(voice, item.title) : ''
}

/** `2` of the second meeting: its number among the meetings of the session, in order of time. */
export function meetingNumber(state: State, id: MeetingId): number {
  const inTime = [...state.meetings.values()].sort((a, b) => a.startsAt - b.startsAt)
  return inTime.findIndex(meeting => meeting.id === id) + 1
}

/** `Meeting 2 · Plenary` */
export function meetingName(voice: Voice, state: State, meeting: Meeting): string {
  return voice.t('meeting-name', {
    number: meetingNumber(state, meeting.id),
    body: voice.t(`body-${meeting.body}`),
  })
}

/** A group that a delegation speaks for: one of the five in words, one that is a delegation by its name. */
export function groupName(voice: Voice, state: State, group: string): string {
  const known = regionalGroups.find(id => id === normalGroup(group))
  return known ? voice.t(`group-${known}`) : delegationName(voice, state, delegationId(group))
}
