import { useSignal } from '@preact/signals'
import type { Delegation } from '../../../domain/plan.ts'
import { categories, credentialsStatuses, regionalGroups } from '../../../domain/vocabulary.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, groupName } from '../../speech/names.ts'
import { CommandDialog, field } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { type DelegationProblem, readDelegation } from './delegation-form.ts'
import { NameFields } from './NameFields.tsx'

/** A delegation that arrives after all, or one whose entry was wrong. */
export function DelegationDialog({ delegation, onClose }: { delegation?: Delegation; onClose: () => void }) {
  const state = useSession()
  const problem = useSignal<DelegationProblem | 'known' | null>(null)
  return (
    <CommandDialog
      title={
        delegation
          ? t('desk-correct-title', { delegation: delegationName(state, delegation.id) })
          : t('desk-delegation-add')
      }
      confirm={t(delegation ? 'desk-correct' : 'desk-delegation-add')}
      command={form => {
        const read = readDelegation(name => field(form, name), delegation)
        // Adding must not overwrite one that is there.
        const known = !delegation && read.ok && state.delegations.has(read.delegation.id)
        problem.value = read.ok ? (known ? 'known' : null) : read.problem
        return read.ok && !known ? { type: 'AdmitDelegation', delegation: read.delegation } : null
      }}
      onClose={onClose}
    >
      <div class="pair">
        <Field
          label={t('desk-iso3')}
          hint={t('desk-iso3-hint')}
          problem={problem.value === 'iso3' && t('desk-problem-iso3')}
        >
          {control => (
            <input
              {...control}
              name="iso3"
              class="capitals"
              dir="ltr"
              maxLength={3}
              autocomplete="off"
              defaultValue={delegation?.iso3}
            />
          )}
        </Field>
        <Field
          label={t('desk-delegation-id')}
          hint={t('desk-delegation-id-hint')}
          problem={
            (problem.value === 'id' && t('desk-problem-id')) ||
            (problem.value === 'known' && t('desk-problem-known-delegation'))
          }
        >
          {control => (
            <input
              {...control}
              name="id"
              class="capitals"
              dir="ltr"
              maxLength={64}
              autocomplete="off"
              readOnly={delegation !== undefined}
              defaultValue={delegation?.id}
            />
          )}
        </Field>
      </div>
      <NameFields name={delegation?.name ?? {}} problem={problem.value === 'name'} />
      <div class="pair">
        <Field label={t('desk-category')}>
          {control => (
            <select {...control} name="category">
              {categories.map(category => (
                <option key={category} value={category} selected={category === (delegation?.category ?? 'state-party')}>
                  {t(`category-${category}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('desk-group')}>
          {control => (
            <select {...control} name="regionalGroup">
              <option value="">{t('desk-none')}</option>
              {regionalGroups.map(group => (
                <option key={group} value={group} selected={group === delegation?.regionalGroup}>
                  {groupName(state, group)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t('desk-chairs')} hint={t('desk-chairs-hint')}>
        {control => <input {...control} name="chairs" defaultValue={delegation?.chairs.join(', ')} />}
      </Field>
      <Field label={t('desk-credentials')}>
        {control => (
          <select {...control} name="credentials">
            {credentialsStatuses.map(status => (
              <option key={status} value={status} selected={status === (delegation?.credentials ?? 'none')}>
                {t(`credentials-${status}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label class="check">
        <input type="checkbox" name="admitted" value="yes" defaultChecked={delegation?.admitted} />
        {t('desk-admitted-means')}
      </label>
      <Field label={t('desk-contact')} hint={t('desk-contact-hint')}>
        {control => (
          <input {...control} name="contact" autocomplete="off" maxLength={500} defaultValue={delegation?.contact} />
        )}
      </Field>
    </CommandDialog>
  )
}
