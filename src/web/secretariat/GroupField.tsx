import { useId } from 'preact/hooks'
import type { DelegationId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import { regionalGroups } from '../../domain/vocabulary.ts'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { groupName } from '../kit/names.ts'
import { Field } from './Field.tsx'

/** The group that a statement is made for: those that are known are proposed, any other may be written. */
export function GroupField(props: {
  value: string
  delegation: DelegationId | ''
  problem?: string | undefined
  name?: string
  required?: boolean
  onInput: (group: string) => void
}) {
  const state = useSession()
  const list = useId()
  const shown = groupName(state, props.value)
  return (
    <Field label={t('desk-on-behalf')} problem={props.problem}>
      {control => (
        <>
          <input
            {...control}
            name={props.name}
            required={props.required}
            list={list}
            autocomplete="off"
            dir="auto"
            maxLength={200}
            value={shown}
            onInput={event => props.onInput(groupOf(state, event.currentTarget.value))}
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

/** Those that the delegation chairs first, then the others. */
function groupsFor(state: State, delegation: DelegationId | ''): string[] {
  const chaired = delegation === '' ? [] : (state.delegations.get(delegation)?.chairs ?? [])
  const others = [...state.delegations.values()].flatMap(({ chairs }) => chairs)
  return [...new Set([...chaired, ...regionalGroups, ...others])]
}

/** The id of a regional group that was chosen by its name; any other text as it is. */
export function groupOf(state: State, text: string): string {
  return groupsFor(state, '').find(group => groupName(state, group) === text.trim()) ?? text
}
