import { useSignal } from '@preact/signals'
import { t } from '../../speech/language.ts'
import { CommandDialog, field } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useKeys } from '../../ui/keys.ts'

/** A note of the secretariat, from wherever one is: kept in the journal, seen by this desk only. */
export function NoteButton() {
  const open = useSignal(false)
  const show = (): void => {
    open.value = true
  }
  useKeys({ n: show })
  return (
    <>
      <button type="button" class="small" onClick={show}>
        {t('desk-note-new')} <kbd>N</kbd>
      </button>
      {open.value && (
        <CommandDialog
          title={t('desk-note-new')}
          confirm={t('desk-record')}
          command={form => ({ type: 'Annotate', text: field(form, 'text') })}
          onClose={() => {
            open.value = false
          }}
        >
          <Field label={t('desk-note')} hint={t('desk-note-hint')}>
            {control => <textarea {...control} name="text" required maxLength={10_000} dir="auto" />}
          </Field>
        </CommandDialog>
      )}
    </>
  )
}
