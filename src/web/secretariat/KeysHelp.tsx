import { useSignal } from '@preact/signals'
import { t } from '../speech/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { keysOn, setKeysOn, useKeys } from '../ui/keys.ts'
import { tabs } from './route.ts'

export function KeysHelp() {
  const open = useSignal(false)
  const show = (): void => {
    open.value = true
  }
  useKeys({ '?': show })
  const rows = [
    ...tabs.map((tab, k) => [String(k + 1), t(`desk-tab-${tab}`)] as const),
    ['/', t('desk-keys-search')],
    ['N', t('desk-note-new')],
    ['?', t('desk-keys-title')],
  ] as const
  return (
    <>
      <button type="button" class="quiet small keys-help" aria-label={t('desk-keys-title')} onClick={show}>
        <kbd>?</kbd>
      </button>
      {open.value && (
        <Dialog
          title={t('desk-keys-title')}
          onClose={() => {
            open.value = false
          }}
        >
          <dl class="keys">
            {rows.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <label class="check">
            <input type="checkbox" checked={keysOn.value} onChange={event => setKeysOn(event.currentTarget.checked)} />
            {t('desk-keys-on')}
          </label>
          <form method="dialog" class="do">
            <button type="submit">{t('dismiss')}</button>
          </form>
        </Dialog>
      )}
    </>
  )
}
