import { suggestLevel } from '../../../domain/level-suggestion.ts'
import { t } from '../../kit/language.ts'
import { Field } from '../Field.tsx'
import { LevelField } from '../LevelField.tsx'
import type { Draft } from './draft.ts'
import { change, draft } from './form-state.ts'
import type { RequestField } from './refusal-field.ts'

export function SpeakerFields({ text }: { text: (field: RequestField) => string | undefined }) {
  const { speaker, title, level, suggested } = draft.value
  return (
    <>
      <div class="pair">
        <div data-field="speaker">
          <Field label={t('desk-speaker')} problem={text('speaker')}>
            {control => (
              <input
                {...control}
                autocomplete="off"
                dir="auto"
                maxLength={200}
                value={speaker}
                onInput={event => change({ speaker: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <div data-field="title">
          <Field label={t('desk-title')} problem={text('title')}>
            {control => (
              <input
                {...control}
                autocomplete="off"
                dir="auto"
                maxLength={500}
                value={title}
                onInput={event => change(retitled(draft.peek(), event.currentTarget.value))}
              />
            )}
          </Field>
        </div>
      </div>
      <div data-field="level">
        <LevelField
          title={title}
          value={level}
          suggested={suggested}
          problem={text('level')}
          onChoose={level => change({ level, suggested: false })}
        />
      </div>
    </>
  )
}

/** A level that a person chose stays; one that a title suggested follows the title. */
export function retitled({ level, suggested }: Draft, title: string): Partial<Draft> {
  if (level !== '' && !suggested) return { title }
  const suggestion = title.trim() === '' ? null : suggestLevel(title)
  if (!suggestion || suggestion.words === '') return { title, level: '', suggested: false }
  return { title, level: suggestion.level, suggested: true }
}
