import { useSignal } from '@preact/signals'
import type { DelegationId } from '../../domain/ids.ts'
import { delegationId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { useSession } from '../live/live.tsx'
import { locale, t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { timeOf } from '../speech/times.ts'
import { Field } from '../ui/Field.tsx'
import type { RequestForm } from './use-request-form.ts'

/** Something else than a delegation; none is called so. */
const somethingElse = '+'

/** RR1: in reply to whom; those who spoke last are offered first. */
export function ReplyField({ form }: { form: RequestForm }) {
  const state = useSession()
  const { reply, delegation } = form.draft
  const named = useSignal(false)
  const written = named.value || (reply !== '' && !state.delegations.has(delegationId(reply)))
  const spoken = recentSpeakers(state, delegation)
  const others = [...state.delegations.values()]
    .filter(({ id }) => id !== delegation && !spoken.some(speaker => speaker.id === id))
    .map(({ id }) => ({ id, name: delegationName(state, id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
  return (
    <Field field="reply" label={t('in-reply-to')} problem={form.problem('reply')}>
      {control => (
        <>
          <select
            {...control}
            value={written ? somethingElse : reply}
            onChange={event => {
              const chosen = event.currentTarget.value
              named.value = chosen === somethingElse
              form.set({ reply: named.value ? '' : chosen })
            }}
          >
            <option value="">{t('request-choose')}</option>
            {spoken.length > 0 && (
              <optgroup label={t('request-reply-recent')}>
                {spoken.map(({ id, at }) => (
                  <option key={id} value={id}>
                    {`${delegationName(state, id)} · ${timeOf(at, state.plan.timeZone)}`}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={t('request-reply-all')}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
            <option value={somethingElse}>{t('request-reply-else')}</option>
          </select>
          {written && (
            <input
              aria-label={t('in-reply-to')}
              autocomplete="off"
              dir="auto"
              maxLength={500}
              value={reply}
              onInput={event => form.set({ reply: event.currentTarget.value })}
            />
          )}
        </>
      )}
    </Field>
  )
}

/** Those who had the floor in this session, the latest first. */
function recentSpeakers(state: State, except: DelegationId | ''): { id: DelegationId; at: Instant }[] {
  const latest = new Map<DelegationId, Instant>()
  for (const { delegationId, clock } of state.interventions.values()) {
    if (delegationId && clock && delegationId !== except) latest.set(delegationId, clock.startedAt)
  }
  return [...latest].map(([id, at]) => ({ id, at })).sort((a, b) => b.at - a.at)
}
