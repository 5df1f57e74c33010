import type { Millis } from '../domain/time.ts'
import { parseEnvelope } from '../protocol/command-schema.ts'
import type { Answer } from '../protocol/messages.ts'
import type { Log } from '../session/log.ts'
import type { Session } from '../session/session.ts'
import { actorOf, type Badge, standing } from './badges.ts'
import type { Limits } from './config.ts'
import type { Metrics } from './metrics.ts'
import { createLimiter } from './rate.ts'

/** Who knocks, and from where. */
export interface Knock {
  readonly badge: Badge
  readonly address: string
  readonly log: Log
}

/** The way of every command from outside to its session, whether it came by a socket or by HTTP. */
export interface Door {
  /** 0: go on; otherwise in how many milliseconds to try again. For requests that are no commands. */
  admits(address: string): Millis
  /** Always answers; `message` is whatever arrived. */
  give(session: Session, message: unknown, knock: Knock): Promise<Answer>
}

export function createDoor(options: {
  readonly limits: Limits
  readonly metrics: Metrics
  readonly elapsed: () => Millis
}): Door {
  const { metrics, elapsed } = options
  const byBadge = createLimiter(options.limits.badge, elapsed)
  const byAddress = createLimiter(options.limits.address, elapsed)

  async function answerTo(session: Session, message: unknown, { badge, address, log }: Knock) {
    const retryAfterMs =
      byBadge.take(`${badge.sessionId ?? ''} ${badge.badgeId}`) || byAddress.take(`command ${address}`)
    if (retryAfterMs > 0) return refused('unread', { refusal: 'too-many-requests', params: { retryAfterMs } })
    const because = standing(badge, session.state, session.now())
    if (because) return refused('unread', { refusal: 'badge-not-valid', params: { because } })
    const read = parseEnvelope(message)
    if (!read.ok) return refused('unread', { refusal: 'invalid-command', params: { faults: read.faults } })
    const { commandId, command, expectedSeq } = read.envelope
    const order = { commandId, command, by: actorOf(badge), ...(expectedSeq !== undefined && { expectedSeq }) }
    const answer = await session.give(order)
    const fields = { sessionId: session.id, commandId, command: command.type, role: badge.role, badgeId: badge.badgeId }
    if ('refusal' in answer) log.info({ ...fields, refusal: answer.refusal }, 'command refused')
    else log.info({ ...fields, seq: answer.seq }, 'command accepted')
    return { type: command.type, answer }
  }

  return {
    admits: address => byAddress.take(`request ${address}`),
    async give(session, message, knock) {
      const from = elapsed()
      const { type, answer } = await answerTo(session, message, knock)
      metrics.commands.inc({ command: type, outcome: 'refusal' in answer ? answer.refusal : 'ok' })
      metrics.commandSeconds.observe((elapsed() - from) / 1000)
      return answer
    },
  }
}

const refused = (type: string, answer: Answer) => ({ type, answer })
