import type { MeetingId } from '../domain/ids.ts'
import type { Meeting, State } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import { clockText, dayText, dayTimeText, timeText } from './clock-text.ts'
import { html, type Markup } from './html.ts'
import { type InterventionRow, interventionLog, type LoggedPause } from './interventions.ts'
import { delegationName, inEnglish, itemTitle, languageName, plainWord } from './names.ts'
import { type PointRow, pointLog } from './points.ts'
import { type Share, statisticsOf } from './statistics.ts'

/**
 * RC1: the record of one meeting for people to read and to print: an HTML page of its own, without scripts, in English.
 * RC2: a corrected value stands beside the one it replaces, with who corrected it, when and why. Whatever was typed by
 * anyone is text in it, never markup. null for a meeting that the session does not have.
 */
export function meetingDocument(state: State, id: MeetingId, now: Instant = state.at): string | null {
  const meeting = state.meetings.get(id)
  if (!meeting) return null
  const rows = interventionLog(state, now).filter(row => row.meetingId === id)
  const points = pointLog(state, now).filter(row => row.meetingId === id)
  const title = `${inEnglish(state.plan.title)}: ${dayText(meeting.startsAt, state.plan.timeZone)}`
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>
<h1>${inEnglish(state.plan.title)}</h1>
${heading(state, meeting)}
<h2>Interventions</h2>
${rows.length === 0 ? html`<p>None.</p>` : interventionTable(state, rows)}
${points.length === 0 ? null : html`<h2>Points of order</h2>\n${pointTable(state, points)}`}
${rows.length === 0 ? null : shareTables(state, rows)}
</body></html>
`.markup
  }`
}

const style = {
  markup:
    'body{font:11pt/1.4 serif;margin:2em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.2em .4em;text-align:start;vertical-align:top}td.n{text-align:end;white-space:nowrap}del{color:#777}thead{display:table-header-group}tr{break-inside:avoid}small{color:#333}',
}

function heading(state: State, meeting: Meeting): Markup {
  const { timeZone, venue } = state.plan
  const time = (at: Instant) => timeText(at, timeZone)
  const facts = [
    `${plainWord(meeting.body)}, meeting ${meeting.id}`,
    venue,
    `Scheduled from ${time(meeting.startsAt)} to ${time(meeting.endsAt)} (${timeZone})`,
    meeting.openedAt === undefined ? 'Not called to order' : `Called to order at ${time(meeting.openedAt)}`,
    meeting.adjournedAt === undefined ? '' : `Adjourned at ${time(meeting.adjournedAt)}`,
    ...meeting.extensions.map(e => `Interpretation until ${time(e.until)}, granted by ${e.grantedBy}: ${e.reason}`),
    meeting.withoutInterpretationSince === undefined
      ? ''
      : `Without interpretation from ${time(meeting.withoutInterpretationSince)}`,
    ...meeting.takenUp.map(
      ({ symbol, concluded }) => `Item ${symbol}, ${itemTitle(state, symbol)}${concluded ? '' : ' (remains open)'}`,
    ),
  ]
  return html`<ul>${facts.filter(fact => fact !== '').map(fact => html`<li><bdi>${fact}</bdi></li>\n`)}</ul>`
}

function interventionTable(state: State, rows: readonly InterventionRow[]): Markup {
  const { timeZone } = state.plan
  const time = (at: Instant | null) => (at === null ? '' : timeText(at, timeZone))
  return html`<table><thead><tr><th>No.</th><th>Item</th><th>Delegation</th><th>Speaker</th><th>Level</th><th>Mode, language</th>
<th>Given</th><th>Started</th><th>Ended</th><th>Limit</th><th>Used</th><th>Overrun</th><th>Remarks</th></tr></thead><tbody>
${rows.map(row => {
  const was = row.original
  return html`<tr><td class="n">${row.interventionId}</td><td>${row.item ?? ''}</td>
<td><bdi>${delegationName(state, row.delegationId)}</bdi>${beside(row.onBehalfOf, was, 'onBehalfOf', group => html`<br>on behalf of <bdi>${group}</bdi>`)}</td>
<td>${beside(row.speaker, was, 'speaker', ({ name, title }) => html`<bdi>${name}</bdi>${title === '' ? '' : ', '}<bdi>${title}</bdi>`)}</td>
<td>${beside(row.level, was, 'level', level => html`${plainWord(level)}`)}</td>
<td>${beside(row.mode, was, 'mode', mode => html`${mode}`)}${row.language === null ? '' : ', '}${beside(row.language, was, 'language', tag => html`${languageName(tag)}`)}</td>
<td class="n">${time(row.givenAt)}</td><td class="n">${beside(row.startedAt, was, 'startedAt', at => html`${time(at)}`)}</td>
<td class="n">${beside(row.endedAt, was, 'endedAt', at => html`${time(at)}`)}</td>
<td class="n">${row.limitMs === null ? '' : seconds(row.limitMs)}</td>
<td class="n">${beside(row.usedMs, was, 'usedMs', ms => html`${seconds(ms)}`)}</td>
<td class="n">${beside(row.overrunMs, was, 'overrunMs', ms => html`${ms < 500 ? '' : `+${seconds(ms)}`}`)}</td>
<td>${remarks(state, row)}</td></tr>
`
})}</tbody></table>`
}

/** RC2: what holds, and struck out beside it what was recorded first. */
function beside<K extends keyof InterventionRow['original'], V>(
  value: V | null,
  original: InterventionRow['original'],
  key: K,
  print: (value: V) => Markup,
): Markup {
  const now = value === null ? html`` : print(value)
  if (!(key in original)) return now
  const was = original[key] as V | null | undefined
  return html`<ins>${now}</ins> <del>${was === null || was === undefined ? '' : print(was)}</del>`
}

function remarks(state: State, row: InterventionRow): Markup {
  const { timeZone } = state.plan
  const notes = [
    row.kind === 'statement' ? '' : row.kind === 'reply' ? 'right of reply' : 'secretariat',
    row.status === 'ended' ? '' : plainWord(row.status),
    row.endReason ?? '',
    row.outOfOrder ? `out of order${row.reason === null ? '' : `: ${row.reason}`}` : (row.reason ?? ''),
    row.continues === null ? '' : `goes on with no. ${row.continues}`,
    row.interpretation === null || row.interpretation === 'with' ? '' : `${row.interpretation} interpretation`,
    ...row.pauses.map(pause => pauseText(pause, timeZone)),
  ]
  const corrections = row.corrections.map(
    ({ at, by, reason }) =>
      html`<br><small>Corrected ${dayTimeText(at, timeZone)} by ${by.role}: <bdi>${reason}</bdi></small>`,
  )
  return html`<bdi>${notes.filter(note => note !== '').join('; ')}</bdi>${corrections}`
}

function pauseText({ cause, reason, from, until }: LoggedPause, timeZone: string): string {
  const why = reason === null ? plainWord(cause) : `${plainWord(cause)}: ${reason}`
  return `paused ${timeText(from, timeZone)}–${until === null ? '' : timeText(until, timeZone)} (${why})`
}

function pointTable(state: State, points: readonly PointRow[]): Markup {
  const time = (at: Instant | null) => (at === null ? '' : timeText(at, state.plan.timeZone))
  return html`<table><thead><tr><th>Delegation</th><th>Raised</th><th>Heard</th><th>Ruled</th><th>Used</th><th>During</th><th>Subject</th><th>Ruling</th><th>Appeal</th></tr></thead><tbody>
${points.map(
  point => html`<tr><td><bdi>${delegationName(state, point.delegationId)}</bdi></td><td class="n">${time(point.raisedAt)}</td>
<td class="n">${time(point.heardAt)}</td><td class="n">${time(point.ruledAt)}</td><td class="n">${seconds(point.usedMs)}</td>
<td class="n">${point.during === null ? '' : `no. ${point.during}`}</td><td><bdi>${point.subject ?? ''}</bdi></td><td><bdi>${point.ruling ?? ''}</bdi></td>
<td><bdi>${appealText(state, point)}</bdi></td></tr>
`,
)}</tbody></table>`
}

function appealText(state: State, { appeal }: PointRow): string {
  if (!appeal) return ''
  const { by, outcome, inFavour, against, abstentions } = appeal
  const votes = [inFavour, against, abstentions].some(n => n !== undefined)
  const vote = votes ? ` (${inFavour ?? 0} in favour, ${against ?? 0} against, ${abstentions ?? 0} abstentions)` : ''
  return `${by === undefined ? '' : `${delegationName(state, by)}: `}${outcome}${vote}`
}

function shareTables(state: State, rows: readonly InterventionRow[]): Markup {
  const { delegations, categories, regionalGroups, languages, modes } = statisticsOf(state, rows)
  const table = (caption: string, shares: readonly Share[], name: (of: string) => string) => html`<table>
<caption>${caption}</caption><thead><tr><th></th><th>Statements</th><th>Replies</th><th>Absences</th><th>Used</th><th>Overrun</th></tr></thead><tbody>
${shares.map(
  share => html`<tr><td><bdi>${share.of === '' ? 'none' : name(share.of)}</bdi></td><td class="n">${share.statements}</td><td class="n">${share.replies}</td>
<td class="n">${share.absences}</td><td class="n">${seconds(share.usedMs)}</td><td class="n">${seconds(share.overrunMs)}</td></tr>
`,
)}</tbody></table>`
  const names = new Map(rows.map(row => [String(row.delegationId ?? ''), delegationName(state, row.delegationId)]))
  return html`<h2>Time used</h2>
${table('By delegation', delegations, of => names.get(of) ?? of)}
${table('By category', categories, plainWord)}
${table('By regional group', regionalGroups, plainWord)}
${table('By language', languages, languageName)}
${table('By mode', modes, plainWord)}`
}

/** For people; the thousandths are in the exports for programs. */
const seconds = (ms: Millis): string => clockText(Math.round(ms / 1000) * 1000)
