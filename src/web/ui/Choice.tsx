import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** One of a few, all of them seen: radio buttons side by side, moved through with the arrow keys. */
export function Choice<Value extends string>(props: {
  label: string
  name: string
  options: readonly { readonly value: Value; readonly text: ComponentChildren; readonly title?: string }[]
  /** '' where nothing is chosen yet. */
  value: Value | ''
  onChoose?: (value: Value) => void
  problem?: ComponentChildren
  required?: boolean
  /** Which field of a form it is, so that the form can go to it. */
  field?: string | undefined
}) {
  const id = useId()
  const { problem } = props
  return (
    <fieldset class="field choice" data-field={props.field} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{props.label}</legend>
      <div class="choices">
        {props.options.map(({ value, text, title }) => (
          <label key={value} title={title}>
            <input
              type="radio"
              name={props.name}
              value={value}
              required={props.required}
              {...(props.onChoose ? { checked: props.value === value } : { defaultChecked: props.value === value })}
              onChange={() => props.onChoose?.(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {problem && (
        <div class="problem" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </fieldset>
  )
}
