/**
 * Who speaks a language: pages, documents and rehearsals say the same sentences of the `.ftl` files here, pages with a
 * voice whose language changes under the reader's hand, the others with one of `voiceOf`.
 */
import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language, LocalizedText } from '../domain/vocabulary.ts'

export type Arguments = Readonly<Record<string, string | number>>

export interface Voice {
  readonly language: Language
  /** What a message says in the language; '' where the voice does not have the message. */
  t(id: string, args?: Arguments): string
}

type Message = FluentResource['body'][number]
/** Parsed messages: id → what it says. */
export type Words = Readonly<Record<string, Message['value']>>

export function bundleOf(language: Language, words: readonly Words[]): FluentBundle {
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: false })
  for (const each of words) {
    bundle.addResource({ body: Object.entries(each).map(([id, value]) => ({ id, value, attributes: {} })) })
  }
  return bundle
}

export function voiceOf(language: Language, bundle: FluentBundle): Voice {
  return {
    language,
    t(id, args = {}) {
      const message = bundle.getMessage(id)
      // Without a list for errors Fluent throws the first.
      return message?.value ? bundle.formatPattern(message.value, isolated(args, language), []) : ''
    },
  }
}

/** A BCP 47 tag for Intl: one numeral system for all that is said, the one of the clocks. */
export function locale({ language }: Pick<Voice, 'language'>): string {
  // The day comes before the month.
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`
}

/** Direction of writing. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr')

/** A text of the plan in the voice's language, else in English, else in what there is; '' where there is none. */
export function said({ language }: Pick<Voice, 'language'>, text: LocalizedText): string {
  return text[language] ?? text.en ?? Object.values(text)[0] ?? ''
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
