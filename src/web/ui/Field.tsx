import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

/** What a field's control needs to belong to its label, its hint and what is wrong with it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

/** A label, a control and, in words beneath it, what helps and what is wrong. */
export function Field(props: {
  label: string
  hint?: ComponentChildren
  problem?: ComponentChildren
  class?: string
  /** Which field of a form it is, so that the form can go to it. */
  field?: string | undefined
  children: (control: FieldControl) => JSX.Element
}) {
  const id = useId()
  const { hint, problem } = props
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class={`field ${props.class ?? ''}`} data-field={props.field}>
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <div class="problem" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </div>
  )
}
