import type { Inscription } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { CommandDialog, field } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

/** A text that came by e-mail or on paper: the booths read its address, and its words tell how fast it would be. */
export function TextDialog({ inscription, onClose }: { inscription: Inscription; onClose: () => void }) {
  const state = useSession()
  const { text } = inscription
  return (
    <CommandDialog
      title={t('desk-text-title', { delegation: delegationName(state, inscription.delegationId) })}
      confirm={t('desk-record')}
      command={form => {
        const [words, url] = [field(form, 'words'), field(form, 'url')]
        return {
          type: 'RecordText',
          inscriptionId: inscription.id,
          ...(words !== '' && { words: Number(words) }),
          ...(url !== '' && { url }),
        }
      }}
      onClose={onClose}
    >
      <Field label={t('desk-text-words')}>
        {control => (
          <input {...control} name="words" type="number" min={1} max={100_000} step={1} defaultValue={text?.words} />
        )}
      </Field>
      <Field label={t('desk-text-url')}>
        {control => (
          <input
            {...control}
            name="url"
            type="url"
            dir="ltr"
            maxLength={2000}
            autocomplete="off"
            pattern="https?://.+"
            defaultValue={text?.url}
          />
        )}
      </Field>
    </CommandDialog>
  )
}
