import { t } from '../../speech/language.ts'
import { Field } from '../Field.tsx'
import { GroupField } from '../GroupField.tsx'
import { LevelField } from '../LevelField.tsx'
import { change, draft } from './form-state.ts'
import type { RequestField } from './refusal-field.ts'
import { retitled } from './retitled.ts'

/** Who is to speak, as what, and for whom. */
export function SpeakerFields({ text }: { text: (field: RequestField) => string | undefined }) {
  const { speaker, title, level, suggested, group, planned, delegation } = draft.value
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
      <div class="triple">
        <div data-field="level">
          <LevelField
            title={title}
            value={level}
            suggested={suggested}
            problem={text('level')}
            onChoose={level => change({ level, suggested: false })}
          />
        </div>
        <div data-field="group">
          <GroupField
            value={group}
            delegation={delegation}
            problem={text('group')}
            onInput={group => change({ group })}
          />
        </div>
        <div data-field="planned">
          <Field label={t('desk-planned')} hint={t('desk-planned-hint')} problem={text('planned')}>
            {control => (
              <input
                {...control}
                class="num"
                autocomplete="off"
                dir="ltr"
                value={planned}
                onInput={event => change({ planned: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </div>
    </>
  )
}
