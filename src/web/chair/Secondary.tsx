import { useSignal } from '@preact/signals'
import { isPausedBy } from '../../domain/rules/clock.ts'
import { nextCall } from '../../domain/rules/floor.ts'
import { interpretationOver } from '../../domain/rules/meetings.ts'
import type { Meeting } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { useCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import type { Floor } from '../ui/floor.ts'
import { useKeys } from '../ui/keys.ts'
import { Refusal } from '../ui/Refusal.tsx'
import { AddTime } from './AddTime.tsx'
import { InterruptDialog } from './InterruptDialog.tsx'
import { KeyHint } from './KeyHint.tsx'
import type { Step } from './next-step.ts'

/** What else can be done with the floor, beside the one next thing. */
export function Secondary(props: { meeting: Meeting; floor: Floor | null; step: Step }) {
  const { meeting, floor } = props
  if (meeting.status !== 'open' || meeting.hearing !== null || !floor) return null
  return floor.intervention.clock ? (
    <WhileSpeaking meeting={meeting} floor={floor} />
  ) : (
    <WhileCalled meeting={meeting} floor={floor} />
  )
}

function WhileCalled({ meeting, floor }: { meeting: Meeting; floor: Floor }) {
  const absent = useCommand()
  const inscriptionId = floor.intervention.inscriptionId
  const record = (): void => {
    if (inscriptionId) void absent.give({ type: 'RecordAbsence', meetingId: meeting.id, inscriptionId })
  }
  useKeys({ a: record })
  return (
    <>
      <div class="do">
        {inscriptionId && (
          <CommandButton
            given={absent}
            command={() => ({ type: 'RecordAbsence', meetingId: meeting.id, inscriptionId })}
          >
            {t('chair-absent')}
            <KeyHint name="A" />
          </CommandButton>
        )}
        <CommandButton command={() => ({ type: 'TakeBackFloor', meetingId: meeting.id })}>
          {t('chair-take-back')}
        </CommandButton>
      </div>
      <Refusal of={absent} />
    </>
  )
}

function WhileSpeaking({ meeting, floor }: { meeting: Meeting; floor: Floor }) {
  const state = useSession()
  const now = useNow(1000)
  const next = useCommand()
  const pause = useCommand()
  const interrupting = useSignal(false)
  const { clock, linkLostAt } = floor.intervention
  const call = nextCall(state, meeting)
  const paused = clock !== null && (isPausedBy(clock, 'president') || linkLostAt !== null)
  const follow = 'refusal' in call || interpretationOver(meeting, now) ? null : call.inscription
  const callNext = () =>
    ({
      type: 'GiveFloor',
      meetingId: meeting.id,
      endCurrent: true,
      ...(follow && { inscriptionId: follow.id }),
    }) as const
  const pauseNow = () => ({ type: 'PauseClock', meetingId: meeting.id, reason: t('chair-pause-reason') }) as const
  useKeys({
    ...(follow && { n: () => void next.give(callNext()) }),
    ...(!paused && { ' ': () => void pause.give(pauseNow()) }),
  })
  return (
    <>
      {follow && (
        <CommandButton given={next} command={callNext}>
          {t('chair-end-and-call', { delegation: delegationName(state, follow.delegationId) })}
          <KeyHint name="N" />
        </CommandButton>
      )}
      <div class="do">
        {!paused && (
          <CommandButton given={pause} command={pauseNow}>
            {t('chair-pause')}
            <KeyHint name={t('chair-space')} />
          </CommandButton>
        )}
        {clock?.limitMs != null && (
          <>
            <AddTime meeting={meeting} seconds={30} />
            <AddTime meeting={meeting} seconds={-30} />
          </>
        )}
        <button
          type="button"
          onClick={() => {
            interrupting.value = true
          }}
        >
          {t('chair-interrupt')}
        </button>
      </div>
      <Refusal of={next} />
      <Refusal of={pause} />
      {interrupting.value && (
        <InterruptDialog
          meeting={meeting}
          onClose={() => {
            interrupting.value = false
          }}
        />
      )}
    </>
  )
}
