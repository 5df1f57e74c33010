import { useId } from 'preact/hooks'
import type { DelegationId } from '../../domain/ids.ts'
import { useSession } from '../live/live.tsx'
import { groupName } from '../speech/names.ts'
import type { FieldControl } from '../ui/Field.tsx'
import { groupsFor } from './groups.ts'
import type { RequestForm } from './use-request-form.ts'

/** A group as text; those that are known are proposed, the delegation's own first. Labelled by its field, or itself. */
export function GroupText(props: {
  form: RequestForm
  delegation: DelegationId | ''
  control?: FieldControl
  label?: string
}) {
  const { form, delegation, control, label } = props
  const state = useSession()
  const list = useId()
  return (
    <>
      <input
        {...control}
        name="group"
        aria-label={label}
        placeholder={label}
        list={list}
        autocomplete="off"
        dir="auto"
        maxLength={100}
        value={form.draft.group}
        onInput={event => form.set({ group: event.currentTarget.value })}
      />
      <datalist id={list}>
        {groupsFor(state, delegation).map(known => (
          <option key={known} value={groupName(state, known)} />
        ))}
      </datalist>
    </>
  )
}
