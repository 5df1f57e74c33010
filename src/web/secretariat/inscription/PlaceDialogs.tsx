import { inscriptionId } from '../../../domain/ids.ts'
import { order } from '../../../domain/rules/precedence.ts'
import type { Inscription, State } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { CommandDialog, field, ReasonField } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

interface Props {
  readonly inscription: Inscription
  readonly onClose: () => void
}

/** PR5: its place only; the others keep their order among themselves. */
export function MoveDialog({ inscription, onClose }: Props) {
  const state = useSession()
  const others = othersInOrder(state, inscription)
  return (
    <CommandDialog
      title={t('desk-move-title', { delegation: delegationName(state, inscription.delegationId) })}
      confirm={t('desk-move')}
      command={form => {
        const before = field(form, 'before')
        return {
          type: 'MoveInscription',
          inscriptionId: inscription.id,
          before: before === '' ? null : inscriptionId(before),
          reason: field(form, 'reason'),
        }
      }}
      onClose={onClose}
    >
      <Field label={t('desk-move-before')}>
        {control => (
          <select {...control} name="before">
            {others.map(({ other, place }) => (
              <option key={other.id} value={other.id}>
                {place}. {delegationName(state, other.delegationId)}
              </option>
            ))}
            <option value="">{t('desk-move-last')}</option>
          </select>
        )}
      </Field>
      <ReasonField />
    </CommandDialog>
  )
}

/** PR5: two delegations that have agreed on it. */
export function SwapDialog({ inscription, onClose }: Props) {
  const state = useSession()
  return (
    <CommandDialog
      title={t('desk-swap-title', { delegation: delegationName(state, inscription.delegationId) })}
      confirm={t('desk-swap')}
      command={form => ({
        type: 'SwapInscriptions',
        inscriptionId: inscription.id,
        withId: inscriptionId(field(form, 'with')),
        reason: field(form, 'reason'),
      })}
      onClose={onClose}
    >
      <Field label={t('desk-swap-with')}>
        {control => (
          <select {...control} name="with" required>
            {othersInOrder(state, inscription).map(({ other, place }) => (
              <option key={other.id} value={other.id}>
                {place}. {delegationName(state, other.delegationId)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ReasonField suggestions={[t('desk-swap-agreed')]} />
    </CommandDialog>
  )
}

function othersInOrder(state: State, { id, listId }: Inscription): { other: Inscription; place: number }[] {
  const list = state.lists.get(listId)
  return (list ? order(state, list) : [])
    .map((other, k) => ({ other, place: k + 1 }))
    .filter(({ other }) => other.id !== id)
}
