import { useSignal } from '@preact/signals'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { momentOf } from '../speech/times.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { useMay } from '../ui/may.ts'
import { WhyHere } from '../ui/WhyHere.tsx'
import type { EntryProps } from './entry-props.ts'
import { GiveNowDialog } from './GiveNowDialog.tsx'

/** What is known of an entry, why it stands where it stands, and what can be done with it. */
export function EntryDetail(props: EntryProps) {
  const { inscription, meeting, movable, actions } = props
  const state = useSession()
  const may = useMay()
  const giving = useSignal(false)
  const { id, speaker, receivedAt } = inscription
  const person = [speaker.name, speaker.title].filter(Boolean).join(', ')
  const canCall = may('GiveFloor') && meeting?.status === 'open' && meeting.floor === null && meeting.hearing === null
  const test = (passed: boolean) => () => ({ type: 'RecordLinkTest', inscriptionId: id, passed }) as const
  return (
    <>
      {person && (
        <p>
          <bdi>{person}</bdi>
        </p>
      )}
      <p class="soft small num">
        {t('chair-received', { time: momentOf(receivedAt, state.plan.timeZone), number: inscription.seq })}
      </p>
      <WhyHere id={id} />
      <div class="do">
        {movable && (
          <button type="button" class="small" onClick={() => void (actions.step(id, 'up') || actions.step(id, 'down'))}>
            {t('chair-move-menu')}
          </button>
        )}
        {canCall && (
          <button
            type="button"
            class="small"
            onClick={() => {
              giving.value = true
            }}
          >
            {t('chair-give-now')}
          </button>
        )}
        {may('RecordLinkTest') && inscription.mode === 'remote' && (
          <>
            <CommandButton class="small" command={test(true)}>
              {t('chair-test-passed')}
            </CommandButton>
            <CommandButton class="small" command={test(false)}>
              {t('chair-test-failed')}
            </CommandButton>
          </>
        )}
      </div>
      {giving.value && meeting && (
        <GiveNowDialog
          inscription={inscription}
          meeting={meeting}
          onClose={() => {
            giving.value = false
          }}
        />
      )}
    </>
  )
}
