import type { ListStatus } from '../../domain/rules/windows.ts'
import type { List } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { useMay } from '../ui/may.ts'

export function ListActions({ list, status }: { list: List; status: ListStatus }) {
  const may = useMay()
  if (!may('OpenList')) return null
  return status === 'open' ? (
    <CommandButton class="small quiet" command={() => ({ type: 'CloseList', listId: list.id })}>
      {t('chair-close-list')}
    </CommandButton>
  ) : (
    <CommandButton class="small quiet" command={() => ({ type: 'OpenList', listId: list.id })}>
      {t('chair-open-list')}
    </CommandButton>
  )
}
