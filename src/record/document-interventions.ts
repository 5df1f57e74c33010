import type { InterventionRow, LoggedPause } from '../domain/record/interventions.ts'
import type { State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { dayTimeText, secondsText, timeText } from './clock-text.ts'
import { changesText } from './describe.ts'
import { html, type Markup } from './html.ts'
import { delegationName, groupName, itemTitle, languageName, plainWord } from './names.ts'

/** Each time that the floor was given, under the item that it was given on. */
export function interventionTable(state: State, rows: readonly InterventionRow[]): Markup {
  return html`<table><thead><tr><th class="n">No.</th><th>Delegation</th><th>Speaker</th><th>Mode, language</th>
<th class="n">Given</th><th class="n">Started</th><th class="n">Ended</th><th class="n">Limit</th><th class="n">Used</th><th class="n">Overrun</th><th>Remarks</th></tr></thead>
${byItem(rows).map(
  ({
    item,
    rows,
  }) => html`<tbody><tr><th colspan="11" scope="rowgroup">${item === null ? 'No item' : `Item ${item}`}${item === null ? '' : html` <bdi>${itemTitle(state, item)}</bdi>`}</th></tr>
${rows.map(row => interventionRow(state, row))}</tbody>`,
)}</table>`
}

/** In the order of the floor: an item that was taken up again stands there again. */
function byItem(rows: readonly InterventionRow[]): { item: InterventionRow['item']; rows: InterventionRow[] }[] {
  const parts: { item: InterventionRow['item']; rows: InterventionRow[] }[] = []
  for (const row of rows) {
    const part = parts.at(-1)
    if (part && part.item === row.item) part.rows.push(row)
    else parts.push({ item: row.item, rows: [row] })
  }
  return parts
}

function interventionRow(state: State, row: InterventionRow): Markup {
  const time = (at: Instant | null) => (at === null ? '' : timeText(at, state.plan.timeZone))
  const was = row.original
  const used = beside(row.usedMs, was, 'usedMs', ms => html`${secondsText(ms)}`)
  return html`<tr><td class="n">${row.interventionId}</td>
<td><bdi>${delegationName(state, row.delegationId)}</bdi>${beside(row.onBehalfOf, was, 'onBehalfOf', group => html`<br>on behalf of <bdi>${groupName(group)}</bdi>`)}</td>
<td>${beside(row.speaker, was, 'speaker', ({ name, title }) => html`<bdi>${name}</bdi>${title === '' ? '' : ', '}<bdi>${title}</bdi>`)}
<small>${beside(row.level, was, 'level', level => html`${plainWord(level)}`)}</small></td>
<td>${beside(row.mode, was, 'mode', mode => html`${mode}`)}${row.language === null ? '' : ', '}${beside(row.language, was, 'language', tag => html`${languageName(tag)}`)}</td>
<td class="n">${time(row.givenAt)}</td><td class="n">${beside(row.startedAt, was, 'startedAt', at => html`${time(at)}`)}</td>
<td class="n">${beside(row.endedAt, was, 'endedAt', at => html`${time(at)}`)}</td>
<td class="n">${row.limitMs === null ? '' : secondsText(row.limitMs)}</td>
<td class="n">${row.startedAt === null && !('usedMs' in was) ? '' : used}</td>
<td class="n">${beside(row.overrunMs, was, 'overrunMs', ms => html`${ms < 500 ? '' : `+${secondsText(ms)}`}`)}</td>
<td>${remarks(state, row)}</td></tr>
`
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
  const status = row.status === 'ended' ? '' : plainWord(row.status)
  const notes = [
    row.kind === 'statement' ? '' : row.kind === 'reply' ? 'right of reply' : 'secretariat',
    // The service's own reason is a word of the field; a person's is text.
    row.endReason === null ? status : `${status}: ${row.endReason === 'link-lost' ? 'link lost' : row.endReason}`,
    row.outOfOrder ? `out of order${row.reason === null ? '' : `: ${row.reason}`}` : (row.reason ?? ''),
    row.continues === null ? '' : `goes on with no. ${row.continues}`,
    row.interpretation === null || row.interpretation === 'with' ? '' : `${row.interpretation} interpretation`,
    ...row.pauses.map(pause => pauseText(pause, timeZone)),
  ]
  const corrections = row.corrections.map(
    ({ at, by, reason, changes }) =>
      html`<small>Corrected ${dayTimeText(at, timeZone)} by ${by.role}: <bdi>${reason}</bdi> (<bdi>${changesText(changes, timeZone)}</bdi>)</small>`,
  )
  return html`<bdi>${notes.filter(note => note !== '').join('; ')}</bdi>${corrections}`
}

function pauseText({ cause, reason, from, until }: LoggedPause, timeZone: string): string {
  const why = reason === null ? plainWord(cause) : `${plainWord(cause)}: ${reason}`
  return `paused ${timeText(from, timeZone)}–${until === null ? '' : timeText(until, timeZone)} (${why})`
}
