/**
 * The reader's language: which one, its messages, and how a text is said in it.
 *
 *   t('offline-since', { time })          // in a component: said again when the language changes
 *   setLanguage('ar')                     // loads its messages, then switches the whole page
 *   said(list.title)                      // a text of the plan, in the nearest language that it has
 *
 * A page says in its main.tsx which files it needs, at once or later; of those only the reader's language is fetched.
 */
import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle'
import { signal } from '@preact/signals'
import type { Millis } from '../../domain/time.ts'
import { type Language, type LocalizedText, languages } from '../../domain/vocabulary.ts'

export type Arguments = Readonly<Record<string, string | number>>
/** What `messages:…` gives (fluent-plugin.ts): `/fr/` → how to fetch them in French. */
export type MessageFiles = Readonly<Record<string, () => Promise<unknown>>>

interface Spoken {
  readonly language: Language
  readonly bundle: FluentBundle
}

const spoken = signal<Spoken | null>(null)
let files: readonly MessageFiles[] = []

const key = 'rostrum.language'
const askAgainAfter: Millis = 3000

/** The language that the page is in; English before the first messages are here. */
export function language(): Language {
  return spoken.value?.language ?? 'en'
}

/** A BCP 47 tag for Intl: one numeral system for the whole page, the one of the clocks. */
export function locale(): string {
  // The day comes before the month.
  const tag = language()
  return `${tag === 'en' ? 'en-GB' : tag}-u-nu-latn`
}

/** Blank while its words are not here: they come in a moment, and then it is said again. */
export function t(id: string, args: Arguments = {}): string {
  const now = spoken.value
  const message = now?.bundle.getMessage(id)
  if (!now || !message?.value) return ''
  return now.bundle.formatPattern(message.value, isolated(args, now.language), [])
}

export function has(id: string): boolean {
  return spoken.value?.bundle.hasMessage(id) ?? false
}

/** Direction of writing. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr')

/** A text of the plan in the reader's language, else in English, else in what there is. */
export function said(text: LocalizedText): string {
  return text[language()] ?? text.en ?? Object.values(text)[0] ?? ''
}

/** Loads the messages of a language, then switches to it; kept for the next visit. */
export async function setLanguage(next: Language): Promise<void> {
  await speak(next)
  try {
    localStorage.setItem(key, next)
  } catch {
    // Private windows may refuse storage; the choice then holds for this visit.
  }
}

/** Speaks the language of `?lang=`, of the last visit, or of the browser. */
export async function startLanguage(messages: MessageFiles): Promise<void> {
  files = [messages]
  await speak(preferred(location.search, remembered(), navigator.languages))
}

/** Words that the first view can do without. While the line is away they are asked for again and again. */
export async function learn(messages: MessageFiles): Promise<void> {
  files = [...files, messages]
  while (
    !(await speak(asked ?? language()).then(
      () => true,
      () => false,
    ))
  ) {
    await new Promise(resolve => setTimeout(resolve, askAgainAfter))
  }
}

export function preferred(search: string, remembered: string | null, wished: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang')
  const all = [asked, remembered, ...wished].map(tag => tag?.toLowerCase().split('-')[0])
  return all.map(tag => languages.find(known => known === tag)).find(known => known !== undefined) ?? 'en'
}

/** The last language asked for: words that come late, for one that is not wanted any more, change nothing. */
let asked: Language | undefined

async function speak(next: Language): Promise<void> {
  asked = next
  const loaded = await Promise.all(files.map(messages => messages[`/${next}/`]?.()))
  if (asked !== next) return
  spoken.value = { language: next, bundle: bundleOf(next, loaded.map(wordsOf)) }
  document.documentElement.lang = next
  document.documentElement.dir = directionOf(next)
}

type Message = FluentResource['body'][number]
/** Parsed messages, as the build's fluent plugin gives them: id → what it says. */
export type Words = Readonly<Record<string, Message['value']>>

export function bundleOf(next: Language, words: readonly Words[]): FluentBundle {
  const bundle = new FluentBundle(`${next}-u-nu-latn`, { useIsolating: false })
  for (const each of words) {
    bundle.addResource({ body: Object.entries(each).map(([id, value]) => ({ id, value, attributes: {} })) })
  }
  return bundle
}

const wordsOf = (module: unknown): Words =>
  typeof module === 'object' && module !== null && 'default' in module ? (module.default as Words) : {}

function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** Words by which a message chooses, such as `none`: not to be touched. */
const choice = /^[a-z][a-z-]*$/

/** Isolates a name that runs against the sentence around it, so that it does not drag its neighbours along. */
function isolated(args: Arguments, language: Language): Record<string, FluentVariable> {
  const against = directionOf(language) === 'rtl' ? /[A-Za-z\u00c0-\u024f\u0400-\u04ff]|\d[:–-]\d/ : rightToLeft
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' && against.test(value) && !choice.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  )
}
