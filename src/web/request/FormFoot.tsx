import { t } from '../speech/language.ts'
import type { RequestForm } from './use-request-form.ts'

/** The end of a form in a dialog: back, or hand over; while it is under way, it says so. */
export function FormFoot(props: { form: RequestForm; onClose: () => void; confirm: string; able?: boolean }) {
  const { form, onClose, confirm, able = true } = props
  const { progress } = form.giving
  return (
    <div class="do foot">
      <button type="button" onClick={onClose}>
        {t('cancel')}
      </button>
      <button
        type="submit"
        class="primary"
        aria-disabled={!(form.able && able)}
        aria-busy={progress !== 'idle'}
        data-progress={progress}
      >
        {progress === 'idle' ? confirm : t('request-sending')}
      </button>
    </div>
  )
}
