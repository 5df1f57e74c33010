import type { DelegationId } from '../../domain/ids.ts'
import { useSession } from '../live/live.tsx'
import { GroupText } from '../request/GroupText.tsx'
import { groupOf } from '../request/groups.ts'
import type { RequestForm } from '../request/use-request-form.ts'
import { t } from '../speech/language.ts'
import { groupName } from '../speech/names.ts'
import { Field } from '../ui/Field.tsx'

/** No group is called so. */
const another = '+'

/**
 * Whom a delegation speaks for: itself, a group that it chairs, or another one, which is then written. `required`:
 * the request is made for a group already, and cannot stop being so.
 */
export function OwnGroupField({
  form,
  delegation,
  required,
}: {
  form: RequestForm
  delegation: DelegationId
  required: boolean
}) {
  const state = useSession()
  const chairs = state.delegations.get(delegation)?.chairs ?? []
  const group = groupOf(state, form.draft.group)
  const written = form.draft.groupNamed || (group !== '' && !chairs.includes(group))
  return (
    <Field field="group" label={t('request-group')} problem={form.problem('group')}>
      {control => (
        <>
          <select
            {...control}
            value={written ? another : group}
            onChange={event => {
              const chosen = event.currentTarget.value
              form.set({ group: chosen === another ? '' : chosen, groupNamed: chosen === another })
            }}
          >
            {!required && <option value="">{t('group-none')}</option>}
            {chairs.map(chaired => (
              <option key={chaired} value={chaired}>
                {groupName(state, chaired)}
              </option>
            ))}
            <option value={another}>{t('group-another')}</option>
          </select>
          {written && <GroupText form={form} delegation={delegation} label={t('group-named')} />}
        </>
      )}
    </Field>
  )
}
