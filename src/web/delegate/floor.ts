import type { DelegationId } from '../../domain/ids.ts'
import { limitOf } from '../../domain/rules/limits.ts'
import type { Intervention, Meeting, Pause, State } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'

/** The intervention with which a delegation has the floor, called or speaking, and the meeting. */
export function floorOf(
  state: State,
  delegationId: DelegationId,
): { readonly intervention: Intervention; readonly meeting: Meeting } | null {
  for (const meeting of state.meetings.values()) {
    const intervention = meeting.floor === null ? undefined : state.interventions.get(meeting.floor)
    if (intervention?.delegationId === delegationId) return { intervention, meeting }
  }
  return null
}

/** What will hold for one who is called and has not begun; null for no limit. */
export function limitNow(state: State, intervention: Intervention | undefined): Millis | null {
  if (intervention?.clock) return intervention.clock.limitMs
  const inscription = intervention?.inscriptionId && state.inscriptions.get(intervention.inscriptionId)
  const list = inscription && state.lists.get(inscription.listId)
  return inscription && list ? limitOf(state, list, inscription) : null
}

/** Why a clock stands still, the cause that somebody else must end before it can go on first. */
export function openPause(intervention: Intervention): Pause | null {
  const open = intervention.clock?.pauses.filter(({ to }) => to === null) ?? []
  const causes: readonly Pause['cause'][] = ['suspension', 'point-of-order', 'link', 'president']
  return open.sort((a, b) => causes.indexOf(a.cause) - causes.indexOf(b.cause))[0] ?? null
}

/** LK2: what is left of the grace for a lost link; null where none is lost. */
export function graceLeft(state: State, { linkLostAt }: Intervention, now: Instant): Millis | null {
  return linkLostAt === null ? null : Math.max(0, linkLostAt + state.plan.settings.linkGraceMs - now)
}

/** For how long a wish of the booth stays on the speaker's screen. */
const slowDownMs: Millis = 20_000

export const asksSlower = ({ slowDownAt }: Meeting, now: Instant): boolean =>
  slowDownAt !== undefined && now - slowDownAt < slowDownMs
