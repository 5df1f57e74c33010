import { type LocalizedText, languages } from '../../../domain/vocabulary.ts'
import { directionOf } from '../../../words/voice.ts'
import { t } from '../../speech/language.ts'
import { endonym } from '../../speech/names.ts'
import { Field } from '../../ui/Field.tsx'

/** Names in the six languages; a State with an ISO code has its own in each, unless another is given here. */
export function NameFields({ name, problem }: { name: LocalizedText; problem: boolean }) {
  return (
    <details class="names" open={problem || Object.keys(name).length > 0}>
      <summary>{t('desk-names')}</summary>
      <p class="soft small">{t('desk-names-hint')}</p>
      {problem && <p class="problem">{t('desk-problem-name')}</p>}
      <div class="pair">
        {languages.map(tag => (
          <Field key={tag} label={endonym(tag)}>
            {control => (
              <input
                {...control}
                name={`name-${tag}`}
                lang={tag}
                dir={directionOf(tag)}
                autocomplete="off"
                maxLength={500}
                defaultValue={name[tag]}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  )
}
