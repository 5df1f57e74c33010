import type { ComponentChildren } from 'preact'
import { currentItem } from '../../domain/rules/meetings.ts'
import type { Meeting } from '../../domain/state.ts'
import { useLive, useNow, useSession } from '../live/live.tsx'
import { said, t } from '../speech/language.ts'
import { itemTitle, meetingName } from '../speech/names.ts'
import { cityOf, timeOf } from '../speech/times.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { linkWord } from './link-word.ts'

/** The same on every page: session, meeting, item; the time there; the connection; the language. */
export function Header(props: { meeting: Meeting | undefined; title?: string; children?: ComponentChildren }) {
  const state = useSession()
  const { meeting } = props
  const item = meeting && currentItem(meeting)
  return (
    <header class="top">
      <div class="top-where">
        <span>{props.title ?? (meeting ? meetingName(state, meeting) : said(state.plan.title))}</span>
        {item && (
          <span class="soft">
            <bdi dir="ltr">{item}</bdi> {itemTitle(state, item)}
          </span>
        )}
        {(meeting || props.title) && <span class="top-session soft small">{said(state.plan.title)}</span>}
      </div>
      <div class="top-end">
        {props.children}
        {state.seq > 0 && <VenueTime timeZone={state.plan.timeZone} />}
        <LinkState />
        <LanguageMenu />
      </div>
    </header>
  )
}

function VenueTime({ timeZone }: { timeZone: string }) {
  const now = useNow(60_000)
  return (
    <span class="num soft venue-time">
      <time dateTime={new Date(now).toISOString()}>{timeOf(now, timeZone)}</time> {cityOf(timeZone)}
    </span>
  )
}

export function LinkState() {
  const live = useLive()
  const link = live.link.value
  const error = live.clockError.value
  return (
    <>
      {link.state === 'live' && error > 1000 && Number.isFinite(error) && (
        <span class="tag warn">{t('clock-error', { seconds: Math.ceil(error / 1000) })}</span>
      )}
      <span class="link-state" data-state={link.state}>
        {linkWord(link.state)}
      </span>
    </>
  )
}
