import { useSignal } from '@preact/signals'
import { listId } from '../../../domain/ids.ts'
import type { InterventionRow } from '../../../domain/record/interventions.ts'
import { type Share, type Statistics as Sums, statisticsOf, type Tally } from '../../../domain/record/statistics.ts'
import { isOver } from '../../../domain/rules/clock.ts'
import type { State } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { groupName, languageName, listName } from '../../speech/names.ts'
import { clockText } from '../../speech/times.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TableRegion } from '../TableRegion.tsx'

const groupings = ['list', 'regional-group', 'category', 'level', 'language', 'mode'] as const
type Grouping = (typeof groupings)[number]

const sharesBy = {
  list: 'lists',
  'regional-group': 'regionalGroups',
  category: 'categories',
  level: 'levels',
  language: 'languages',
  mode: 'modes',
} as const satisfies Readonly<Record<Grouping, keyof Sums>>

const contributions = ({ statements, replies }: Tally): number => statements + replies

/** What was said, counted: by list, by group, by language. Points of order are told apart (PO2). */
export function Statistics({ rows, points }: { rows: readonly InterventionRow[]; points: number }) {
  const state = useSession()
  const by = useSignal<Grouping>('list')
  const sums = statisticsOf(state, rows)
  const { total } = sums
  const facts: readonly (readonly [string, string])[] = [
    [t('stat-contributions'), String(contributions(total))],
    [t('stat-delegations'), String(total.speakers)],
    [t('stat-time'), clockText(total.usedMs)],
    [t('stat-over'), String(total.over)],
    [t('stat-absences'), String(total.absences)],
    [t('log-points'), String(points)],
  ]
  return (
    <>
      <dl class="stats">
        {facts.map(([name, value]) => (
          <div key={name} class="card">
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <div class="no-print">
        <Choice
          label={t('stat-by')}
          name="by"
          value={by.value}
          options={groupings.map(value => ({ value, text: t(`stat-by-${value}`) }))}
          onChoose={value => {
            by.value = value
          }}
        />
      </div>
      <Table state={state} by={by.value} shares={sums[sharesBy[by.value]].filter(({ speakers }) => speakers > 0)} />
    </>
  )
}

function Table({ state, by, shares }: { state: State; by: Grouping; shares: readonly Share[] }) {
  if (shares.length === 0) return <p class="soft empty">{t('desk-log-none')}</p>
  const most = Math.max(1, ...shares.map(({ usedMs }) => usedMs))
  return (
    <TableRegion label={t('log-statistics')} class="statistics">
      <thead>
        <tr>
          <th scope="col">{t(`stat-by-${by}`)}</th>
          <th scope="col" class="end">
            {t('stat-contributions')}
          </th>
          <th scope="col" class="end">
            {t('stat-delegations')}
          </th>
          <th scope="col" class="end">
            {t('stat-time')}
          </th>
          <th scope="col" class="end">
            {t('stat-mean')}
          </th>
          <th scope="col" class="end">
            {t('stat-over')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map(share => (
          <tr key={share.of}>
            <th scope="row">
              <bdi>{keyText(state, by, share.of)}</bdi>
              <span class="share" aria-hidden="true">
                <span class="share-used" style={{ inlineSize: `${(100 * share.usedMs) / most}%` }} />
              </span>
            </th>
            <td class="num end">{contributions(share)}</td>
            <td class="num end">{share.speakers}</td>
            <td class="num end">{clockText(share.usedMs)}</td>
            <td class="num end">{clockText(share.usedMs / Math.max(1, contributions(share)))}</td>
            <td class="num end">
              {share.over} {isOver(share.overrunMs) && <span class="over">+{clockText(share.overrunMs)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function keyText(state: State, by: Grouping, key: string): string {
  if (key === '') return t('desk-none')
  switch (by) {
    case 'list':
      return listName(state, listId(key))
    case 'regional-group':
      return groupName(state, key)
    case 'language':
      return languageName(key)
    case 'category':
    case 'level':
    case 'mode':
      return t(`${by}-${key}`)
  }
}
