import type { ComponentChildren } from 'preact'
import { type Arguments, t } from '../speech/language.ts'

/** Not a character that a text has; it only shows where an argument stands in its sentence. */
const border = '\u0000'

export const mark = (text: string): string => `${border}${text}${border}`

/** A sentence whose `strong` arguments stand out, wherever the language puts them. */
export function Said(props: { id: string; args: Arguments; strong: readonly string[] }) {
  const args = Object.fromEntries(
    Object.entries(props.args).map(([name, value]) => [
      name,
      props.strong.includes(name) ? mark(String(value)) : value,
    ]),
  )
  return <Marked text={t(props.id, args)} as={part => <b>{part}</b>} />
}

/** A text with its marked parts rendered by `as`; the others are left as they are, or rendered by `rest`. */
export function Marked(props: {
  text: string
  as: (part: string) => ComponentChildren
  rest?: (part: string) => ComponentChildren
}) {
  const { as, rest = part => part } = props
  return <>{props.text.split(border).map((part, k) => (k % 2 === 1 ? as(part) : part && rest(part)))}</>
}
