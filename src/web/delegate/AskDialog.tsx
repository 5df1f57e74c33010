import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { inscriptionId } from '../../domain/ids.ts'
import type { List } from '../../domain/state.ts'
import { newId } from '../live/new-id.ts'
import { FormFoot } from '../request/FormFoot.tsx'
import type { RequestField } from '../request/fields.ts'
import { LevelField } from '../request/LevelField.tsx'
import { LanguageField, ModeField } from '../request/MannerFields.tsx'
import { obstacleTo } from '../request/obstacle.ts'
import { PlannedField } from '../request/PlannedField.tsx'
import { ReplyField } from '../request/ReplyField.tsx'
import { noTimes, readDraft } from '../request/read.ts'
import { SpeakerField, TitleField } from '../request/SpeakerFields.tsx'
import { newSheet } from '../request/sheet.ts'
import { useRequestForm } from '../request/use-request-form.ts'
import { language, t } from '../speech/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/Refusal.tsx'
import { choicesFor } from './choices.ts'
import { DialogNotes } from './DialogNotes.tsx'
import { ListField } from './ListField.tsx'
import type { Model } from './model.ts'
import { Obstacle } from './Obstacle.tsx'
import { OwnGroupField } from './OwnGroupField.tsx'
import { ifAsked } from './preview.ts'
import { Receipt } from './Receipt.tsx'
import { ReplyQuota } from './ReplyQuota.tsx'
import { startingDraft } from './starting-draft.ts'
import { WouldBe } from './WouldBe.tsx'

const fields: readonly RequestField[] = [
  ...(['list', 'reply', 'speaker', 'title', 'level'] as const),
  ...(['mode', 'language', 'planned', 'group'] as const),
]

/**
 * Asks for the floor or for a right of reply. One id for as long as the dialog is open: whatever happens to the line, it
 * is one request.
 */
export function AskDialog(props: { model: Model; kind: List['kind']; onClose: () => void }) {
  const { model, kind, onClose } = props
  const { state, delegation, now } = model
  const isReply = kind === 'right-of-reply'
  const id = useMemo(() => inscriptionId(newId()), [])
  const received = useSignal(false)
  const choices = choicesFor(state, delegation, kind, now)
  const sheet = useMemo(() => newSheet(startingDraft(state, delegation.id, choices, kind, language())), [])
  const draft = sheet.draft.value
  const obstacle = obstacleTo(state, draft)
  const form = useRequestForm({
    sheet,
    fields,
    obstacle,
    read: (draft, now) => readDraft(draft, state, now, id, noTimes, isReply ? ['reply'] : []),
    done: () => {
      received.value = true
    },
  })
  if (received.value) {
    return (
      <Dialog title={t('received-title')} onClose={onClose}>
        <Receipt model={model} id={id} onClose={onClose} />
      </Dialog>
    )
  }
  const read = readDraft(draft, state, now, id, noTimes)
  const wouldBe = read.ok && !obstacle && ifAsked(state, read.command, now)
  return (
    <Dialog title={t(isReply ? 'ask-reply' : 'ask')} onClose={onClose}>
      <form ref={form.element} class="sheet" noValidate onSubmit={form.submit}>
        <DialogNotes model={model} />
        <ListField model={model} choices={choices} form={form} problem={obstacle ? undefined : form.problem('list')} />
        {isReply && (
          <>
            <ReplyQuota model={model} draft={draft} />
            <ReplyField form={form} />
          </>
        )}
        <SpeakerField form={form} own />
        <TitleField form={form} own />
        <LevelField form={form} />
        {obstacle && <Obstacle obstacle={obstacle} form={form} />}
        <ModeField form={form} as="choice" />
        <div class="pair">
          <LanguageField form={form} as="select" />
          <PlannedField form={form} />
        </div>
        <OwnGroupField form={form} delegation={delegation.id} required={false} />
        {!obstacle && <Refusal of={form.giving} />}
        {wouldBe && <WouldBe model={model} standing={wouldBe} />}
        <FormFoot form={form} onClose={onClose} confirm={t('send-request')} />
      </form>
    </Dialog>
  )
}
