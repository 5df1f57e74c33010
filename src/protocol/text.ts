import { z } from 'zod'
import { maxAnnotation, maxLine, maxName } from './limits.ts'

// What a text is made of, each kind with its reason to be refused. Marks of direction (LRM, RLM, ALM) and joiners
// stay: Arabic and Persian names, and emoji, need them.
const control = /[\p{Cc}]/u
const controlButBreaks = /(?![\n\t])[\p{Cc}]/u
const lineBreak = /[\u2028\u2029]/
const loneSurrogate = /\p{Cs}/u
/** Embeddings, overrides and isolates: they make a name read otherwise than it is written. */
const bidiOverride = /[\u202a-\u202e\u2066-\u2069]/

interface TextRules {
  readonly max: number
  /** Line breaks, tabs and overrides of direction are part of prose. */
  readonly prose?: boolean
  readonly mayBeEmpty?: boolean
}

function problemOf(text: string, rules: TextRules): string | undefined {
  // A character is at most two code units: what is longer than that needs no counting.
  if (text.length > 2 * rules.max || (text.length > rules.max && [...text].length > rules.max)) {
    return `is longer than ${rules.max} characters`
  }
  if (!rules.mayBeEmpty && text.trim() === '') return 'must not be blank'
  const found = (rules.prose ? controlButBreaks : control).exec(text)
  if (found) return `has a control character (${codePoint(found[0])})`
  if (loneSurrogate.test(text)) return 'has half of a surrogate pair, which is no character'
  if (rules.prose) return undefined
  if (lineBreak.test(text)) return 'has a line break'
  const override = bidiOverride.exec(text)
  return override ? `has a character that turns the direction of text (${codePoint(override[0])})` : undefined
}

const codePoint = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

function text(rules: TextRules): z.ZodType<string> {
  return z.string().check(context => {
    const message = problemOf(context.value, rules)
    if (message) context.issues.push({ code: 'custom', message, input: context.value })
  })
}

/** Names of people, bodies and places. */
export const name = text({ max: maxName })
/** Titles, reasons, subjects: one line. */
export const line = text({ max: maxLine })
export const lineOrEmpty = text({ max: maxLine, mayBeEmpty: true })
/** Annotations: several lines. */
export const prose = text({ max: maxAnnotation, prose: true })
