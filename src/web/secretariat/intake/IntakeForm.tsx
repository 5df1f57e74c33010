import { useEffect } from 'preact/hooks'
import { useSession } from '../../live/live.tsx'
import { newId } from '../../live/new-id.ts'
import type { RequestField } from '../../request/fields.ts'
import { GroupField } from '../../request/GroupField.tsx'
import { LevelField } from '../../request/LevelField.tsx'
import { LanguageField, ModeField } from '../../request/MannerFields.tsx'
import { obstacleTo } from '../../request/obstacle.ts'
import { PlannedField } from '../../request/PlannedField.tsx'
import { ReceivedField } from '../../request/ReceivedField.tsx'
import { readDraft } from '../../request/read.ts'
import { SpeakerField, TitleField } from '../../request/SpeakerFields.tsx'
import { change } from '../../request/sheet.ts'
import { times } from '../../request/times.ts'
import { type RequestForm, useRequestForm } from '../../request/use-request-form.ts'
import { t } from '../../speech/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Refusal } from '../../ui/Refusal.tsx'
import { DelegationField } from '../DelegationField.tsx'
import { later } from '../later.tsx'
import { ListField } from './ListField.tsx'
import { nextDraft, ofDelegation, sheet, taken } from './sheet.ts'

/** Few requests are replies: it follows the form. */
const ReplyField = later<{ form: RequestForm }>(async () => (await import('../rest.ts')).ReplyField, 'silent')

const fields: readonly RequestField[] = [
  ...(['list', 'delegation', 'received', 'speaker', 'title', 'level'] as const),
  ...(['group', 'planned', 'mode', 'language', 'reply'] as const),
]

/** A request that came by e-mail, by telephone or on paper, typed in. */
export function IntakeForm() {
  const state = useSession()
  const form = useRequestForm({
    sheet,
    fields,
    obstacle: obstacleTo(state, sheet.draft.value),
    read: (draft, now) => readDraft(draft, state, now, newId(), times),
    done: ({ inscriptionId }) => {
      taken.value = inscriptionId
      change(sheet, nextDraft(sheet.draft.peek()))
      form.focus('delegation')
    },
  })
  const { draft } = form
  const list = draft.list === '' ? undefined : state.lists.get(draft.list)

  useEffect(() => {
    const { zone, received } = sheet.draft.peek()
    if (zone === 'UTC' && received === '') change(sheet, { zone: state.plan.timeZone })
  }, [state.plan.timeZone])

  return (
    <form ref={form.element} class="intake card" noValidate onSubmit={form.submit} aria-label={t('desk-tab-intake')}>
      <ListField form={form} />
      <DelegationField
        label={t('desk-delegation')}
        field="delegation"
        value={draft.delegation}
        problem={form.problem('delegation')}
        onChoose={delegation => form.set(ofDelegation(state, delegation, draft))}
      />
      <div class="receipt">
        <Choice
          label={t('request-received-source')}
          name="source"
          value={draft.source}
          onChoose={source => form.set({ source })}
          options={[
            { value: 'message', text: t('request-received-message') },
            { value: 'now', text: t('request-received-now') },
          ]}
        />
        {draft.source === 'message' && <ReceivedField form={form} list={list} />}
      </div>
      <div class="pair">
        <SpeakerField form={form} />
        <TitleField form={form} />
      </div>
      <div class="triple">
        <LevelField form={form} />
        <GroupField form={form} delegation={draft.delegation} />
        <PlannedField form={form} />
      </div>
      <ModeField form={form} as="choice" />
      <LanguageField form={form} as="choice" />
      {list?.kind === 'right-of-reply' && <ReplyField form={form} />}
      <Refusal of={form.giving} />
      <div class="do">
        <button
          type="submit"
          class="primary"
          aria-disabled={!form.able}
          aria-busy={form.giving.progress !== 'idle'}
          data-progress={form.giving.progress}
        >
          {t('desk-intake-enter')}
        </button>
        <button type="button" class="quiet" onClick={() => form.set(nextDraft(draft))}>
          {t('desk-intake-clear')}
        </button>
      </div>
    </form>
  )
}
