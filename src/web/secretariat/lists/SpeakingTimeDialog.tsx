import { useSignal } from '@preact/signals'
import type { LimitKey } from '../../../domain/plan.ts'
import type { List } from '../../../domain/state.ts'
import { categories, enforcements } from '../../../domain/vocabulary.ts'
import { t } from '../../speech/language.ts'
import { clockText } from '../../speech/times.ts'
import { Choice } from '../../ui/Choice.tsx'
import { CommandDialog, field } from '../../ui/Dialog.tsx'
import { readDuration } from '../../ui/duration-text.ts'
import { Field } from '../../ui/Field.tsx'
import { limitKeyName, limitsText } from './limits-text.ts'

const keys: readonly LimitKey[] = [...categories, 'group']

/** CL4: the limit of a list, or of one kind of speaker on it. It holds for statements that have not begun. */
export function SpeakingTimeDialog({ list, onClose }: { list: List; onClose: () => void }) {
  const whom = useSignal<LimitKey | ''>('')
  const wrong = useSignal(false)
  const now = whom.value === '' ? list.limitMs : (list.limitsMs[whom.value] ?? null)
  return (
    <CommandDialog
      title={t('desk-speaking-time')}
      confirm={t('desk-set')}
      command={form => {
        const text = field(form, 'limit')
        const limitMs = readDuration(text)
        wrong.value = text !== '' && limitMs === undefined
        if (wrong.value) return null
        return {
          type: 'SetSpeakingTime',
          listId: list.id,
          limitMs: limitMs ?? null,
          enforcement: enforcements.find(known => known === field(form, 'enforcement')) ?? list.enforcement,
          ...(whom.value !== '' && { category: whom.value }),
        }
      }}
      onClose={onClose}
    >
      <p class="soft num">{limitsText(list)}</p>
      <Field label={t('desk-limit-for')}>
        {control => (
          <select
            {...control}
            value={whom.value}
            onChange={event => {
              whom.value = keys.find(key => key === event.currentTarget.value) ?? ''
            }}
          >
            <option value="">{t('desk-everybody')}</option>
            {keys.map(key => (
              <option key={key} value={key}>
                {limitKeyName(key)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        key={whom.value}
        label={t('desk-limit')}
        hint={t(whom.value === '' ? 'desk-limit-hint' : 'desk-limit-hint-of')}
        problem={wrong.value && t('problem-not-a-duration')}
      >
        {control => (
          <input
            {...control}
            name="limit"
            class="num"
            dir="ltr"
            autocomplete="off"
            defaultValue={now === null ? '' : clockText(now)}
          />
        )}
      </Field>
      <Choice
        key={`enforcement ${whom.value}`}
        label={t('desk-enforcement')}
        name="enforcement"
        value={(whom.value !== '' && list.enforcements?.[whom.value]) || list.enforcement}
        options={enforcements.map(value => ({ value, text: t(`desk-enforcement-${value}`) }))}
      />
      <p class="soft small">{t('desk-limit-means')}</p>
    </CommandDialog>
  )
}
