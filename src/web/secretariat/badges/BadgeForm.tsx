import { useSignal } from '@preact/signals'
import { type BadgeId, badgeId, type DelegationId } from '../../../domain/ids.ts'
import type { Role } from '../../../domain/vocabulary.ts'
import { useIsLive, useLive, useSession } from '../../live/live.tsx'
import { newId } from '../../live/new-id.ts'
import { useCommand } from '../../live/use-command.ts'
import { t } from '../../speech/language.ts'
import { Field } from '../../ui/Field.tsx'
import { Refusal } from '../../ui/Refusal.tsx'
import { DelegationField } from '../DelegationField.tsx'
import { lastDay, readExpiry } from './expiry.ts'
import { seatRoles } from './roles.ts'

export function BadgeForm({ onIssued }: { onIssued: (id: BadgeId) => void }) {
  const live = useLive()
  const state = useSession()
  const given = useCommand()
  const able = useIsLive() && given.progress === 'idle'
  const role = useSignal<Role>('delegate')
  const delegation = useSignal<DelegationId | ''>('')
  const holder = useSignal('')
  const until = useSignal(lastDay(state, live.clock.now()))
  const wrong = useSignal<'delegation' | 'until' | null>(null)

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!able) return
    const expiresAt = until.value === '' ? undefined : readExpiry(until.value, state.plan.timeZone)
    wrong.value =
      role.value === 'delegate' && delegation.value === ''
        ? 'delegation'
        : until.value !== '' && expiresAt === undefined
          ? 'until'
          : null
    if (wrong.value) return
    const id = badgeId(newId())
    const name = holder.value.trim()
    const done = await given.give({
      type: 'IssueBadge',
      badgeId: id,
      role: role.value,
      ...(role.value === 'delegate' && delegation.value !== '' && { delegationId: delegation.value }),
      ...(name !== '' && { holder: name }),
      ...(expiresAt !== undefined && { expiresAt }),
    })
    if (!done) return
    holder.value = ''
    delegation.value = ''
    onIssued(id)
  }

  return (
    <form class="card badge-form" noValidate onSubmit={submit} aria-label={t('desk-badge-issue')}>
      <h2>{t('desk-badge-issue')}</h2>
      <Field label={t('desk-role')}>
        {control => (
          <select
            {...control}
            value={role.value}
            onChange={event => {
              role.value = seatRoles.find(known => known === event.currentTarget.value) ?? 'delegate'
            }}
          >
            {seatRoles.map(known => (
              <option key={known} value={known}>
                {t(`role-${known}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {role.value === 'delegate' && (
        <DelegationField
          label={t('desk-delegation')}
          value={delegation.value}
          problem={wrong.value === 'delegation' && t('problem-missing')}
          onChoose={id => {
            delegation.value = id
          }}
        />
      )}
      <Field label={t('desk-holder')} hint={t('desk-holder-hint')}>
        {control => (
          <input
            {...control}
            autocomplete="off"
            dir="auto"
            maxLength={200}
            value={holder}
            onInput={event => {
              holder.value = event.currentTarget.value
            }}
          />
        )}
      </Field>
      <Field
        label={t('desk-expires')}
        hint={t('desk-expires-hint')}
        problem={wrong.value === 'until' && t('problem-no-such-day')}
      >
        {control => (
          <input
            {...control}
            type="date"
            value={until}
            onInput={event => {
              until.value = event.currentTarget.value
            }}
          />
        )}
      </Field>
      <Refusal of={given} />
      <div class="do">
        <button type="submit" class="primary" aria-disabled={!able} data-progress={given.progress}>
          {t('desk-badge-issue')}
        </button>
      </div>
    </form>
  )
}
