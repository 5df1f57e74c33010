import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { t } from '../speech/language.ts'
import { tokenIn } from './token.ts'

/** For who has a link and cannot press it: copied from another device, broken over two lines. */
export function PasteLink({ onToken }: { onToken: (token: string) => void }) {
  const id = useId()
  const text = useSignal('')
  const wrong = useSignal(false)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const token = tokenIn(text.value)
    wrong.value = token === null
    if (token !== null) onToken(token)
  }
  return (
    <form class="paste" onSubmit={submit} noValidate>
      <div class="field">
        <label for={id}>{t('paste-link')}</label>
        <input
          id={id}
          dir="ltr"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={wrong.value}
          aria-describedby={`${id}-hint`}
          value={text.value}
          onInput={event => {
            text.value = event.currentTarget.value
            wrong.value = false
          }}
        />
        <p id={`${id}-hint`} class={wrong.value ? 'hint bad' : 'hint'} aria-live="polite">
          {t(wrong.value ? 'paste-wrong' : 'paste-hint')}
        </p>
      </div>
      <button type="submit" class="primary">
        {t('paste-go')}
      </button>
    </form>
  )
}
