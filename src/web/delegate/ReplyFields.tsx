import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { DelegationId } from '../../domain/ids.ts'
import { locale, t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { clockText, timeOf } from '../speech/times.ts'
import { repliesUsed } from './choices.ts'
import type { Draft } from './draft.ts'
import type { Model } from './model.ts'

const somethingElse = '+'

/** RR1: in reply to whom, and how many replies there are still. */
export function ReplyFields(props: { model: Model; draft: Draft; set: (changes: Partial<Draft>) => void }) {
  const { model, draft, set } = props
  const { state, delegation } = model
  const id = useId()
  const typed = useSignal(false)
  const list = draft.listId === null ? undefined : state.lists.get(draft.listId)
  const spoken = recentSpeakers(model)
  const others = [...state.delegations.values()]
    .filter(other => other.id !== delegation.id && !spoken.some(({ id }) => id === other.id))
    .map(other => ({ id: other.id, name: delegationName(state, other.id) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
  const limits = state.plan.settings.repliesMs
  return (
    <>
      {list && (
        <p class="soft small">
          {t('reply-quota', {
            quota: limits.length,
            used: repliesUsed(state, list, delegation.id),
            limits: limits.map(clockText).join(', '),
          })}
          {delegation.category !== 'state-party' && ` ${t('reply-discretion')}`}
        </p>
      )}
      <div class="field">
        <label for={id}>{t('in-reply-to')}</label>
        <select
          id={id}
          required
          value={typed.value ? somethingElse : draft.inReplyTo}
          onChange={event => {
            const chosen = event.currentTarget.value
            typed.value = chosen === somethingElse
            set({ inReplyTo: typed.value ? '' : chosen })
          }}
        >
          <option value="" disabled>
            {t('choose')}
          </option>
          {spoken.length > 0 && (
            <optgroup label={t('spoke-recently')}>
              {spoken.map(speaker => (
                <option key={speaker.id} value={speaker.id}>
                  {`${delegationName(state, speaker.id)} · ${timeOf(speaker.at, state.plan.timeZone)}`}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={t('all-delegations')}>
            {others.map(other => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </optgroup>
          <option value={somethingElse}>{t('something-else')}</option>
        </select>
        {typed.value && (
          <input
            aria-label={t('in-reply-to')}
            dir="auto"
            maxLength={500}
            required
            value={draft.inReplyTo}
            onInput={event => set({ inReplyTo: event.currentTarget.value })}
          />
        )}
      </div>
    </>
  )
}

/** Those who had the floor while this page was open, the latest first. */
function recentSpeakers({ state, delegation }: Model): { id: DelegationId; at: number }[] {
  const latest = new Map<DelegationId, number>()
  for (const { delegationId, clock } of state.interventions.values()) {
    if (delegationId && clock && delegationId !== delegation.id) latest.set(delegationId, clock.startedAt)
  }
  return [...latest].map(([id, at]) => ({ id, at })).sort((a, b) => b.at - a.at)
}
