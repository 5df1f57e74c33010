import type { List } from '../../../domain/state.ts'
import { modes } from '../../../domain/vocabulary.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { languageName, modeName } from '../../speech/names.ts'
import { Choice } from '../Choice.tsx'
import { Field } from '../Field.tsx'
import { change, draft } from './form-state.ts'
import type { RequestField } from './refusal-field.ts'

export function MannerFields(props: { text: (field: RequestField) => string | undefined; list: List | undefined }) {
  const { text, list } = props
  const { languages } = useSession().plan
  const { mode, language, reply } = draft.value
  return (
    <>
      <div data-field="mode">
        <Choice
          label={t('desk-mode')}
          name="mode"
          value={mode}
          problem={text('mode')}
          options={modes.map(value => ({ value, text: modeName(value) }))}
          onChoose={mode => change({ mode })}
        />
      </div>
      <div data-field="language">
        <Choice
          label={t('desk-spoken')}
          name="language"
          value={language}
          problem={text('language')}
          options={languages.map(value => ({ value, text: languageName(value) }))}
          onChoose={language => change({ language })}
        />
      </div>
      {list?.kind === 'right-of-reply' && (
        <div data-field="reply">
          <Field label={t('desk-in-reply-to')} problem={text('reply')}>
            {control => (
              <input
                {...control}
                autocomplete="off"
                dir="auto"
                maxLength={500}
                value={reply}
                onInput={event => change({ reply: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
