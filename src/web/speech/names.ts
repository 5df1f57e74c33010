/** What delegations, States, languages and the words of the field are called in the reader's language (src/words). */
import type { List } from '../../domain/state.ts'
import * as names from '../../words/names.ts'
import { inPage, said } from './language.ts'

export { meetingNumber } from '../../words/names.ts'

export const delegationName = inPage(names.delegationName)
export const languageName = inPage(names.languageName)
export const levelName = inPage(names.levelName)
export const modeName = inPage(names.modeName)
export const listName = inPage(names.listName)
export const itemTitle = inPage(names.itemTitle)
export const meetingName = inPage(names.meetingName)
export const groupName = inPage(names.groupName)
export const listTitle = (list: List): string => said(list.title)

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
  const name = names.languageNameIn(tag, tag)
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

/** The symbol of an item where no markup can be, as in an option: from left to right, also in a line of Arabic. */
export const symbolText = (symbol: string): string => `\u2066${symbol}\u2069`
