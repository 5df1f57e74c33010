import type { ComponentChildren } from 'preact'
import { Field } from '../ui/Field.tsx'
import type { Draft } from './draft.ts'
import type { RequestForm } from './use-request-form.ts'

/** A field of a request that is one line of text. */
export function TextField(props: {
  form: RequestForm
  field: 'speaker' | 'title' | 'planned' | 'started' | 'ended' | 'used'
  label: string
  hint?: ComponentChildren
  /** Times and lengths: from left to right in every language. */
  figures?: boolean
  required?: boolean
  maxLength?: number
  /** What the browser may fill in; nothing, where the form is about others. */
  autocomplete?: 'off' | 'name' | 'organization-title'
}) {
  const { form, field, label, hint, figures, required, maxLength, autocomplete = 'off' } = props
  return (
    <Field label={label} field={field} hint={hint} problem={form.problem(field)}>
      {control => (
        <input
          {...control}
          name={field}
          class={figures ? 'num' : undefined}
          dir={figures ? 'ltr' : 'auto'}
          aria-required={required}
          autocomplete={autocomplete}
          maxLength={maxLength}
          value={form.draft[field]}
          onInput={event => form.set({ [field]: event.currentTarget.value } satisfies Partial<Draft>)}
        />
      )}
    </Field>
  )
}
