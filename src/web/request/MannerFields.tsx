import { modes } from '../../domain/vocabulary.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { languageName, modeName } from '../speech/names.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import type { RequestForm } from './use-request-form.ts'

/** `choice`: all of them seen, one press away. `select`: in little room. */
interface Props {
  form: RequestForm
  as: 'choice' | 'select'
}

/** From where the statement is made. */
export function ModeField({ form, as }: Props) {
  const options = modes.map(value => ({ value, text: modeName(value) }))
  return (
    <OneOf
      as={as}
      field="mode"
      label={t('request-mode')}
      options={options}
      value={form.draft.mode}
      problem={form.problem('mode')}
      onChoose={mode => form.set({ mode })}
    />
  )
}

/** In which language it is made. */
export function LanguageField({ form, as }: Props) {
  const { languages } = useSession().plan
  const options = languages.map(value => ({ value, text: languageName(value) }))
  return (
    <OneOf
      as={as}
      field="language"
      label={t('request-language')}
      options={options}
      value={form.draft.language}
      problem={form.problem('language')}
      onChoose={language => form.set({ language })}
    />
  )
}

function OneOf<Value extends string>(props: {
  as: 'choice' | 'select'
  field: 'mode' | 'language'
  label: string
  options: readonly { readonly value: Value; readonly text: string }[]
  value: Value | ''
  problem: ReturnType<RequestForm['problem']>
  onChoose: (value: Value) => void
}) {
  const { as, field, options, value, onChoose, ...said } = props
  if (as === 'choice') {
    return <Choice {...said} field={field} name={field} options={options} value={value} onChoose={onChoose} />
  }
  return (
    <Field {...said} field={field}>
      {control => (
        <select
          {...control}
          name={field}
          value={value}
          onChange={event => {
            const chosen = options.find(option => option.value === event.currentTarget.value)
            if (chosen) onChoose(chosen.value)
          }}
        >
          {value === '' && (
            <option value="" disabled>
              {t('request-choose')}
            </option>
          )}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
