import { useSignal } from '@preact/signals'
import { lamp } from '../../domain/rules/clock.ts'
import { onFloor } from '../../domain/rules/floor.ts'
import type { Meeting, PointOfOrder } from '../../domain/state.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { clockText, secondsOf } from '../speech/times.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { useMay } from '../ui/may.ts'
import { RuleDialog } from './RuleDialog.tsx'

/** PO1: at once, and not to be missed. */
export function PointCase({ point, first }: { point: PointOfOrder; first: boolean }) {
  const state = useSession()
  const now = useNow(1000)
  const may = useMay()
  const ruling = useSignal(false)
  const heard = point.status === 'heard'
  return (
    <article class="case now">
      <p class="small num">
        {t('chair-point')} ·{' '}
        {heard ? t('chair-being-heard') : t('chair-ago', { time: clockText(now - point.raisedAt) })}
      </p>
      <h3>
        <bdi>{delegationName(state, point.delegationId)}</bdi>
      </h3>
      {point.subject && (
        <p>
          <bdi>{point.subject}</bdi>
        </p>
      )}
      {may('HearPointOfOrder') && (
        <div class="do">
          {heard ? (
            <button
              type="button"
              class="small"
              onClick={() => {
                ruling.value = true
              }}
            >
              {t('chair-rule')}
            </button>
          ) : (
            <CommandButton class="small" off={!first} command={() => ({ type: 'HearPointOfOrder', pointId: point.id })}>
              {t('chair-hear')}
            </CommandButton>
          )}
        </div>
      )}
      {ruling.value && (
        <RuleDialog
          point={point}
          onClose={() => {
            ruling.value = false
          }}
        />
      )}
    </article>
  )
}

/** LK2: the speaker's link is gone; the grace runs. */
export function LinkCase({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const now = useNow(1000)
  const may = useMay()
  const speaker = onFloor(state, meeting)
  if (speaker?.mode !== 'remote') return null
  const { linkLostAt } = speaker
  if (linkLostAt === null) {
    return may('ReportLinkLost') && speaker.status === 'speaking' ? (
      <div class="do">
        <CommandButton command={() => ({ type: 'ReportLinkLost', meetingId: meeting.id })}>
          {t('chair-report-lost')}
        </CommandButton>
      </div>
    ) : null
  }
  const left = Math.max(0, linkLostAt + state.plan.settings.linkGraceMs - now)
  return (
    <div class="case now" role="alert">
      <p class="small num">{t('chair-link-lost-since', { time: secondsOf(linkLostAt, state.plan.timeZone) })}</p>
      <h3>
        <bdi>{delegationName(state, speaker.delegationId)}</bdi>
      </h3>
      <p class="num">{t('chair-grace', { time: clockText(left) })}</p>
      <div class="do">
        {may('ReportLinkRestored') && (
          <CommandButton class="small" command={() => ({ type: 'ReportLinkRestored', meetingId: meeting.id })}>
            {t('chair-report-restored')}
          </CommandButton>
        )}
        {may('InterruptStatement') && (
          <CommandButton
            class="small"
            command={() => ({ type: 'InterruptStatement', meetingId: meeting.id, reason: 'link-lost' })}
          >
            {t('chair-interrupt-confirm')}
          </CommandButton>
        )}
      </div>
    </div>
  )
}

/** CL3: at zero of a strict limit the President is prompted. */
export function OvertimeCase({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const now = useNow(1000)
  const speaker = onFloor(state, meeting)
  if (!speaker?.clock || speaker.status !== 'speaking' || speaker.enforcement !== 'strict') return null
  if (lamp(state.plan.settings, speaker.clock, now) !== 'red') return null
  return (
    <div class="case now" role="alert">
      <h3>{t('chair-call-speaker-to-order')}</h3>
      <p>{t('chair-strict', { delegation: delegationName(state, speaker.delegationId) })}</p>
    </div>
  )
}

/** How long a wish of the interpreters stays on the console. */
const slowForMs = 20_000

export function SlowCase({ meeting }: { meeting: Meeting }) {
  const now = useNow(1000)
  if (meeting.slowDownAt === undefined || now - meeting.slowDownAt > slowForMs) return null
  return (
    <div class="case warn" role="status">
      <h3>{t('chair-slower')}</h3>
    </div>
  )
}
