import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { expectedMs } from '../../domain/rules/limits.ts'
import type { Inscription } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { CommandDialog } from '../ui/Dialog.tsx'
import { DialogNotes } from './DialogNotes.tsx'
import type { Model } from './model.ts'
import { countWords, fastFrom, paceOf } from './pace.ts'

/** Hands in what the booths need: how many words, and where the text is. The words are counted on this device. */
export function TextDialog(props: { model: Model; inscription: Inscription; onClose: () => void }) {
  const { model, inscription, onClose } = props
  const { state } = model
  const id = useId()
  const words = useSignal(inscription.text?.words?.toString() ?? '')
  const url = useSignal(inscription.text?.url ?? '')
  const list = state.lists.get(inscription.listId)
  const number = Number(words.value)
  const pace = number > 0 && list ? paceOf(number, expectedMs(state, list, inscription)) : null
  return (
    <CommandDialog
      title={t('text-title')}
      confirm={t('text-send')}
      command={() => {
        const given = { ...(number > 0 && { words: number }), ...(url.value !== '' && { url: url.value.trim() }) }
        return Object.keys(given).length === 0 ? null : { type: 'RecordText', inscriptionId: inscription.id, ...given }
      }}
      onClose={onClose}
    >
      <DialogNotes model={model} />
      <p class="soft">{t('text-means')}</p>
      <div class="field">
        <label for={`${id}-words`}>{t('text-count')}</label>
        <input
          id={`${id}-words`}
          type="number"
          inputMode="numeric"
          min={1}
          max={100_000}
          required={url.value === ''}
          value={words.value}
          onInput={event => {
            words.value = event.currentTarget.value
          }}
        />
        {pace !== null && (
          <p class={pace > fastFrom ? 'hint bad' : 'hint'} role="status">
            {t('pace', { pace, fast: pace > fastFrom ? 'yes' : 'no', limit: fastFrom })}
          </p>
        )}
      </div>
      <details>
        <summary>{t('text-paste')}</summary>
        <textarea
          aria-label={t('text-paste')}
          dir="auto"
          onInput={event => {
            words.value = String(countWords(event.currentTarget.value, inscription.language))
          }}
        />
      </details>
      <div class="field">
        <label for={`${id}-url`}>{t('text-url')}</label>
        <input
          id={`${id}-url`}
          type="url"
          inputMode="url"
          pattern="https?://.+"
          placeholder="https://"
          maxLength={2000}
          value={url.value}
          onInput={event => {
            url.value = event.currentTarget.value
          }}
        />
      </div>
    </CommandDialog>
  )
}
