import { useSignal } from '@preact/signals'
import type { Meeting } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { itemTitle, meetingName } from '../speech/names.ts'
import { timeOf } from '../speech/times.ts'
import { floorOf, pointBefore } from '../ui/floor.ts'
import { useMay } from '../ui/may.ts'
import { InterpretationDialog } from './InterpretationDialog.tsx'
import { MeetingActions } from './MeetingActions.tsx'
import { nextStep } from './next-step.ts'
import { PointOnFloor } from './PointOnFloor.tsx'
import { Primary } from './Primary.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { Secondary } from './Secondary.tsx'
import { Speaker } from './Speaker.tsx'
import { sentenceOf } from './sentence.ts'
import { Then } from './Then.tsx'

export function FloorColumn({ meeting }: { meeting: Meeting | undefined }) {
  const state = useSession()
  const now = useNow(1000)
  const may = useMay()
  const dialog = useSignal<'rule' | 'interpretation' | null>(null)
  const step = nextStep(state, meeting, now)
  const floor = meeting && floorOf(state, meeting)
  const point = meeting && pointBefore(state, meeting)
  const sentence = may('GiveFloor') ? sentenceOf(state, step, now) : ''
  const close = (): void => {
    dialog.value = null
  }
  return (
    <section class="column floor" id="floor" aria-label={t('chair-floor')} tabIndex={-1}>
      {point?.status === 'heard' ? (
        <PointOnFloor point={point} />
      ) : floor ? (
        <Speaker floor={floor} />
      ) : (
        <NobodyThere meeting={meeting} />
      )}
      {may('GiveFloor') && (
        <div class="controls">
          <Primary
            step={step}
            onDialog={kind => {
              dialog.value = kind
            }}
          />
          {meeting && <Secondary meeting={meeting} floor={floor ?? null} step={step} />}
        </div>
      )}
      {sentence && (
        <figure class="say" aria-label={t('chair-say')}>
          <blockquote>{sentence}</blockquote>
        </figure>
      )}
      {meeting && <Then meeting={meeting} />}
      {meeting && may('SuspendMeeting') && <MeetingActions meeting={meeting} />}
      {dialog.value === 'rule' && point?.status === 'heard' && <RuleDialog point={point} onClose={close} />}
      {dialog.value === 'interpretation' && meeting && <InterpretationDialog meeting={meeting} onClose={close} />}
    </section>
  )
}

function NobodyThere({ meeting }: { meeting: Meeting | undefined }) {
  const state = useSession()
  const { timeZone } = state.plan
  if (!meeting || meeting.status === 'adjourned') return <h1>{t('chair-all-over')}</h1>
  const item = meeting.takenUp.filter(({ concluded }) => !concluded).at(-1)?.symbol
  return (
    <div class="speaker">
      <p class="soft">
        {meetingName(state, meeting)} · <span class="num">{timeOf(meeting.startsAt, timeZone)}</span>–
        <span class="num">{timeOf(meeting.endsAt, timeZone)}</span>
      </p>
      <h1>{t(`chair-meeting-${meeting.status}`)}</h1>
      {item && (
        <p>
          <bdi dir="ltr">{item}</bdi> {itemTitle(state, item)}
        </p>
      )}
    </div>
  )
}
