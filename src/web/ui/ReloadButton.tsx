import { t } from '../speech/language.ts'

export function ReloadButton() {
  return (
    <button type="button" onClick={() => location.reload()}>
      {t('reload-now')}
    </button>
  )
}
