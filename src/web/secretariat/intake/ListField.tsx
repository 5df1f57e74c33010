import { listId } from '../../../domain/ids.ts'
import { listStatus } from '../../../domain/rules/windows.ts'
import { useNow, useSession } from '../../live/live.tsx'
import { Instead } from '../../request/Instead.tsx'
import type { RequestForm } from '../../request/use-request-form.ts'
import { t } from '../../speech/language.ts'
import { listTitle } from '../../speech/names.ts'
import { Field } from '../../ui/Field.tsx'

/** Which list, of all that there are. */
export function ListField({ form }: { form: RequestForm }) {
  const state = useSession()
  const now = useNow(1000)
  const items = [...new Set([...state.lists.values()].map(({ item }) => item))]
  const problem = form.problem('list')
  return (
    <Field
      label={t('request-list')}
      field="list"
      problem={
        problem && (
          <>
            {problem}
            <Instead form={form} />
          </>
        )
      }
    >
      {control => (
        <select
          {...control}
          value={form.draft.list}
          onChange={event => form.set({ list: listId(event.currentTarget.value) })}
        >
          <option value="">{t('request-choose')}</option>
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
  )
}
