import { type ListId, listId } from '../../../domain/ids.ts'
import { listStatus } from '../../../domain/rules/windows.ts'
import { useNow, useSession } from '../../live/live.tsx'
import type { PageRefused } from '../../live/sender.ts'
import { t } from '../../speech/language.ts'
import { listName, listTitle } from '../../speech/names.ts'
import { Field } from '../Field.tsx'
import { change, draft } from './form-state.ts'

export function ListField({ problem, refused }: { problem: string | undefined; refused: PageRefused | null }) {
  const state = useSession()
  const now = useNow(1000)
  const items = [...new Set([...state.lists.values()].map(({ item }) => item))]
  const instead =
    refused?.refusal === 'not-eligible' && 'instead' in refused.params ? refused.params.instead : undefined
  return (
    <div data-field="list">
      <Field
        label={t('desk-list')}
        problem={
          problem && (
            <>
              {problem}
              {instead !== undefined && <Instead list={instead} />}
            </>
          )
        }
      >
        {control => (
          <select
            {...control}
            value={draft.value.list}
            onChange={event => change({ list: listId(event.currentTarget.value) })}
          >
            <option value="">{t('desk-choose')}</option>
            {items.map(item => (
              <optgroup key={item} label={t('desk-item', { symbol: item })}>
                {[...state.lists.values()]
                  .filter(list => list.item === item)
                  .map(list => (
                    <option key={list.id} value={list.id}>
                      {listTitle(list)} · {t(`desk-list-${listStatus(list, now)}`)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

/** WI7: the list that is for it, one press away. */
function Instead({ list }: { list: ListId }) {
  const state = useSession()
  return (
    <button type="button" class="small" onClick={() => change({ list })}>
      {t('desk-intake-instead', { list: listName(state, list) })}
    </button>
  )
}
