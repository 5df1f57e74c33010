import { useSignal } from '@preact/signals'
import type { PointOfOrder } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'

/** PO1: the ruling, and where there was one the appeal and its vote. */
export function RuleDialog({ point, onClose }: { point: PointOfOrder; onClose: () => void }) {
  const state = useSession()
  const appealed = useSignal(false)
  return (
    <CommandDialog
      title={t('chair-rule-title', { delegation: delegationName(state, point.delegationId) })}
      confirm={t('chair-rule-confirm')}
      command={form => ({
        type: 'RuleOnPointOfOrder',
        pointId: point.id,
        ruling: field(form, 'reason'),
        ...(appealed.value && { appeal: appealOf(form) }),
      })}
      onClose={onClose}
    >
      <ReasonField
        label={t('chair-ruling')}
        suggestions={[t('chair-ruling-upheld'), t('chair-ruling-not-upheld'), t('chair-ruling-noted')]}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={appealed.value}
          onChange={event => {
            appealed.value = event.currentTarget.checked
          }}
        />
        {t('chair-appeal')}
      </label>
      {appealed.value && <AppealFields />}
    </CommandDialog>
  )
}

function AppealFields() {
  const votes = [
    ['inFavour', 'chair-votes-for'],
    ['against', 'chair-votes-against'],
    ['abstentions', 'chair-votes-abstentions'],
  ] as const
  return (
    <fieldset class="votes">
      <div class="field">
        <label for="outcome">{t('chair-appeal-outcome')}</label>
        <select id="outcome" name="outcome">
          <option value={t('chair-appeal-stands')}>{t('chair-appeal-stands')}</option>
          <option value={t('chair-appeal-overruled')}>{t('chair-appeal-overruled')}</option>
        </select>
      </div>
      {votes.map(([name, id]) => (
        <div class="field" key={name}>
          <label for={name}>{t(id)}</label>
          <input id={name} name={name} type="number" min="0" max="1000" inputMode="numeric" />
        </div>
      ))}
    </fieldset>
  )
}

function appealOf(form: FormData) {
  const count = (name: string) => {
    const text = field(form, name)
    return text === '' ? undefined : Number(text)
  }
  const [inFavour, against, abstentions] = [count('inFavour'), count('against'), count('abstentions')]
  return {
    outcome: field(form, 'outcome'),
    ...(inFavour !== undefined && { inFavour }),
    ...(against !== undefined && { against }),
    ...(abstentions !== undefined && { abstentions }),
  }
}
