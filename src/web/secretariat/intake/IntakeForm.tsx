import { useEffect, useRef } from 'preact/hooks'
import { useIsLive, useLive, useNow, useSession } from '../../live/live.tsx'
import { newId } from '../../live/new-id.ts'
import { useCommand } from '../../live/use-command.ts'
import { t } from '../../speech/language.ts'
import { refusalText } from '../../speech/refusal-text.ts'
import { Choice } from '../Choice.tsx'
import { DelegationField } from '../DelegationField.tsx'
import { ReceivedField } from '../ReceivedField.tsx'
import { nextDraft, readDraft, receivedOf } from './draft.ts'
import { change, draft, problems, refused, taken } from './form-state.ts'
import { ListField } from './ListField.tsx'
import { lastRequestOf } from './last-request.ts'
import { MannerFields } from './MannerFields.tsx'
import { fieldOf, type RequestField } from './refusal-field.ts'
import { SpeakerFields } from './SpeakerFields.tsx'

export function IntakeForm() {
  const live = useLive()
  const state = useSession()
  const giving = useCommand()
  const able = useIsLive() && giving.progress === 'idle'
  const now = useNow(1000)
  const form = useRef<HTMLFormElement>(null)
  const current = draft.value
  const list = current.list === '' ? undefined : state.lists.get(current.list)

  useEffect(() => {
    if (draft.peek().zone === 'UTC' && draft.peek().received === '') change({ zone: state.plan.timeZone })
  }, [state.plan.timeZone])

  const focusOn = (field: RequestField): void =>
    form.current?.querySelector<HTMLElement>(`[data-field=${field}] :is(input, select)`)?.focus()

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!able) return
    const read = readDraft(draft.peek(), live.replica.state, live.clock.now(), newId())
    if (!read.ok) {
      problems.value = read.problems
      const first = form.current?.querySelectorAll<HTMLElement>('[data-field]')
      const field = [...(first ?? [])].find(({ dataset }) => dataset.field && dataset.field in read.problems)
      field?.querySelector<HTMLElement>('input, select')?.focus()
      return
    }
    const outcome = await giving.give(read.command)
    if (outcome) {
      taken.value = read.command.inscriptionId
      draft.value = nextDraft(draft.peek())
      refused.value = null
      focusOn('delegation')
    }
  }

  // The refusal stands at its field; and the field has the focus.
  useEffect(() => {
    refused.value = giving.refused
    const field = giving.refused && fieldOf(giving.refused)
    if (field) focusOn(field)
  }, [giving.refused])

  const text = (field: RequestField): string | undefined => {
    const problem = problems.value[field]
    if (problem) return t(`desk-problem-${problem}`)
    const why = refused.value
    return why && fieldOf(why) === field ? refusalText(state, why) : undefined
  }
  const general = refused.value && fieldOf(refused.value) === undefined ? refused.value : null

  return (
    <form ref={form} class="intake card" noValidate onSubmit={submit} aria-label={t('desk-tab-intake')}>
      <ListField problem={text('list')} refused={refused.value} />
      <div data-field="delegation">
        <DelegationField
          label={t('desk-delegation')}
          value={current.delegation}
          problem={text('delegation')}
          onChoose={delegation => change({ delegation, ...lastRequestOf(state, delegation, current) })}
        />
      </div>
      <div data-field="received" class="receipt">
        <Choice
          label={t('desk-received-source')}
          name="source"
          value={current.source}
          onChoose={source => change({ source })}
          options={[
            { value: 'message', text: t('desk-received-message') },
            { value: 'now', text: t('desk-received-now') },
          ]}
        />
        {current.source === 'message' && (
          <ReceivedField
            text={current.received}
            zone={current.zone}
            which={current.which}
            read={receivedOf(current, now)}
            list={list}
            now={now}
            problem={text('received')}
            onText={received => change({ received, which: undefined })}
            onZone={zone => change({ zone, which: undefined })}
            onWhich={which => change({ which })}
          />
        )}
      </div>
      <SpeakerFields text={text} />
      <MannerFields text={text} list={list} />
      {general && <p class="refused">{refusalText(state, general)}</p>}
      {giving.progress === 'unknown' && <p class="refused">{t('command-unknown')}</p>}
      <div class="do">
        <button type="submit" class="primary" aria-disabled={!able} data-progress={giving.progress}>
          {t('desk-intake-enter')}
        </button>
        <button type="button" class="quiet" onClick={() => change(nextDraft(current))}>
          {t('desk-intake-clear')}
        </button>
      </div>
    </form>
  )
}
