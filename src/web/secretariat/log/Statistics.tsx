import { useSignal } from '@preact/signals'
import { listId } from '../../../domain/ids.ts'
import type { State } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { groupName, languageName, listName } from '../../speech/names.ts'
import { clockText } from '../../speech/times.ts'
import { Choice } from '../Choice.tsx'
import { TableRegion } from '../TableRegion.tsx'
import type { LogRow } from './log-rows.ts'
import { counted, type Grouping, grouped, groupings, type Sum, sum } from './statistics.ts'

/** What was said, counted: by list, by group, by language. Points of order are told apart (PO2). */
export function Statistics({ rows, points }: { rows: readonly LogRow[]; points: number }) {
  const state = useSession()
  const by = useSignal<Grouping>('list')
  const said = counted(rows)
  const total = sum(said)
  const absences = rows.filter(({ row }) => row.status === 'absent').length
  const facts: readonly (readonly [string, string])[] = [
    [t('desk-stat-contributions'), String(total.contributions)],
    [t('desk-stat-delegations'), String(total.delegations)],
    [t('desk-stat-time'), clockText(total.usedMs)],
    [t('desk-stat-over'), String(total.over)],
    [t('desk-stat-absences'), String(absences)],
    [t('desk-log-points'), String(points)],
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
          label={t('desk-stat-by')}
          name="by"
          value={by.value}
          options={groupings.map(value => ({ value, text: t(`desk-stat-by-${value}`) }))}
          onChoose={value => {
            by.value = value
          }}
        />
      </div>
      <Table state={state} by={by.value} sums={grouped(state, said, by.value)} />
    </>
  )
}

function Table({ state, by, sums }: { state: State; by: Grouping; sums: readonly [string, Sum][] }) {
  if (sums.length === 0) return <p class="soft empty">{t('desk-log-none')}</p>
  const most = Math.max(1, ...sums.map(([, { usedMs }]) => usedMs))
  return (
    <TableRegion label={t('desk-log-statistics')} class="statistics">
      <thead>
        <tr>
          <th scope="col">{t(`desk-stat-by-${by}`)}</th>
          <th scope="col" class="end">
            {t('desk-stat-contributions')}
          </th>
          <th scope="col" class="end">
            {t('desk-stat-delegations')}
          </th>
          <th scope="col" class="end">
            {t('desk-stat-time')}
          </th>
          <th scope="col" class="end">
            {t('desk-stat-mean')}
          </th>
          <th scope="col" class="end">
            {t('desk-stat-over')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map(([key, { contributions, delegations, usedMs, over, overrunMs }]) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{keyText(state, by, key)}</bdi>
              <span class="share" aria-hidden="true">
                <span class="share-used" style={{ inlineSize: `${(100 * usedMs) / most}%` }} />
              </span>
            </th>
            <td class="num end">{contributions}</td>
            <td class="num end">{delegations}</td>
            <td class="num end">{clockText(usedMs)}</td>
            <td class="num end">{clockText(usedMs / Math.max(1, contributions))}</td>
            <td class="num end">
              {over} {overrunMs > 0 && <span class="over">+{clockText(overrunMs)}</span>}
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
