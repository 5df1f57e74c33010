import { type Language, languages } from '../../domain/vocabulary.ts'
import { language, setLanguage, t } from './language.ts'
import { endonym } from './names.ts'

export function LanguageMenu() {
  return (
    <select
      class="language"
      aria-label={t('language')}
      value={language()}
      onChange={event => void setLanguage(event.currentTarget.value as Language)}
    >
      {languages.map(tag => (
        <option key={tag} value={tag} lang={tag}>
          {endonym(tag)}
        </option>
      ))}
    </select>
  )
}
