import type { InterventionRow } from '../domain/record/interventions.ts'
import { type Share, statisticsOf } from '../domain/record/statistics.ts'
import { isOver } from '../domain/rules/clock.ts'
import type { State } from '../domain/state.ts'
import { delegationName, groupName, languageName } from '../words/names.ts'
import { clockText } from '../words/times.ts'
import type { Voice } from '../words/voice.ts'
import { html, type Markup } from './html.ts'

/** How the time was shared out, by all that the statistics tell. */
export function shareTables(voice: Voice, state: State, rows: readonly InterventionRow[]): Markup {
  const { t } = voice
  const { delegations, categories, regionalGroups, languages, modes } = statisticsOf(state, rows)
  const names = new Map(
    rows.map(row => [String(row.delegationId ?? ''), delegationName(voice, state, row.delegationId)]),
  )
  const table = (caption: string, shares: readonly Share[], name: (of: string) => string) =>
    shareTable(voice, t(caption), shares, name)
  return html`<h2>${t('stat-time')}</h2>
<div class="shares">
${table('doc-by-delegation', delegations, of => names.get(of) ?? of)}
${table('doc-by-category', categories, of => t(`category-${of}`))}
${table('doc-by-regional-group', regionalGroups, of => groupName(voice, state, of))}
${table('doc-by-language', languages, of => languageName(voice, of))}
${table('doc-by-mode', modes, of => t(`mode-${of}`))}
</div>`
}

function shareTable({ t }: Voice, caption: string, shares: readonly Share[], name: (of: string) => string): Markup {
  return html`<table>
<caption>${caption}</caption><thead><tr><th></th><th class="n">${t('doc-count-statements')}</th><th class="n">${t('doc-count-replies')}</th><th class="n">${t('stat-absences')}</th><th class="n">${t('log-used')}</th><th class="n">${t('log-overrun')}</th></tr></thead><tbody>
${shares.map(
  share => html`<tr><td><bdi>${share.of === '' ? t('doc-none') : name(share.of)}</bdi></td><td class="n">${count(share.statements)}</td><td class="n">${count(share.replies)}</td>
<td class="n">${count(share.absences)}</td><td class="n">${clockText(share.usedMs)}</td><td class="n">${isOver(share.overrunMs) ? clockText(share.overrunMs) : ''}</td></tr>
`,
)}</tbody></table>`
}

const count = (n: number): string => (n === 0 ? '' : String(n))
