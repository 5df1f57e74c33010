import { useSignal } from '@preact/signals'
import { useId, useMemo } from 'preact/hooks'
import { type MeetingId, meetingId, pointId } from '../../domain/ids.ts'
import type { Meeting, State } from '../../domain/state.ts'
import { useIsLive } from '../live/live.tsx'
import { newId } from '../live/new-id.ts'
import { t } from '../speech/language.ts'
import { meetingName } from '../speech/names.ts'
import { secondsOf } from '../speech/times.ts'
import { CommandDialog, field } from '../ui/Dialog.tsx'
import { DialogNotes } from './DialogNotes.tsx'
import type { Model } from './model.ts'

/** PO1: always within reach of a State Party's thumb; what became of the one it raised. */
export function PointOfOrderFoot({ model }: { model: Model }) {
  const { state, delegation, point } = model
  const asking = useSignal(false)
  const meetings = openMeetings(state)
  const live = useIsLive()
  const able = live && meetings.length > 0
  // While it is heard it has the whole page.
  if (delegation.category !== 'state-party' || point?.status === 'heard') return null
  return (
    <footer class="point-foot">
      {point ? (
        <p class="note warn" role="status">
          {t('point-raised', { time: secondsOf(point.raisedAt, state.plan.timeZone) })}
        </p>
      ) : (
        <button
          type="button"
          class="stop"
          aria-disabled={!able}
          onClick={() => {
            asking.value = able
          }}
        >
          {t('point-of-order')}
          {live && meetings.length === 0 && <small>{t('point-no-meeting')}</small>}
        </button>
      )}
      {asking.value && !point && (
        <PointDialog
          model={model}
          meetings={meetings}
          onClose={() => {
            asking.value = false
          }}
        />
      )}
    </footer>
  )
}

/** Asks once; one id for as long as it is open, so that the point is raised once whatever happens to the line. */
function PointDialog(props: { model: Model; meetings: readonly Meeting[]; onClose: () => void }) {
  const { model, meetings, onClose } = props
  const { state, delegation } = model
  const id = useId()
  const point = useMemo(() => pointId(newId()), [])
  const command = (form: FormData) => {
    const subject = field(form, 'subject')
    return {
      type: 'RaisePointOfOrder',
      pointId: point,
      delegationId: delegation.id,
      ...whichMeeting(meetings, field(form, 'meeting')),
      ...(subject !== '' && { subject }),
    } as const
  }
  return (
    <CommandDialog
      title={t('point-sure')}
      confirm={t('point-confirm')}
      confirmClass="stop primary"
      command={command}
      onClose={onClose}
    >
      <DialogNotes model={model} />
      <p>{t('point-means')}</p>
      {meetings.length > 1 && (
        <fieldset class="field">
          <legend>{t('point-meeting')}</legend>
          {meetings.map((meeting, k) => (
            <label key={meeting.id} class="option">
              <input type="radio" name="meeting" value={meeting.id} defaultChecked={k === 0} />
              {meetingName(state, meeting)}
            </label>
          ))}
        </fieldset>
      )}
      <details>
        <summary id={id}>{t('point-subject')}</summary>
        <input aria-labelledby={id} name="subject" dir="auto" maxLength={500} />
      </details>
    </CommandDialog>
  )
}

const openMeetings = (state: State): Meeting[] => [...state.meetings.values()].filter(({ status }) => status === 'open')

/** Named always: another may be called to order before the command arrives. */
function whichMeeting(meetings: readonly Meeting[], chosen: string): { readonly meetingId?: MeetingId } {
  if (chosen !== '') return { meetingId: meetingId(chosen) }
  return meetings[0] ? { meetingId: meetings[0].id } : {}
}
