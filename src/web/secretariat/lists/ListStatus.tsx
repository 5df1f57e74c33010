import { listStatus, type ListStatus as Status } from '../../../domain/rules/windows.ts'
import type { List } from '../../../domain/state.ts'
import { useNow } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'

/** Open or not, to the second: a window ends by itself. What is around it need not be worked out again for that. */
export const useListStatus = (list: List): Status => listStatus(list, useNow(1000))

export function ListStatus({ list }: { list: List }) {
  const status = useListStatus(list)
  return (
    <span class="status" data-status={status}>
      {t(`desk-list-${status}`)}
    </span>
  )
}
