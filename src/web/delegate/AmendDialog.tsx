import { useSignal } from '@preact/signals'
import type { Inscription } from '../../domain/state.ts'
import { useIsLive } from '../live/live.tsx'
import { useCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/Refusal.tsx'
import { DialogNotes } from './DialogNotes.tsx'
import { changesOf, type Draft, draftFrom } from './draft.ts'
import { FormFoot } from './FormFoot.tsx'
import type { Model } from './model.ts'
import { ordinal } from './ordinal.ts'
import { ifAmended } from './preview.ts'
import { RequestFields } from './RequestFields.tsx'

/** Changes a request. A change of level costs the place (PR3), and that is said before it is sent. */
export function AmendDialog(props: { model: Model; inscription: Inscription; onClose: () => void }) {
  const { model, inscription, onClose } = props
  const { state, now, delegation } = model
  const giving = useCommand()
  // FL5: what was seen when the form was opened; after a refusal, what is shown now.
  const seenSeq = useSignal(state.seq)
  const draft = useSignal<Draft>(draftFrom(inscription, { listId: inscription.listId, language: inscription.language }))
  const changes = changesOf(draft.value, inscription)
  const able = useIsLive() && giving.progress === 'idle' && changes !== null
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!able || !changes) return
    const command = { type: 'AmendInscription', inscriptionId: inscription.id, changes } as const
    if (await giving.give(command, seenSeq.value)) onClose()
    else seenSeq.value = state.seq
  }
  const place = model.standings.find(standing => standing.inscription.id === inscription.id)?.place ?? null
  const then = changes?.level && place !== null ? ifAmended(state, inscription.id, changes, now)?.place : null
  return (
    <Dialog title={t('amend-title')} onClose={onClose}>
      <form class="sheet" onSubmit={submit}>
        <DialogNotes model={model} />
        <RequestFields
          draft={draft.value}
          set={change => {
            draft.value = { ...draft.value, ...change }
          }}
          delegation={delegation}
          forGroup={inscription.onBehalfOf !== undefined}
        >
          {changes?.level && (
            <p class="note warn" role="status">
              {t('level-costs')}
              {then && place !== null && ` ${t('place-would-change', { from: ordinal(place), to: ordinal(then) })}`}
            </p>
          )}
        </RequestFields>
        <Refusal of={giving} />
        <FormFoot onClose={onClose} confirm={t('save')} able={able} progress={giving.progress} />
      </form>
    </Dialog>
  )
}
