import { useId } from 'preact/hooks'
import type { ListId } from '../../domain/ids.ts'
import { listId } from '../../domain/ids.ts'
import { t } from '../speech/language.ts'
import { listTitle, symbolText } from '../speech/names.ts'
import { clockText } from '../speech/times.ts'
import type { Choice } from './choices.ts'
import { whenText } from './list-window.ts'
import type { Model } from './model.ts'

/** Which list: only those that are for her, and until when. */
export function ListField(props: {
  model: Model
  choices: readonly Choice[]
  value: ListId | null
  onChange: (id: ListId) => void
}) {
  const { model, choices, value, onChange } = props
  const id = useId()
  const chosen = choices.find(({ list }) => list.id === value)
  const reply = chosen?.list.kind === 'right-of-reply'
  const groups = (['open', 'closed', 'not-open'] as const).map(status => ({
    status,
    of: choices.filter(choice => choice.status === status),
  }))
  return (
    <div class="field">
      <label for={id}>{t('list')}</label>
      <select id={id} value={value ?? ''} onChange={event => onChange(listId(event.currentTarget.value))}>
        {reply
          ? choices.map(choice => <ListOption key={choice.list.id} choice={choice} />)
          : groups.map(
              ({ status, of }) =>
                of.length > 0 && (
                  <optgroup key={status} label={t(`lists-${status}`)}>
                    {of.map(choice => (
                      <ListOption key={choice.list.id} choice={choice} />
                    ))}
                  </optgroup>
                ),
            )}
      </select>
      {chosen && (
        <p class="hint">
          {whenText(model, chosen)}
          {chosen.list.limitMs !== null && !reply && (
            <> {t('list-limit', { limit: clockText(chosen.list.limitMs), enforcement: chosen.list.enforcement })}</>
          )}
        </p>
      )}
    </div>
  )
}

/** WI4: before it opens, a list takes no request; replies are always taken. */
function ListOption({ choice: { list, status } }: { choice: Choice }) {
  return (
    <option value={list.id} disabled={status === 'not-open' && list.kind === 'statements'}>
      {`${symbolText(list.item)} ${listTitle(list)}`}
    </option>
  )
}
