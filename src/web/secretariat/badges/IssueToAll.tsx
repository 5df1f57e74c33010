import { useSignal } from '@preact/signals'
import { badgeId } from '../../../domain/ids.ts'
import type { Delegation } from '../../../domain/plan.ts'
import type { State } from '../../../domain/state.ts'
import type { Instant } from '../../../domain/time.ts'
import { useIsLive, useLive, useNow, useSession } from '../../live/live.tsx'
import { newId } from '../../live/new-id.ts'
import { useCommand } from '../../live/use-command.ts'
import { t } from '../../speech/language.ts'
import { Refusal } from '../../ui/Refusal.tsx'
import { lastDay, readExpiry } from './expiry.ts'
import { badgeStanding } from './standing.ts'

/** A badge for each delegation that has none: the day before the conference is not spent on typing. */
export function IssueToAll() {
  const live = useLive()
  const state = useSession()
  const given = useCommand()
  const able = useIsLive()
  const now = useNow(10_000)
  const left = useSignal<number | null>(null)
  const without = withoutBadge(state, now)
  if (without.length === 0 && left.value === null) return null

  const issue = async (): Promise<void> => {
    if (!able || left.value !== null) return
    const expiresAt = readExpiry(lastDay(state, live.clock.now()), state.plan.timeZone)
    for (const [k, { id }] of without.entries()) {
      left.value = without.length - k
      const done = await given.give({
        type: 'IssueBadge',
        badgeId: badgeId(newId()),
        role: 'delegate',
        delegationId: id,
        ...(expiresAt !== undefined && { expiresAt }),
      })
      // One that was refused would be refused again: the reason is shown, and the rest wait.
      if (!done) break
    }
    left.value = null
  }

  return (
    <section class="card issue-all">
      <p>{t('desk-issue-all-means', { count: without.length })}</p>
      <Refusal of={given} />
      <button type="button" aria-disabled={!able || left.value !== null} data-progress={given.progress} onClick={issue}>
        {left.value === null ? t('desk-issue-all') : t('desk-issue-all-left', { count: left.value })}
      </button>
    </section>
  )
}

function withoutBadge(state: State, now: Instant): Delegation[] {
  const have = new Set(
    [...state.badges.values()].filter(badge => badgeStanding(badge, now) === 'good').map(badge => badge.delegationId),
  )
  return [...state.delegations.values()].filter(({ id }) => !have.has(id))
}
