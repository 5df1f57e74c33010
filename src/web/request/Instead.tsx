import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { listName } from '../speech/names.ts'
import type { RequestForm } from './use-request-form.ts'

/** WI7: the list that is for this request, one press away; nothing where none is known. */
export function Instead({ form }: { form: RequestForm }) {
  const state = useSession()
  const { refused } = form
  const list = refused?.refusal === 'not-eligible' ? refused.params.instead : undefined
  if (list === undefined) return null
  return (
    <button type="button" class="small" onClick={() => form.set({ list })}>
      {t('request-instead', { list: listName(state, list) })}
    </button>
  )
}
