import type { PointRow } from '../domain/record/points.ts'
import type { State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { appealText } from '../words/appeal.ts'
import { delegationName } from '../words/names.ts'
import { clockText, secondsOf } from '../words/times.ts'
import type { Voice } from '../words/voice.ts'
import { html, type Markup } from './html.ts'

/** PO1: each point of order with its ruling and what became of an appeal. */
export function pointTable(voice: Voice, state: State, points: readonly PointRow[]): Markup {
  const { t } = voice
  const time = (at: Instant | null) => (at === null ? '' : secondsOf(voice, at, state.plan.timeZone))
  return html`<table><thead><tr><th>${t('log-delegation')}</th><th class="n">${t('doc-raised')}</th><th class="n">${t('doc-heard')}</th><th class="n">${t('doc-ruled')}</th><th class="n">${t('log-used')}</th><th class="n">${t('doc-during')}</th><th>${t('log-point-subject')}</th><th>${t('log-point-ruling')}</th><th>${t('doc-appeal')}</th></tr></thead><tbody>
${points.map(
  point => html`<tr><td><bdi>${delegationName(voice, state, point.delegationId)}</bdi></td><td class="n">${time(point.raisedAt)}</td>
<td class="n">${time(point.heardAt)}</td><td class="n">${time(point.ruledAt)}</td><td class="n">${clockText(point.usedMs)}</td>
<td class="n">${point.during === null ? '' : t('doc-number', { number: point.during })}</td><td><bdi>${point.subject ?? ''}</bdi></td><td><bdi>${point.ruling ?? ''}</bdi></td>
<td><bdi>${point.appeal ? appealText(voice, state, point.appeal) : ''}</bdi></td></tr>
`,
)}</tbody></table>`
}
