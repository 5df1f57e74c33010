import { useSignal } from '@preact/signals'
import type { List } from '../../../domain/state.ts'
import { change } from '../../request/sheet.ts'
import { t } from '../../speech/language.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { sheet } from '../intake/sheet.ts'
import { hashOf } from '../route.ts'
import { useListStatus } from './ListStatus.tsx'
import { limitsText } from './limits-text.ts'
import { SpeakingTimeDialog } from './SpeakingTimeDialog.tsx'

/** WI4: open, close, reopen; CL4: how long one may speak. */
export function ListControls({ list }: { list: List }) {
  const status = useListStatus(list)
  const setting = useSignal(false)
  return (
    <div class="list-controls">
      <p class="num">
        <span class="soft small">{t('desk-speaking-time')}</span> {limitsText(list)}
      </p>
      <div class="do no-print">
        {status === 'open' ? (
          <CommandButton class="small" command={() => ({ type: 'CloseList', listId: list.id })}>
            {t('desk-close-list')}
          </CommandButton>
        ) : (
          <CommandButton class="small" command={() => ({ type: 'OpenList', listId: list.id })}>
            {t(status === 'closed' ? 'desk-reopen-list' : 'desk-open-list')}
          </CommandButton>
        )}
        <button
          type="button"
          class="small"
          onClick={() => {
            setting.value = true
          }}
        >
          {t('desk-speaking-time')}
        </button>
        <a class="button small" href={hashOf('intake')} onClick={() => change(sheet, { list: list.id })}>
          {t('desk-intake-new')}
        </a>
        <button type="button" class="small" onClick={() => print()}>
          {t('desk-print')}
        </button>
      </div>
      {setting.value && (
        <SpeakingTimeDialog
          list={list}
          onClose={() => {
            setting.value = false
          }}
        />
      )}
    </div>
  )
}
