import { inscriptionId } from '../../../domain/ids.ts'
import type { Readings } from '../../../domain/readings.ts'
import type { Inscription } from '../../../domain/state.ts'
import { useReadings } from '../../live/readings.tsx'
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
  const readings = useReadings()
  const { state } = readings
  const others = othersInOrder(readings, inscription)
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
  const readings = useReadings()
  const { state } = readings
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
            {othersInOrder(readings, inscription).map(({ other, place }) => (
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

function othersInOrder(readings: Readings, { id, listId }: Inscription): { other: Inscription; place: number }[] {
  const list = readings.state.lists.get(listId)
  return (list ? readings.queue(list) : [])
    .map((other, k) => ({ other, place: k + 1 }))
    .filter(({ other }) => other.id !== id)
}
