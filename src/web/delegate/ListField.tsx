import type { ComponentChildren } from 'preact'
import { listId } from '../../domain/ids.ts'
import { Instead } from '../request/Instead.tsx'
import type { RequestForm } from '../request/use-request-form.ts'
import { t } from '../speech/language.ts'
import { listTitle, symbolText } from '../speech/names.ts'
import { clockText } from '../speech/times.ts'
import { Field } from '../ui/Field.tsx'
import type { Choice } from './choices.ts'
import { whenText } from './list-window.ts'
import type { Model } from './model.ts'

/** Which list: only those that are for her, and until when. */
export function ListField(props: {
  model: Model
  choices: readonly Choice[]
  form: RequestForm
  problem: ComponentChildren
}) {
  const { model, choices, form, problem } = props
  const chosen = choices.find(({ list }) => list.id === form.draft.list)
  const reply = chosen?.list.kind === 'right-of-reply'
  const groups = (['open', 'closed', 'not-open'] as const).map(status => ({
    status,
    of: choices.filter(choice => choice.status === status),
  }))
  return (
    <Field
      label={t('request-list')}
      field="list"
      hint={
        chosen && (
          <>
            {whenText(model, chosen)}
            {chosen.list.limitMs !== null && !reply && (
              <> {t('list-limit', { limit: clockText(chosen.list.limitMs), enforcement: chosen.list.enforcement })}</>
            )}
          </>
        )
      }
      problem={
        problem && (
          <>
            {problem}
            <Instead form={form} />
          </>
        )
      }
    >
      {control => (
        <select
          {...control}
          value={form.draft.list}
          onChange={event => form.set({ list: listId(event.currentTarget.value) })}
        >
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
      )}
    </Field>
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
