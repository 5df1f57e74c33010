import { useEffect } from 'preact/hooks'
import { lamp, readClock } from '../../domain/rules/clock.ts'
import type { Clock as ClockData, Intervention, Meeting, PointOfOrder, State } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName, languageName, listName } from '../speech/names.ts'
import { clockText } from '../speech/times.ts'
import { announce } from '../ui/announcer.tsx'
import { Clock } from '../ui/Clock.tsx'
import { asksSlower, graceLeft, limitNow, openPause } from './floor.ts'
import type { Notice } from './use-news.ts'
import { vibrate } from './vibrate.ts'

/** She has the floor: get ready, then her own clock, and nothing else. */
export function OnFloor(props: { intervention: Intervention; meeting: Meeting; notices: readonly Notice[] }) {
  const { intervention, meeting, notices } = props
  const state = useSession()
  const now = useNow(1000)
  const called = intervention.status === 'called'
  return (
    <main id="content" class="own-floor" data-stance={intervention.status}>
      <div class="own-floor-head">
        <h1>{t(called ? 'called' : 'you-speak')}</h1>
        {intervention.listId && <p class="soft">{listName(state, intervention.listId)}</p>}
      </div>
      {called && <p class="ready">{t(`ready-${intervention.mode}`)}</p>}
      <div data-digits={digitsOf(intervention.clock, now)}>
        <Clock clock={intervention.clock} limitMs={limitNow(state, intervention)} lamp={!called} bar={!called} />
      </div>
      <Notes intervention={intervention} meeting={meeting} notices={notices} now={now} />
      {intervention.language && (
        <p class="soft">{t('you-speak-in', { language: languageName(intervention.language) })}</p>
      )}
    </main>
  )
}

/** How long the clock's digits are, so that they fill the page and no more: `2:41`, `+0:20`, `+10:03`. */
function digitsOf(clock: ClockData | null, now: Instant): 'few' | 'some' | 'many' {
  if (!clock) return 'few'
  const { overrunMs, remainingMs, usedMs } = readClock(clock, now)
  const shownMs = overrunMs || (remainingMs ?? usedMs)
  if (shownMs >= 3_600_000 || (overrunMs > 0 && shownMs >= 600_000)) return 'many'
  return overrunMs > 0 || shownMs >= 600_000 ? 'some' : 'few'
}

/** For how long it is told that her time was changed. */
const changeShownMs: Millis = 10_000

/** What she must know while she speaks: one thing at a time, the most pressing first. */
function Notes(props: { intervention: Intervention; meeting: Meeting; notices: readonly Notice[]; now: Instant }) {
  const { intervention, meeting, notices, now } = props
  const state = useSession()
  const pause = openPause(intervention)
  const slower = asksSlower(meeting, now)
  useEffect(() => {
    if (!slower) return
    announce(t('slower'), 'urgent')
    vibrate([100, 80, 100])
  }, [slower])
  if (pause) return <Paused state={state} intervention={intervention} meeting={meeting} now={now} />
  if (slower) return <p class="note slower">{t('slower')}</p>
  const changed = notices.find(({ news }) => news?.kind === 'time-added' && now - news.at < changeShownMs)
  if (changed?.news) return <p class="note">{t('news-time-added', changed.news.args)}</p>
  const { clock } = intervention
  const shines = clock && lamp(state.plan.settings, clock, now)
  if (shines === 'red') return <p class="note stop">{t('conclude', { enforcement: intervention.enforcement })}</p>
  if (shines === 'amber' && intervention.cutOff === 'auto') return <p class="note warn">{t('cut-off-soon')}</p>
  return null
}

function Paused(props: { state: State; intervention: Intervention; meeting: Meeting; now: Instant }) {
  const { state, intervention, meeting, now } = props
  const pause = openPause(intervention)
  if (!pause) return null
  const point = meeting.hearing === null ? undefined : state.points.get(meeting.hearing)
  const grace = graceLeft(state, intervention, now)
  return (
    <p class="note warn">
      {t(`paused-${pause.cause}`, {
        delegation: point ? delegationName(state, point.delegationId) : 'none',
        reason: pause.reason ?? 'none',
        grace: grace === null ? 'none' : clockText(Math.ceil(grace / 1000) * 1000),
      })}
    </p>
  )
}

/** PO1: her point of order is heard. */
export function OnPoint({ point }: { point: PointOfOrder }) {
  const { settings } = useSession().plan
  const now = useNow(1000)
  return (
    <main id="content" class="own-floor" data-stance="speaking">
      <div class="own-floor-head">
        <h1>{t('point-heard')}</h1>
        {point.subject && (
          <p class="soft">
            <bdi>{point.subject}</bdi>
          </p>
        )}
      </div>
      <div data-digits={digitsOf(point.clock, now)}>
        <Clock clock={point.clock} limitMs={settings.pointOfOrderMs} />
      </div>
      <p class="soft">{t('point-heard-means')}</p>
    </main>
  )
}
