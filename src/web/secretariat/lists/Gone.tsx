import { inOrder } from '../../../domain/rules/precedence.ts'
import type { List } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { RequestRows } from './RequestRows.tsx'

/** Those of a list that wait no more: heard, withdrawn, declined. */
export function Gone({ list }: { list: List }) {
  const state = useSession()
  const gone = [...state.inscriptions.values()].filter(
    row => row.listId === list.id && !inOrder(row) && row.status !== 'waiting',
  )
  if (gone.length === 0) return null
  return (
    <details class="gone no-print">
      <summary>{t('desk-gone', { count: gone.length })}</summary>
      <RequestRows rows={gone} />
    </details>
  )
}
