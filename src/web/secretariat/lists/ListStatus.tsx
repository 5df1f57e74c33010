import { listStatus, type ListStatus as Status } from '../../../domain/rules/windows.ts'
import type { List } from '../../../domain/state.ts'
import { useTimed } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'

/** Open or not: a window ends by itself. What is around it need not be worked out again for that. */
export const useListStatus = (list: List): Status => useTimed(now => listStatus(list, now))

export function ListStatus({ list }: { list: List }) {
  const status = useListStatus(list)
  return (
    <span class="status" data-status={status}>
      {t(`desk-list-${status}`)}
    </span>
  )
}
