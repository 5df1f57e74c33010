import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Delegation } from '../../domain/plan.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { groupName } from '../speech/names.ts'
import type { Draft } from './draft.ts'

/** Another group than those it chairs; no group is called so. */
const another = '+'

/** For itself, for a group that it chairs, or for another one, named by hand. */
export function GroupField(props: {
  draft: Draft
  set: (changes: Partial<Draft>) => void
  delegation: Delegation
  required: boolean
}) {
  const { draft, set, delegation, required } = props
  const state = useSession()
  const id = useId()
  const typed = useSignal(draft.group !== '' && !delegation.chairs.includes(draft.group))
  return (
    <div class="field">
      <label for={id}>{t('on-behalf-of')}</label>
      <select
        id={id}
        value={typed.value ? another : draft.group}
        onChange={event => {
          const chosen = event.currentTarget.value
          typed.value = chosen === another
          set({ group: typed.value ? '' : chosen })
        }}
      >
        {!required && <option value="">{t('group-none')}</option>}
        {delegation.chairs.map(group => (
          <option key={group} value={group}>
            {groupName(state, group)}
          </option>
        ))}
        <option value={another}>{t('group-another')}</option>
      </select>
      {typed.value && (
        <input
          aria-label={t('group-named')}
          placeholder={t('group-named')}
          dir="auto"
          maxLength={100}
          required
          value={draft.group}
          onInput={event => set({ group: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
