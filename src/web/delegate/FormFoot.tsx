import type { GivenCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'

/** The end of a form: back, or send; while it is under way, it says so. */
export function FormFoot(props: {
  onClose: () => void
  confirm: string
  able: boolean
  progress: GivenCommand['progress']
}) {
  const { onClose, confirm, able, progress } = props
  return (
    <div class="do foot">
      <button type="button" onClick={onClose}>
        {t('cancel')}
      </button>
      <button
        type="submit"
        class="primary"
        aria-disabled={!able}
        aria-busy={progress !== 'idle'}
        data-progress={progress}
      >
        {progress === 'idle' ? confirm : t('sending')}
      </button>
    </div>
  )
}
