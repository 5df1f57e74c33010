import type { Millis } from '../domain/time.ts'
import { parseEnvelope } from '../protocol/command-schema.ts'
import type { Answer } from '../protocol/messages.ts'
import type { Session } from '../session/session.ts'
import type { Log } from '../store/log.ts'
import { actorOf, type Badge, standing } from './badges/badges.ts'
import type { Limits } from './config.ts'
import type { Metrics } from './metrics.ts'
import { createLimiter } from './rate.ts'

/** Whom a command comes from. */
export interface Caller {
  readonly badge: Badge
  readonly address: string
  readonly log: Log
  /** The id of the socket, where it came by one; a request has its own id in `log`. */
  readonly connection?: string
}

/** Where every command from outside arrives, by a socket or by HTTP, and is let through to its session or refused. */
export interface CommandEndpoint {
  /** Counts a request that is no command. 0: go on; otherwise in how many milliseconds to try again. */
  admits(address: string): Millis
  /** Always answers, and never throws for what arrived: `message` may be anything. */
  give(session: Session, message: unknown, caller: Caller): Promise<Answer>
}

export function createCommandEndpoint(options: {
  readonly limits: Limits
  readonly metrics: Metrics
  readonly elapsed: () => Millis
}): CommandEndpoint {
  const { metrics, elapsed } = options
  const byBadge = createLimiter(options.limits.badge, elapsed)
  const byAddress = createLimiter(options.limits.address, elapsed)

  async function answerTo(session: Session, message: unknown, { badge, address }: Caller): Promise<Answered> {
    const retryAfterMs =
      byBadge.take(`${badge.sessionId ?? ''} ${badge.badgeId}`) || byAddress.take(`command ${address}`)
    if (retryAfterMs > 0) return unread(message, { refusal: 'too-many-requests', params: { retryAfterMs } })
    const because = standing(badge, session.state, session.now())
    if (because) return unread(message, { refusal: 'badge-not-valid', params: { because } })
    const read = parseEnvelope(message)
    if (!read.ok) return unread(message, { refusal: 'invalid-command', params: { faults: read.faults } })
    const { commandId, command, expectedSeq } = read.envelope
    const order = { commandId, command, by: actorOf(badge), ...(expectedSeq !== undefined && { expectedSeq }) }
    return { type: command.type, commandId, answer: await session.give(order) }
  }

  function tell(session: Session, answered: Answered, { badge, connection, log }: Caller, tookMs: Millis): void {
    const { type, commandId, answer } = answered
    metrics.commands.inc({ command: type, outcome: 'refusal' in answer ? answer.refusal : 'ok' })
    metrics.commandSeconds.observe(tookMs / 1000)
    const by = { connection, role: badge.role, badgeId: badge.badgeId }
    const fields = { sessionId: session.id, commandId, command: type, ...by }
    if (!('refusal' in answer)) log.info({ ...fields, seq: answer.seq }, 'command accepted')
    // Who floods the service does not flood its log too; they are counted.
    else if (answer.refusal !== 'too-many-requests') log.info({ ...fields, refusal: answer.refusal }, 'command refused')
  }

  return {
    admits: address => byAddress.take(`request ${address}`),
    async give(session, message, caller) {
      const from = elapsed()
      const answered = await answerTo(session, message, caller)
      const tookMs = elapsed() - from
      // In a burst everyone is answered before anything is logged.
      setImmediate(() => tell(session, answered, caller, tookMs))
      return answered.answer
    },
  }
}

interface Answered {
  readonly type: string
  readonly commandId: string | undefined
  readonly answer: Answer
}

/** What is known of a message that was not read: the id that it claims, cut to the length of ids. */
function unread(message: unknown, answer: Answer): Answered {
  const said = typeof message === 'object' && message !== null && 'commandId' in message ? message.commandId : undefined
  return { type: 'unread', commandId: typeof said === 'string' ? said.slice(0, 64) : undefined, answer }
}
