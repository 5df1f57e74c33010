import { type Language, languages } from '../../domain/vocabulary.ts'
import { language, setLanguage, t } from '../speech/language.ts'
import { endonym } from '../speech/names.ts'

export function LanguageMenu() {
  return (
    <select
      class="language"
      aria-label={t('language')}
      value={language()}
      onChange={event => {
        const menu = event.currentTarget
        setLanguage(menu.value as Language).catch(() => {
          // Its words did not come: the line is lost. The page stays in the language that it has.
          menu.value = language()
        })
      }}
    >
      {languages.map(tag => (
        <option key={tag} value={tag} lang={tag}>
          {endonym(tag)}
        </option>
      ))}
    </select>
  )
}
