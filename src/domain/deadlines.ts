import type { Command, CommandType } from './commands.ts'
import type { Context } from './decision.ts'
import { type CommandId, commandId } from './ids.ts'
import { type Refusal, refuse } from './refusals.ts'
import { reachesLimitAt } from './rules/clock.ts'
import { onFloor } from './rules/floor.ts'
import type { Intervention, Meeting, State } from './state.ts'
import type { Instant } from './time.ts'

/** What the service itself must do, and when: nobody's command, given as `service`. */
export interface Deadline {
  readonly at: Instant
  readonly command: Command
  /** The same wherever it is worked out, so that of several nodes one does it. */
  readonly commandId: CommandId
}

/** The earliest deadline of the session: LK2, the grace of a lost link is over; CL3, a list that cuts off at zero. */
export function nextDeadline(state: State): Deadline | null {
  let earliest: Deadline | null = null
  for (const meeting of state.meetings.values()) {
    for (const deadline of deadlinesOf(state, meeting)) {
      if (!earliest || deadline.at < earliest.at) earliest = deadline
    }
  }
  return earliest
}

/**
 * The refusal `not-allowed` for a command of the service that is not due: between its timer and the decision the link
 * came back, or another took the floor. Nobody else waits for a deadline.
 */
export function notDue(state: State, meeting: Meeting, type: CommandType, { now, by }: Context): Refusal | null {
  if (by.role !== 'service') return null
  const due = deadlinesOf(state, meeting).some(({ at, command }) => command.type === type && at <= now)
  return due ? null : refuse('not-allowed', { command: type, role: by.role })
}

function deadlinesOf(state: State, meeting: Meeting): Deadline[] {
  const intervention = onFloor(state, meeting)
  if (intervention?.status !== 'speaking') return []
  return [graceOver(state, meeting, intervention), cutOff(meeting, intervention)].filter(deadline => deadline !== null)
}

function graceOver(state: State, { id: meetingId }: Meeting, { id, linkLostAt }: Intervention): Deadline | null {
  if (linkLostAt === null) return null
  return {
    at: linkLostAt + state.plan.settings.linkGraceMs,
    command: { type: 'InterruptStatement', meetingId, reason: 'link-lost' },
    commandId: commandId(`link-grace:${id}:${linkLostAt}`),
  }
}

function cutOff({ id: meetingId }: Meeting, { id, cutOff, clock }: Intervention): Deadline | null {
  const at = cutOff === 'auto' && clock ? reachesLimitAt(clock) : null
  if (at === null) return null
  return { at, command: { type: 'EndStatement', meetingId }, commandId: commandId(`cut-off:${id}:${at}`) }
}
