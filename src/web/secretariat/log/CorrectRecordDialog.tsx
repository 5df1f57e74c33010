import { useMemo } from 'preact/hooks'
import { interventionRow } from '../../../domain/record/interventions.ts'
import type { Intervention } from '../../../domain/state.ts'
import { useLive, useSession } from '../../live/live.tsx'
import { readCorrection } from '../../request/changes.ts'
import { draftOf } from '../../request/draft.ts'
import { FormFoot } from '../../request/FormFoot.tsx'
import type { RequestField } from '../../request/fields.ts'
import { GroupField } from '../../request/GroupField.tsx'
import { LevelField } from '../../request/LevelField.tsx'
import { LanguageField, ModeField } from '../../request/MannerFields.tsx'
import { SpeakerField, TitleField } from '../../request/SpeakerFields.tsx'
import { newSheet } from '../../request/sheet.ts'
import { TextField } from '../../request/TextField.tsx'
import { times, withTimes } from '../../request/times.ts'
import { useRequestForm } from '../../request/use-request-form.ts'
import { t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Refusal } from '../../ui/Refusal.tsx'

const fields: readonly RequestField[] = [
  ...(['speaker', 'title', 'level', 'mode', 'language', 'group'] as const),
  ...(['started', 'ended', 'used', 'reason'] as const),
]

/** RC2: says what an entry of the record should have said, and why; the first stays beside it. */
export function CorrectRecordDialog({ row, onClose }: { row: Intervention; onClose: () => void }) {
  const live = useLive()
  const state = useSession()
  // As it was when the dialog was opened: a clock that still runs must not look like a correction.
  const [holds, sheet] = useMemo(() => {
    const holds = interventionRow(row, live.clock.now())
    return [holds, newSheet(withTimes(draftOf(state, holds), holds))] as const
  }, [])
  const form = useRequestForm({
    sheet,
    fields,
    read: (draft, now) => readCorrection(row.id, draft, holds, state, now, times),
    done: onClose,
  })
  return (
    <Dialog
      title={t('desk-correct-entry', { number: row.id, delegation: delegationName(state, row.delegationId) })}
      onClose={onClose}
    >
      <form ref={form.element} noValidate onSubmit={form.submit}>
        {holds.speaker && (
          <div class="pair">
            <SpeakerField form={form} />
            <TitleField form={form} />
          </div>
        )}
        <div class="pair">
          <LevelField form={form} />
          <ModeField form={form} as="select" />
          <LanguageField form={form} as="select" />
          <GroupField form={form} delegation={row.delegationId ?? ''} />
        </div>
        <div class="pair">
          <TextField form={form} field="started" label={t('desk-started-at')} figures />
          <TextField form={form} field="ended" label={t('desk-ended-at')} figures />
          <TextField form={form} field="used" label={t('desk-used')} hint={t('request-length-hint')} figures />
        </div>
        <Field label={t('reason')} field="reason" problem={form.problem('reason')}>
          {control => (
            <textarea
              {...control}
              name="reason"
              dir="auto"
              aria-required
              maxLength={500}
              value={form.draft.reason}
              onInput={event => form.set({ reason: event.currentTarget.value })}
            />
          )}
        </Field>
        <Refusal of={form.giving} />
        <FormFoot form={form} onClose={onClose} confirm={t('desk-correct')} />
      </form>
    </Dialog>
  )
}
