import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { inscriptionId } from '../../domain/ids.ts'
import type { List } from '../../domain/state.ts'
import { useIsLive } from '../live/live.tsx'
import { newId } from '../live/new-id.ts'
import { useCommand } from '../live/use-command.ts'
import { language, t } from '../speech/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/Refusal.tsx'
import { choicesFor } from './choices.ts'
import { DialogNotes } from './DialogNotes.tsx'
import { type Draft, draftFrom, requestOf } from './draft.ts'
import { FormFoot } from './FormFoot.tsx'
import { ListField } from './ListField.tsx'
import type { Model } from './model.ts'
import { Obstacle } from './Obstacle.tsx'
import { obstacleTo } from './obstacle.ts'
import { ifAsked } from './preview.ts'
import { Receipt } from './Receipt.tsx'
import { ReplyFields } from './ReplyFields.tsx'
import { RequestFields } from './RequestFields.tsx'
import { WouldBe } from './WouldBe.tsx'

/**
 * Asks for the floor or for a right of reply. One id for as long as the dialog is open: whatever happens to the line, it
 * is one request.
 */
export function AskDialog(props: { model: Model; kind: List['kind']; onClose: () => void }) {
  const { model, kind, onClose } = props
  const { state, delegation, now } = model
  const id = useMemo(() => inscriptionId(newId()), [])
  const giving = useCommand()
  const received = useSignal(false)
  const choices = choicesFor(state, delegation, kind, now)
  const draft = useSignal<Draft>(startingDraft(model, choices, kind))
  const set = (changes: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...changes }
  }
  const command = requestOf(draft.value, id, delegation.id)
  const obstacle = obstacleTo(state, draft.value, delegation.id, giving.refused)
  const able = useIsLive() && giving.progress === 'idle' && !obstacle
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (able && command) received.value = await giving.give(command)
  }
  const title = t(kind === 'right-of-reply' ? 'ask-reply' : 'ask')
  if (received.value) {
    return (
      <Dialog title={t('received-title')} onClose={onClose}>
        <Receipt model={model} id={id} onClose={onClose} />
      </Dialog>
    )
  }
  const wouldBe = command && !obstacle && ifAsked(state, command, now)
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="sheet" onSubmit={submit}>
        <DialogNotes model={model} />
        <ListField model={model} choices={choices} value={draft.value.listId} onChange={listId => set({ listId })} />
        {kind === 'right-of-reply' && <ReplyFields model={model} draft={draft.value} set={set} />}
        <RequestFields draft={draft.value} set={set} delegation={delegation} forGroup={false}>
          {obstacle && <Obstacle obstacle={obstacle} onUse={listId => set({ listId })} giving={giving} />}
        </RequestFields>
        {!obstacle && <Refusal of={giving} />}
        {wouldBe && <WouldBe model={model} standing={wouldBe} />}
        <FormFoot onClose={onClose} confirm={t('send-request')} able={able} progress={giving.progress} />
      </form>
    </Dialog>
  )
}

/** Like the delegation's last request, on the first list that takes it. */
function startingDraft(
  { state, delegation }: Model,
  choices: ReturnType<typeof choicesFor>,
  kind: List['kind'],
): Draft {
  const own = [...state.inscriptions.values()].filter(({ delegationId }) => delegationId === delegation.id)
  const last = own.sort((a, b) => b.seq - a.seq)[0]
  const { languages } = state.plan
  const draft: Draft = {
    ...draftFrom(last, {
      listId: null,
      language: languages.find(tag => tag === language()) ?? languages[0] ?? 'en',
    }),
    group: '',
    minutes: '',
    seconds: '',
    levelChosen: false,
    // A message that was recorded before cannot reply to what has just been said.
    ...(kind === 'right-of-reply' && last?.mode === 'video' && { mode: 'remote' }),
  }
  const takes = ({ list, status }: (typeof choices)[number]): boolean =>
    (status !== 'not-open' || list.kind === 'right-of-reply') &&
    obstacleTo(state, { ...draft, listId: list.id }, delegation.id, null) === null
  return { ...draft, listId: (choices.find(takes) ?? choices[0])?.list.id ?? null }
}
