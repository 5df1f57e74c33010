import { useMemo } from 'preact/hooks'
import type { Inscription } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { readAmendment } from '../../request/changes.ts'
import { draftOf } from '../../request/draft.ts'
import { FormFoot } from '../../request/FormFoot.tsx'
import type { RequestField } from '../../request/fields.ts'
import { GroupField } from '../../request/GroupField.tsx'
import { LevelField } from '../../request/LevelField.tsx'
import { levelOf } from '../../request/level.ts'
import { LanguageField, ModeField } from '../../request/MannerFields.tsx'
import { PlannedField } from '../../request/PlannedField.tsx'
import { ReceivedField } from '../../request/ReceivedField.tsx'
import { SpeakerField, TitleField } from '../../request/SpeakerFields.tsx'
import { newSheet } from '../../request/sheet.ts'
import { times, withTimes } from '../../request/times.ts'
import { useRequestForm } from '../../request/use-request-form.ts'
import { t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Refusal } from '../../ui/Refusal.tsx'

const fields: readonly RequestField[] = [
  ...(['speaker', 'title', 'level', 'mode', 'language'] as const),
  ...(['group', 'planned', 'received'] as const),
]

/** Everything of a request that may have been heard or typed wrongly, its time of receipt included. */
export function CorrectDialog({ inscription, onClose }: { inscription: Inscription; onClose: () => void }) {
  const state = useSession()
  const sheet = useMemo(() => newSheet(withTimes(draftOf(state, inscription), inscription)), [])
  const form = useRequestForm({
    sheet,
    fields,
    read: (draft, now) => readAmendment(draft, inscription, state, now, times),
    done: onClose,
  })
  return (
    <Dialog
      title={t('desk-correct-title', { delegation: delegationName(state, inscription.delegationId) })}
      onClose={onClose}
    >
      <form ref={form.element} noValidate onSubmit={form.submit}>
        <div class="pair">
          <SpeakerField form={form} />
          <TitleField form={form} />
        </div>
        <LevelField form={form} />
        {levelOf(form.draft) !== inscription.level && <p class="refused">{t('request-level-costs')}</p>}
        <ModeField form={form} as="choice" />
        <LanguageField form={form} as="choice" />
        <div class="pair">
          <GroupField form={form} delegation={inscription.delegationId} />
          <PlannedField form={form} />
        </div>
        <ReceivedField form={form} list={state.lists.get(inscription.listId)} />
        <Refusal of={form.giving} />
        <FormFoot form={form} onClose={onClose} confirm={t('desk-correct')} />
      </form>
    </Dialog>
  )
}
