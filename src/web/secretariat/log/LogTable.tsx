import { useSignal } from '@preact/signals'
import type { InterventionId } from '../../../domain/ids.ts'
import type { InterventionRow } from '../../../domain/record/interventions.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { TableRegion } from '../TableRegion.tsx'
import { CorrectRecordDialog } from './CorrectRecordDialog.tsx'
import { LogLine } from './LogLine.tsx'

const columns = ['delegation', 'speaker', 'manner', 'item-list', 'times', 'used', 'pauses', 'outcome'] as const

/** The newest first: what was just said is what one comes to look at. */
export function LogTable({ rows }: { rows: readonly InterventionRow[] }) {
  const state = useSession()
  const correcting = useSignal<InterventionId | null>(null)
  if (rows.length === 0) return <p class="soft empty">{t('desk-log-none')}</p>
  const row = correcting.value === null ? undefined : state.interventions.get(correcting.value)
  return (
    <>
      <TableRegion label={t('log-interventions')} class="log">
        <caption class="hidden-visually">{t('log-interventions')}</caption>
        <thead>
          <tr>
            <th scope="col" class="end">
              {t('desk-number-short')}
            </th>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`log-${column}`)}
              </th>
            ))}
            <th scope="col" class="no-print">
              <span class="hidden-visually">{t('desk-correct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows].reverse().map(row => (
            <LogLine
              key={row.interventionId}
              row={row}
              onCorrect={() => {
                correcting.value = row.interventionId
              }}
            />
          ))}
        </tbody>
      </TableRegion>
      {row && (
        <CorrectRecordDialog
          row={row}
          onClose={() => {
            correcting.value = null
          }}
        />
      )}
    </>
  )
}
