import { useSignal } from '@preact/signals'
import { openLists } from '../../domain/rules/meetings.ts'
import type { Meeting } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { useProjection } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { clockText, timeOf } from '../speech/times.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { useMay } from '../ui/may.ts'
import { InterpretationDialog } from './InterpretationDialog.tsx'

/** MT2: the interpreters' time that is left, against what is still on the list. */
export function Budget({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const { timeZone } = state.plan
  const now = useNow(1000)
  const may = useMay()
  const open = useSignal(false)
  const expected = useProjection().meetings.get(meeting.id)
  if (!expected || meeting.status === 'scheduled' || meeting.status === 'adjourned') return null
  const until = meeting.interpretationUntil ?? meeting.endsAt
  const from = meeting.openedAt ?? meeting.startsAt
  const over = Math.ceil(expected.overMs / 60_000)
  const whole = Math.max(until, expected.endsAt) - from
  const used = share(now - from, whole)
  const planned = share(Math.max(0, expected.endsAt - now), whole)
  return (
    <div class="budget">
      <h2>{t(meeting.interpretationUntil === null ? 'chair-time' : 'chair-interpretation')}</h2>
      <div class="budget-row num">
        <span>
          {t('chair-until', { time: timeOf(until, timeZone) })} ·{' '}
          {until > now
            ? t('chair-left', { time: clockText(Math.ceil((until - now) / 60_000) * 1000) })
            : t('chair-over')}
        </span>
        <b class={over > 0 ? 'warn-text' : 'go-text'}>
          {over > 0
            ? t('chair-minutes-over', { time: timeOf(expected.endsAt, timeZone), minutes: over })
            : t('chair-in-time', { time: timeOf(expected.endsAt, timeZone) })}
        </b>
      </div>
      <div class="track" aria-hidden="true">
        <i class="used" style={{ inlineSize: `${used}%` }} />
        <i
          class={over > 0 ? 'planned over' : 'planned'}
          style={{ insetInlineStart: `${used}%`, inlineSize: `${planned}%` }}
        />
        <i class="stop" style={{ insetInlineStart: `${share(until - from, whole)}%` }} />
      </div>
      {meeting.withoutInterpretationSince !== undefined && <p class="tag warn">{t('chair-without-interpretation')}</p>}
      {over > 0 && expected.fairShareMs !== null && <FairShare meeting={meeting} fairShareMs={expected.fairShareMs} />}
      {may('ExtendInterpretation') && meeting.interpretationUntil !== null && (
        <div class="do">
          <button
            type="button"
            class="small"
            onClick={() => {
              open.value = true
            }}
          >
            {t('chair-options')}
          </button>
        </div>
      )}
      {open.value && (
        <InterpretationDialog
          meeting={meeting}
          onClose={() => {
            open.value = false
          }}
        />
      )}
    </div>
  )
}

const share = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(100, Math.max(0, Math.round((part / whole) * 1000) / 10))

/** What each could have for all to be heard in time; one press makes it the list's speaking time (CL4). */
function FairShare({ meeting, fairShareMs }: { meeting: Meeting; fairShareMs: number }) {
  const state = useSession()
  const may = useMay()
  const list = openLists(state, meeting).find(({ kind }) => kind === 'statements')
  const quarter = Math.floor(fairShareMs / 15_000) * 15_000
  if (quarter < 30_000) return <p class="small soft">{t('chair-share-none')}</p>
  const time = clockText(quarter)
  return (
    <>
      <p class="small soft num">{t('chair-share', { time })}</p>
      {list && may('SetSpeakingTime') && list.limitMs !== null && quarter < list.limitMs && (
        <div class="do">
          <CommandButton
            class="small"
            command={() => ({
              type: 'SetSpeakingTime',
              listId: list.id,
              limitMs: quarter,
              enforcement: list.enforcement,
            })}
          >
            {t('chair-set-share', { time })}
          </CommandButton>
        </div>
      )}
    </>
  )
}
