import { useId } from 'preact/hooks'
import type { DelegationId } from '../../domain/ids.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { groupName } from '../speech/names.ts'
import { Field } from './Field.tsx'
import { groupsFor } from './groups.ts'

/** The group that a statement is made for, as text: those that are known are proposed, any other may be written. */
export function GroupField(props: {
  value: string
  delegation: DelegationId | ''
  problem?: string | undefined
  required?: boolean
  onInput: (group: string) => void
}) {
  const state = useSession()
  const list = useId()
  return (
    <Field label={t('desk-on-behalf')} problem={props.problem}>
      {control => (
        <>
          <input
            {...control}
            required={props.required}
            list={list}
            autocomplete="off"
            dir="auto"
            maxLength={200}
            value={props.value}
            onInput={event => props.onInput(event.currentTarget.value)}
          />
          <datalist id={list}>
            {groupsFor(state, props.delegation).map(group => (
              <option key={group} value={groupName(state, group)} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
