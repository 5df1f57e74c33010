/**
 * The reader's language: which one, its messages, and how a text is said in it.
 *
 *   t('offline-since', { time })          // in a component: said again when the language changes
 *   setLanguage('ar')                     // loads its messages, then switches the whole page
 *   said(list.title)                      // a text of the plan, in the nearest language that it has
 *
 * A page says in its main.tsx which files it needs, at once or later; of those only the reader's language is fetched.
 */
import type { FluentBundle } from '@fluent/bundle'
import { signal } from '@preact/signals'
import type { Millis } from '../../domain/time.ts'
import { type Language, languages } from '../../domain/vocabulary.ts'
import * as words from '../../words/voice.ts'

export type { Arguments } from '../../words/voice.ts'

/** What `messages:…` gives (fluent-plugin.ts): `/fr/` → how to fetch them in French. */
export type MessageFiles = Readonly<Record<string, () => Promise<unknown>>>

interface Spoken {
  readonly bundle: FluentBundle
  readonly voice: words.Voice
}

const spoken = signal<Spoken | null>(null)
let files: readonly MessageFiles[] = []

const key = 'rostrum.language'
const askAgainAfter: Millis = 3000

/** The language that the page is in; English before the first messages are here. */
export function language(): Language {
  return spoken.value?.voice.language ?? 'en'
}

/** Blank while its words are not here: they come in a moment, and then it is said again. */
export function t(id: string, args?: words.Arguments): string {
  return spoken.value?.voice.t(id, args) ?? ''
}

export function has(id: string): boolean {
  return spoken.value?.bundle.hasMessage(id) ?? false
}

/** The page's own voice for what src/words says: whoever asks it, is told again when the language changes. */
export const voice: words.Voice = {
  get language() {
    return language()
  },
  t,
}

/** Something of src/words as the page says it. */
export function inPage<Rest extends readonly unknown[], Said>(of: (voice: words.Voice, ...rest: Rest) => Said) {
  return (...rest: Rest): Said => of(voice, ...rest)
}

export const locale = inPage(words.locale)
export const said = inPage(words.said)

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
  const bundle = words.bundleOf(next, loaded.map(wordsOf))
  spoken.value = { bundle, voice: words.voiceOf(next, bundle) }
  document.documentElement.lang = next
  document.documentElement.dir = words.directionOf(next)
}

const wordsOf = (module: unknown): words.Words =>
  typeof module === 'object' && module !== null && 'default' in module ? (module.default as words.Words) : {}

function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
