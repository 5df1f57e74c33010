import { useMemo } from 'preact/hooks'
import type { Inscription } from '../../domain/state.ts'
import { readAmendment, readChanges } from '../request/changes.ts'
import { draftOf } from '../request/draft.ts'
import { FormFoot } from '../request/FormFoot.tsx'
import type { RequestField } from '../request/fields.ts'
import { LevelField } from '../request/LevelField.tsx'
import { LanguageField, ModeField } from '../request/MannerFields.tsx'
import { PlannedField } from '../request/PlannedField.tsx'
import { noTimes } from '../request/read.ts'
import { SpeakerField, TitleField } from '../request/SpeakerFields.tsx'
import { newSheet } from '../request/sheet.ts'
import { useRequestForm } from '../request/use-request-form.ts'
import { t } from '../speech/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/Refusal.tsx'
import { DialogNotes } from './DialogNotes.tsx'
import type { Model } from './model.ts'
import { OwnGroupField } from './OwnGroupField.tsx'
import { ordinal } from './ordinal.ts'
import { ifAmended } from './preview.ts'

const fields: readonly RequestField[] = ['speaker', 'title', 'level', 'mode', 'language', 'planned', 'group']

/** Changes a request. A change of level costs the place (PR3), and that is said before it is sent. */
export function AmendDialog(props: { model: Model; inscription: Inscription; onClose: () => void }) {
  const { model, inscription, onClose } = props
  const { state, now, delegation } = model
  const sheet = useMemo(() => newSheet(draftOf(state, inscription)), [])
  const form = useRequestForm({
    sheet,
    fields,
    read: (draft, now) => readAmendment(draft, inscription, state, now, noTimes),
    done: onClose,
  })
  const read = readChanges(form.draft, inscription, state, now, noTimes)
  const level = read.ok ? read.changes?.level : undefined
  const place = model.standings.find(standing => standing.inscription.id === inscription.id)?.place ?? null
  const then = read.ok && level && place !== null ? ifAmended(state, inscription.id, { level }, now)?.place : null
  return (
    <Dialog title={t('amend-title')} onClose={onClose}>
      <form ref={form.element} class="sheet" noValidate onSubmit={form.submit}>
        <DialogNotes model={model} />
        <SpeakerField form={form} own />
        <TitleField form={form} own />
        <LevelField form={form} />
        {level && (
          <p class="note warn" role="status">
            {t('request-level-costs')}
            {then && place !== null && ` ${t('place-would-change', { from: ordinal(place), to: ordinal(then) })}`}
          </p>
        )}
        <ModeField form={form} as="choice" />
        <div class="pair">
          <LanguageField form={form} as="select" />
          <PlannedField form={form} />
        </div>
        <OwnGroupField form={form} delegation={delegation.id} required={inscription.onBehalfOf !== undefined} />
        <Refusal of={form.giving} />
        <FormFoot form={form} onClose={onClose} confirm={t('save')} able={!read.ok || read.changes !== null} />
      </form>
    </Dialog>
  )
}
