import type { MeetingId } from '../domain/ids.ts'
import { type InterventionRow, interventionLog } from '../domain/record/interventions.ts'
import { type PointRow, pointLog } from '../domain/record/points.ts'
import { type Share, statisticsOf } from '../domain/record/statistics.ts'
import type { Meeting, State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { dayText, dayTimeText, secondsText, timeText } from './clock-text.ts'
import { interventionTable } from './document-interventions.ts'
import { documentStyle } from './document-style.ts'
import { html, type Markup } from './html.ts'
import { delegationName, groupName, inEnglish, itemTitle, languageName, plainWord } from './names.ts'

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
  const tables: Markup[] = [
    ...(rows.length === 0 ? [] : [interventionTable(state, rows)]),
    ...(points.length === 0 ? [] : [html`<h2>Points of order</h2>\n`, pointTable(state, points)]),
    ...(rows.length === 0 ? [] : [shareTables(state, rows)]),
  ]
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${documentStyle}</style></head><body>
${heading(state, meeting)}
<h2>Interventions</h2>
<p>${summary(state, rows, points)}</p>
${tables}
<footer>${reading(state, meeting)}</footer>
</body></html>
`.markup
  }`
}

function heading(state: State, meeting: Meeting): Markup {
  const { timeZone, venue, title } = state.plan
  const time = (at: Instant) => timeText(at, timeZone)
  const facts: (readonly [name: string, fact: string])[] = [
    ['Meeting', `${meeting.id}, ${plainWord(meeting.body)}`],
    ['Venue', venue],
    ['Scheduled', `from ${time(meeting.startsAt)} to ${time(meeting.endsAt)} (${timeZone})`],
    ['Held', held(meeting, time)],
    ...meeting.extensions.map(
      e => ['Interpretation', `until ${time(e.until)}, granted by ${e.grantedBy}: ${e.reason}`] as const,
    ),
    [
      'Interpretation',
      meeting.withoutInterpretationSince === undefined
        ? ''
        : `none from ${time(meeting.withoutInterpretationSince)} on`,
    ],
    ...meeting.takenUp.map(
      ({ symbol, concluded }) =>
        [`Item ${symbol}`, `${itemTitle(state, symbol)}${concluded ? '' : ' (remains open)'}`] as const,
    ),
  ]
  return html`<header><p><bdi>${inEnglish(title)}</bdi></p>
<h1>${capital(plainWord(meeting.body))}, ${dayText(meeting.startsAt, timeZone)}</h1>
<dl>${facts.filter(([, fact]) => fact !== '').map(([name, fact]) => html`<dt>${name}</dt><dd><bdi>${fact}</bdi></dd>\n`)}</dl></header>`
}

function held({ openedAt, adjournedAt, status }: Meeting, time: (at: Instant) => string): string {
  if (openedAt === undefined) return 'Not called to order'
  const end = adjournedAt === undefined ? `not adjourned yet (${status})` : `adjourned at ${time(adjournedAt)}`
  return `Called to order at ${time(openedAt)}, ${end}`
}

/** What a reader wants to know first. PO2: points of order are counted apart. */
function summary(state: State, rows: readonly InterventionRow[], points: readonly PointRow[]): string {
  if (rows.length + points.length === 0) return 'None.'
  const { statements, replies, absences, usedMs, overrunMs } = statisticsOf(state, rows).total
  const counts: (readonly [number, string, string])[] = [
    [statements, 'statement', 'statements'],
    [replies, 'reply', 'replies'],
    [absences, 'absence', 'absences'],
    [points.length, 'point of order', 'points of order'],
  ]
  const told = counts.filter(([n]) => n > 0).map(([n, one, several]) => `${n} ${n === 1 ? one : several}`)
  const over = overrunMs < 500 ? '' : `, ${secondsText(overrunMs)} over the limits`
  return `${told.join(', ')}; ${secondsText(usedMs)} of speaking time${over}.`
}

/** RC4: of what journal this is a reading, and that more may come. */
function reading({ plan, seq, at }: State, { adjournedAt }: Meeting): string {
  const until = `${dayTimeText(at, plan.timeZone)} (${plan.timeZone})`
  const provisional = adjournedAt === undefined ? ' The meeting is not over: this is provisional.' : ''
  return `From the journal of ${plan.id}, entries 1 to ${seq}, the last of ${until}.${provisional}`
}

function pointTable(state: State, points: readonly PointRow[]): Markup {
  const time = (at: Instant | null) => (at === null ? '' : timeText(at, state.plan.timeZone))
  return html`<table><thead><tr><th>Delegation</th><th class="n">Raised</th><th class="n">Heard</th><th class="n">Ruled</th><th class="n">Used</th><th class="n">During</th><th>Subject</th><th>Ruling</th><th>Appeal</th></tr></thead><tbody>
${points.map(
  point => html`<tr><td><bdi>${delegationName(state, point.delegationId)}</bdi></td><td class="n">${time(point.raisedAt)}</td>
<td class="n">${time(point.heardAt)}</td><td class="n">${time(point.ruledAt)}</td><td class="n">${secondsText(point.usedMs)}</td>
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
<caption>${caption}</caption><thead><tr><th></th><th class="n">Statements</th><th class="n">Replies</th><th class="n">Absences</th><th class="n">Used</th><th class="n">Overrun</th></tr></thead><tbody>
${shares.map(
  share => html`<tr><td><bdi>${share.of === '' ? 'none' : name(share.of)}</bdi></td><td class="n">${count(share.statements)}</td><td class="n">${count(share.replies)}</td>
<td class="n">${count(share.absences)}</td><td class="n">${secondsText(share.usedMs)}</td><td class="n">${share.overrunMs < 500 ? '' : secondsText(share.overrunMs)}</td></tr>
`,
)}</tbody></table>`
  const names = new Map(rows.map(row => [String(row.delegationId ?? ''), delegationName(state, row.delegationId)]))
  const count = (n: number): string => (n === 0 ? '' : String(n))
  return html`<h2>Time used</h2>
<div class="shares">
${table('By delegation', delegations, of => names.get(of) ?? of)}
${table('By category', categories, plainWord)}
${table('By regional group', regionalGroups, groupName)}
${table('By language', languages, languageName)}
${table('By mode', modes, plainWord)}
</div>`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
