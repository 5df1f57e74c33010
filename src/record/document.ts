import type { MeetingId } from '../domain/ids.ts'
import { type InterventionRow, interventionLog } from '../domain/record/interventions.ts'
import { pointLog } from '../domain/record/points.ts'
import { statisticsOf, type Tally } from '../domain/record/statistics.ts'
import { isOver } from '../domain/rules/clock.ts'
import type { Meeting, State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { itemTitle, meetingName } from '../words/names.ts'
import { clockText, datedOf, dateOf, secondsOf, timeOf } from '../words/times.ts'
import { directionOf, said, type Voice } from '../words/voice.ts'
import { interventionTable } from './document-interventions.ts'
import { pointTable } from './document-points.ts'
import { shareTables } from './document-shares.ts'
import { documentStyle } from './document-style.ts'
import { html, type Markup, symbolMarkup } from './html.ts'

/**
 * RC1: the record of one meeting for people to read and to print: an HTML page of its own, without scripts, in the
 * language of the voice. RC2: a corrected value stands beside the one it replaces, with who corrected it, when and why.
 * Whatever was typed by anyone is text in it, never markup. null for a meeting that the session does not have.
 */
export function meetingDocument(voice: Voice, state: State, id: MeetingId, now: Instant = state.at): string | null {
  const meeting = state.meetings.get(id)
  if (!meeting) return null
  const rows = interventionLog(state, now).filter(row => row.meetingId === id)
  const points = pointLog(state, now).filter(row => row.meetingId === id)
  const date = dateOf(voice, meeting.startsAt, state.plan.timeZone)
  const title = voice.t('doc-because', { what: said(voice, state.plan.title), why: date })
  const tables: Markup[] = [
    ...(rows.length === 0 ? [] : [interventionTable(voice, state, rows)]),
    ...(points.length === 0 ? [] : [html`<h2>${voice.t('log-points')}</h2>\n`, pointTable(voice, state, points)]),
    ...(rows.length === 0 ? [] : [shareTables(voice, state, rows)]),
  ]
  return `<!doctype html>\n${
    html`<html lang="${voice.language}" dir="${directionOf(voice.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${documentStyle}</style></head><body>
${heading(voice, state, meeting)}
<h2>${voice.t('log-interventions')}</h2>
<p>${summary(voice, state, rows, points.length)}</p>
${tables}
<footer>${reading(voice, state, meeting)}</footer>
</body></html>
`.markup
  }`
}

function heading(voice: Voice, state: State, meeting: Meeting): Markup {
  const { t } = voice
  const { timeZone, venue, title } = state.plan
  const time = (at: Instant) => timeOf(voice, at, timeZone)
  const scheduled = { from: time(meeting.startsAt), to: time(meeting.endsAt), timeZone }
  const facts: (readonly [name: Markup, fact: Markup])[] = [
    fact(t('doc-meeting'), html`<bdi>${meetingName(voice, state, meeting)}</bdi> (<bdi>${meeting.id}</bdi>)`),
    ...(venue === '' ? [] : [fact(t('doc-venue'), html`<bdi>${venue}</bdi>`)]),
    fact(t('doc-scheduled'), html`${t('doc-from-to', scheduled)}`),
    fact(t('doc-held'), html`${held(voice, meeting, timeZone)}`),
    ...meeting.extensions.map(({ until, grantedBy, reason }) =>
      fact(t('doc-interpretation'), html`${t('doc-until', { until: time(until), grantedBy, reason })}`),
    ),
    ...(meeting.withoutInterpretationSince === undefined
      ? []
      : [
          fact(
            t('doc-interpretation'),
            html`${t('doc-none-from', { from: time(meeting.withoutInterpretationSince) })}`,
          ),
        ]),
    ...meeting.takenUp.map(
      ({ symbol, concluded }) =>
        [
          html`${t('doc-item')} ${symbolMarkup(symbol)}`,
          html`<bdi>${itemTitle(voice, state, symbol)}</bdi>${concluded ? '' : ` ${t('doc-remains-open')}`}`,
        ] as const,
    ),
  ]
  const body = t(`body-${meeting.body}`)
  return html`<header><p><bdi>${said(voice, title)}</bdi></p>
<h1>${t('doc-heading', { body, date: dateOf(voice, meeting.startsAt, timeZone) })}</h1>
<dl>${facts.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>\n`)}</dl></header>`
}

const fact = (name: string, fact: Markup) => [html`${name}`, fact] as const

function held(voice: Voice, { openedAt, adjournedAt, status }: Meeting, timeZone: string): string {
  const time = (at: Instant) => secondsOf(voice, at, timeZone)
  if (openedAt === undefined) return voice.t('doc-not-opened')
  const opened = time(openedAt)
  return adjournedAt === undefined
    ? voice.t('doc-not-adjourned', { opened, status })
    : voice.t('doc-adjourned', { opened, adjourned: time(adjournedAt) })
}

/** What a reader wants to know first. PO2: points of order are counted apart. */
function summary(voice: Voice, state: State, rows: readonly InterventionRow[], points: number): string {
  const { t } = voice
  if (rows.length + points === 0) return t('doc-nothing')
  const { total } = statisticsOf(state, rows)
  const counts = [
    counted(voice, 'doc-statements', total.statements),
    counted(voice, 'doc-replies', total.replies),
    counted(voice, 'doc-absences', total.absences),
    counted(voice, 'doc-points', points),
  ].filter(text => text !== '')
  return t('doc-summary', { counts: counts.join(t('doc-next')), ...used(total) })
}

const counted = ({ t }: Voice, id: string, count: number): string => (count === 0 ? '' : t(id, { count }))

const used = ({ usedMs, overrunMs }: Tally) => ({
  used: clockText(usedMs),
  over: isOver(overrunMs) ? clockText(overrunMs) : 'none',
})

/** RC4: of what journal this is a reading, and that more may come. */
function reading(voice: Voice, { plan, seq, at }: State, { adjournedAt }: Meeting): string {
  const read = { session: plan.id, last: String(seq), at: datedOf(voice, at, plan.timeZone), timeZone: plan.timeZone }
  const told = voice.t('doc-journal', read)
  return adjournedAt === undefined ? `${told} ${voice.t('doc-provisional')}` : told
}
