import type { Corrected, InterventionRow, LoggedPause } from '../domain/record/interventions.ts'
import { isOver } from '../domain/rules/clock.ts'
import type { State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { changesText } from '../words/changes.ts'
import { reasonText } from '../words/events.ts'
import { delegationName, groupName, itemTitle, languageName, levelName, modeName } from '../words/names.ts'
import { clockText, datedOf, secondsOf } from '../words/times.ts'
import type { Voice } from '../words/voice.ts'
import { html, type Markup, symbolMarkup } from './html.ts'

/** Each time that the floor was given, under the item that it was given on. */
export function interventionTable(voice: Voice, state: State, rows: readonly InterventionRow[]): Markup {
  const { t } = voice
  return html`<table><thead><tr><th class="n">${t('log-number')}</th><th>${t('log-delegation')}</th><th>${t('log-speaker')}</th><th>${t('doc-manner')}</th>
<th class="n">${t('doc-given')}</th><th class="n">${t('doc-started')}</th><th class="n">${t('doc-ended')}</th><th class="n">${t('log-limit')}</th><th class="n">${t('log-used')}</th><th class="n">${t('log-overrun')}</th><th>${t('doc-remarks')}</th></tr></thead>
${byItem(rows).map(
  ({ item, rows }) => html`<tbody><tr><th colspan="11" scope="rowgroup">${itemHead(voice, state, item)}</th></tr>
${rows.map(row => interventionRow(voice, state, row))}</tbody>`,
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

const itemHead = (voice: Voice, state: State, item: InterventionRow['item']): Markup =>
  item === null
    ? html`${voice.t('doc-no-item')}`
    : html`${voice.t('doc-item')} ${symbolMarkup(item)} <bdi>${itemTitle(voice, state, item)}</bdi>`

function interventionRow(voice: Voice, state: State, row: InterventionRow): Markup {
  const { t } = voice
  const time = (at: Instant | null) => (at === null ? '' : secondsOf(voice, at, state.plan.timeZone))
  const used = beside(row, 'usedMs', ms => html`${clockText(ms)}`)
  return html`<tr><td class="n">${row.interventionId}</td>
<td><bdi>${delegationName(voice, state, row.delegationId)}</bdi>${beside(row, 'onBehalfOf', group => html`<br><bdi>${t('log-for-group', { group: groupName(voice, state, group) })}</bdi>`)}</td>
<td>${beside(row, 'speaker', ({ name, title }) => html`<bdi>${name}${title === '' ? '' : html`, <bdi>${title}</bdi>`}</bdi>`)}
<small>${beside(row, 'level', level => html`${levelName(voice, level)}`)}</small></td>
<td>${beside(row, 'mode', mode => html`${modeName(voice, mode)}`)}${row.language === null ? '' : t('doc-next')}${beside(row, 'language', tag => html`${languageName(voice, tag)}`)}</td>
<td class="n">${time(row.givenAt)}</td><td class="n">${beside(row, 'startedAt', at => html`${time(at)}`)}</td>
<td class="n">${beside(row, 'endedAt', at => html`${time(at)}`)}</td>
<td class="n">${row.limitMs === null ? '' : clockText(row.limitMs)}</td>
<td class="n">${row.startedAt === null && !('usedMs' in row.original) ? '' : used}</td>
<td class="n">${beside(row, 'overrunMs', ms => (isOver(ms) ? html`<bdi dir="ltr">+${clockText(ms)}</bdi>` : html``))}</td>
<td>${remarks(voice, state, row)}</td></tr>
`
}

type Facts = Pick<InterventionRow, Corrected>

/** RC2: what holds, and struck out beside it what was recorded first. */
function beside<Fact extends Corrected>(
  row: InterventionRow,
  fact: Fact,
  print: (value: NonNullable<Facts[Fact]>) => Markup,
): Markup {
  const printed = (facts: Facts): Markup => {
    const value = facts[fact]
    return value === null || value === undefined ? html`` : print(value)
  }
  if (!(fact in row.original)) return printed(row)
  return html`<ins>${printed(row)}</ins> <del>${printed({ ...row, ...row.original })}</del>`
}

function remarks(voice: Voice, state: State, row: InterventionRow): Markup {
  const { t } = voice
  const { timeZone } = state.plan
  const how = t(`ended-${row.status}`)
  const why = row.endReason === null ? how : t('doc-because', { what: how, why: reasonText(voice, row.endReason) })
  const notes = [
    row.kind === 'statement' ? '' : row.kind === 'reply' ? t('doc-right-of-reply') : t('secretariat'),
    row.status === 'ended' ? '' : why,
    row.outOfOrder ? t('log-out-of-order', { reason: row.reason ?? 'none' }) : (row.reason ?? ''),
    row.continues === null ? '' : t('log-continues', { number: row.continues }),
    row.interpretation === null || row.interpretation === 'with' ? '' : t(`interpretation-${row.interpretation}`),
    ...row.pauses.map(pause => pauseText(voice, pause, timeZone)),
  ]
  const corrections = row.corrections.map(({ at, by, reason, changes }) => {
    const time = datedOf(voice, at, timeZone)
    const text = t('log-corrected-by', { actor: t(`role-${by.role}`), time, reason })
    return html`<small><bdi>${text}</bdi> (<bdi>${changesText(voice, state, changes)}</bdi>)</small>`
  })
  return html`<bdi>${notes.filter(note => note !== '').join(t('change-next'))}</bdi>${corrections}`
}

function pauseText(voice: Voice, { cause, reason, from, until }: LoggedPause, timeZone: string): string {
  const { t } = voice
  const what = t('doc-pause', {
    cause: t(`pause-${cause}`),
    from: secondsOf(voice, from, timeZone),
    until: until === null ? 'none' : secondsOf(voice, until, timeZone),
  })
  return reason === null ? what : t('doc-because', { what, why: reason })
}
