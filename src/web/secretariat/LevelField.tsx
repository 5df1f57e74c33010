import { suggestLevel } from '../../domain/level-suggestion.ts'
import { type Level, levels } from '../../domain/vocabulary.ts'
import { t } from '../speech/language.ts'
import { levelName } from '../speech/names.ts'
import { Field } from './Field.tsx'

/** The level, and what the title suggests: taken over where it is sure, and marked where it is not. */
export function LevelField(props: {
  title: string
  value: Level | ''
  suggested: boolean
  problem?: string | undefined
  onChoose: (level: Level) => void
}) {
  const suggestion = props.title.trim() === '' ? null : suggestLevel(props.title)
  const differs = suggestion !== null && suggestion.words !== '' && suggestion.level !== props.value
  return (
    <Field
      label={t('desk-level')}
      problem={props.problem}
      hint={
        suggestion && (
          <span class={suggestion.doubt ? 'unsure' : undefined}>
            {props.suggested && suggestion.doubt === null && t('desk-level-suggested')}
            {suggestion.doubt && t(`desk-level-doubt-${suggestion.doubt}`, { words: suggestion.words })}
            {differs && !props.suggested && (
              <button type="button" class="quiet small" onClick={() => props.onChoose(suggestion.level)}>
                {t('desk-level-use', { level: levelName(suggestion.level) })}
              </button>
            )}
          </span>
        )
      }
    >
      {control => (
        <select
          {...control}
          name="level"
          value={props.value}
          onChange={event => {
            const level = levels.find(known => known === event.currentTarget.value)
            if (level) props.onChoose(level)
          }}
        >
          <option value="" disabled>
            {t('desk-choose')}
          </option>
          {levels.map(level => (
            <option key={level} value={level}>
              {levelName(level)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
