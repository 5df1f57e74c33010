import { useSignal } from '@preact/signals'
import { t } from '../speech/language.ts'
import { Dialog } from './Dialog.tsx'
import { keysOn, setKeysOn, useKeys } from './keys.ts'

/** What each key of the page does, and the switch for all of them: behind a button, and behind the key `?`. */
export function KeysHelp(props: {
  /** The key and what it does. */
  rows: readonly (readonly [string, string])[]
  class: string
  /** In little room the button shows its key only. */
  compact?: boolean
}) {
  const open = useSignal(false)
  const show = (): void => {
    open.value = true
  }
  useKeys({ '?': show })
  return (
    <>
      <button type="button" class={`quiet ${props.class}`} onClick={show}>
        <span class={props.compact ? 'hidden-visually' : undefined}>{t('keys')}</span> <kbd>?</kbd>
      </button>
      {open.value && (
        <Dialog
          title={t('keys')}
          onClose={() => {
            open.value = false
          }}
        >
          <dl class="keys">
            {props.rows.map(([key, does]) => (
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
            {t('keys-on')}
          </label>
          <form method="dialog" class="do">
            <button type="submit">{t('dismiss')}</button>
          </form>
        </Dialog>
      )}
    </>
  )
}
