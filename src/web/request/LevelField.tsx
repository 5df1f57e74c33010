import { levels } from '../../domain/vocabulary.ts'
import { t } from '../speech/language.ts'
import { levelName } from '../speech/names.ts'
import { Field } from '../ui/Field.tsx'
import type { Draft } from './draft.ts'
import { isSuggested, levelOf, suggestionFor } from './level.ts'
import type { RequestForm } from './use-request-form.ts'

/** The level; the title suggests it until a person chooses, and what is doubtful in the title is said. */
export function LevelField({ form }: { form: RequestForm }) {
  const level = levelOf(form.draft)
  return (
    <Field
      field="level"
      label={t('request-level')}
      problem={form.problem('level')}
      hint={<Suggestion draft={form.draft} onUse={level => form.set({ level, levelChosen: true })} />}
    >
      {control => (
        <select
          {...control}
          name="level"
          aria-required
          value={level}
          onChange={event => {
            const chosen = levels.find(known => known === event.currentTarget.value)
            if (chosen) form.set({ level: chosen, levelChosen: true })
          }}
        >
          {level === '' && (
            <option value="" disabled>
              {t('request-choose')}
            </option>
          )}
          {levels.map(known => (
            <option key={known} value={known}>
              {levelName(known)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Suggestion({ draft, onUse }: { draft: Draft; onUse: (level: (typeof levels)[number]) => void }) {
  const suggestion = suggestionFor(draft)
  if (!suggestion) return null
  const { level, words, doubt } = suggestion
  // A title that names no level asks for a choice; where one was made, nothing is left to say.
  if (words === '' && draft.levelChosen) return null
  return (
    <span class={doubt ? 'unsure' : undefined}>
      {doubt ? t(`request-doubt-${doubt}`, { words }) : isSuggested(draft) && t('request-level-suggested')}
      {words !== '' && level !== levelOf(draft) && (
        <button type="button" class="quiet small" onClick={() => onUse(level)}>
          {t('request-level-use', { level: levelName(level) })}
        </button>
      )}
    </span>
  )
}
