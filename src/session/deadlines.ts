import { nextDeadline } from '../domain/deadlines.ts'
import type { State } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import type { Answer } from '../protocol/messages.ts'
import type { Log } from '../store/log.ts'
import type { After, Cancel } from '../store/timers.ts'
import type { CommandEnvelope } from './command-envelope.ts'

/** What the service does itself when its time has come: the end of a lost link's grace (LK2), a cut at zero (CL3). */
export interface Deadlines {
  /** Looks again what is due next: after each change of the state. */
  readonly arm: () => void
  readonly stop: () => void
}

/** Timers are not kept for longer: what lies further ahead is looked at again. */
const longestMs: Millis = 3_600_000
const againMs: Millis = 1_000

export function watchDeadlines(options: {
  readonly state: () => State
  readonly now: () => Instant
  readonly after: After
  readonly give: (envelope: CommandEnvelope) => Promise<Answer>
  readonly log: Log
}): Deadlines {
  const { state, now, after, give, log } = options
  let cancel: Cancel = () => {}
  let stopped = false

  function arm(): void {
    cancel()
    const next = stopped ? null : nextDeadline(state())
    if (next) cancel = after(Math.min(longestMs, Math.max(0, next.at - now())), () => void due())
  }

  async function due(): Promise<void> {
    const next = nextDeadline(state())
    if (!next || next.at > now()) return arm()
    const { command, commandId } = next
    const answer = await give({ command, commandId, by: { role: 'service' } })
    if (!('refusal' in answer)) return
    log.warn({ sessionId: state().plan.id, command: command.type, refusal: answer.refusal }, 'deadline not met')
    cancel()
    if (!stopped) cancel = after(againMs, arm)
  }

  return {
    arm,
    stop() {
      stopped = true
      cancel()
    },
  }
}
