import { useSignal } from '@preact/signals'
import type { InterventionId } from '../../../domain/ids.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { TableRegion } from '../TableRegion.tsx'
import { CorrectRecordDialog } from './CorrectRecordDialog.tsx'
import { LogLine } from './LogLine.tsx'
import type { LogRow } from './log-rows.ts'

const columns = ['delegation', 'speaker', 'manner', 'item-list', 'times', 'used', 'pauses', 'outcome'] as const

/** The newest first: what was just said is what one comes to look at. */
export function LogTable({ rows }: { rows: readonly LogRow[] }) {
  const state = useSession()
  const correcting = useSignal<InterventionId | null>(null)
  if (rows.length === 0) return <p class="soft empty">{t('desk-log-none')}</p>
  const row = correcting.value === null ? undefined : state.interventions.get(correcting.value)
  return (
    <>
      <TableRegion label={t('desk-log-interventions')} class="log">
        <caption class="hidden-visually">{t('desk-log-interventions')}</caption>
        <thead>
          <tr>
            <th scope="col" class="end">
              {t('desk-number-short')}
            </th>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`desk-log-${column}`)}
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
              key={row.row.id}
              line={row}
              onCorrect={() => {
                correcting.value = row.row.id
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
