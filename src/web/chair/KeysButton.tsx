import { useSignal } from '@preact/signals'
import { t } from '../speech/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { keysOn, setKeysOn, useKeys } from '../ui/keys.ts'

const rows = [
  ['N', 'chair-key-next'],
  ['S', 'chair-step-start'],
  ['␣', 'chair-key-pause'],
  ['E', 'chair-step-end'],
  ['A', 'chair-key-absent'],
  ['P', 'chair-key-point'],
  ['?', 'chair-key-help'],
] as const

export function KeysButton() {
  const open = useSignal(false)
  const show = (): void => {
    open.value = true
  }
  useKeys({ '?': show })
  return (
    <>
      <button type="button" class="quiet keys-button" onClick={show}>
        <span>{t('chair-keys')}</span>
        <kbd>?</kbd>
      </button>
      {open.value && (
        <Dialog
          title={t('chair-keys')}
          onClose={() => {
            open.value = false
          }}
        >
          <dl class="keys">
            {rows.map(([key, id]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(id)}</dd>
              </div>
            ))}
          </dl>
          <label class="check">
            <input type="checkbox" checked={keysOn.value} onChange={event => setKeysOn(event.currentTarget.checked)} />
            {t('chair-keys-on')}
          </label>
          <form method="dialog" class="do">
            <button type="submit">{t('dismiss')}</button>
          </form>
        </Dialog>
      )}
    </>
  )
}
