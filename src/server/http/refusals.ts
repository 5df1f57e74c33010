import type { FastifyReply } from 'fastify'
import type { Role } from '../../domain/vocabulary.ts'
import type { Refused } from '../../protocol/messages.ts'
import type { Badge } from '../badges/badges.ts'

/** What only HTTP refuses: code → what comes with it. */
interface HttpRefusalTable {
  'not-found': Record<never, never>
  /** What was asked for is not for this role. */
  'not-allowed': { readonly role: Role }
  'wrong-origin': Record<never, never>
  /** Of the session to be restored there is another journal, or a shorter one, which ends at `seq`. */
  'other-journal': { readonly seq: number; readonly digest: string }
  'too-large': { readonly maxBytes: number }
  'unsupported-media-type': Record<never, never>
  /** A fault of the service, in its log under the request's id. */
  fault: { readonly requestId: string }
}

export type HttpRefused =
  | Refused
  | {
      [C in keyof HttpRefusalTable]: { readonly refusal: C; readonly params: HttpRefusalTable[C] }
    }[keyof HttpRefusalTable]

/** THE table of statuses: what cannot be done as things stand on the floor is a conflict (409). */
const statuses: Readonly<Record<HttpRefused['refusal'], number>> = {
  // the request
  malformed: 400,
  'invalid-command': 400,
  'badge-not-valid': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  'not-found': 404,
  'unknown-session': 404,
  'command-id-taken': 409,
  'other-journal': 409,
  'client-too-old': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  // the service
  fault: 500,
  unavailable: 503,
  'not-durable': 503,
  'journal-damaged': 503,
  'newer-version': 503,
  // the floor
  'session-already-open': 409,
  stale: 409,
  'unknown-delegation': 409,
  'unknown-list': 409,
  'unknown-inscription': 409,
  'unknown-meeting': 409,
  'unknown-item': 409,
  'unknown-point': 409,
  'unknown-intervention': 409,
  'unknown-badge': 409,
  'unknown-language': 409,
  'id-taken': 409,
  'delegation-missing': 409,
  'nothing-to-change': 409,
  'list-not-open': 409,
  'list-already-open': 409,
  'already-inscribed': 409,
  'not-eligible': 409,
  'received-in-future': 409,
  'reply-quota-exhausted': 409,
  'not-waiting': 409,
  'not-in-order': 409,
  'not-late': 409,
  'not-held': 409,
  'not-a-reply': 409,
  'other-list': 409,
  'same-place': 409,
  'no-meeting-open': 409,
  'which-meeting': 409,
  'meeting-not-open': 409,
  'meeting-already-open': 409,
  'meeting-adjourned': 409,
  'item-not-taken-up': 409,
  'item-already-taken-up': 409,
  'not-later': 409,
  'not-interpreted': 409,
  'floor-occupied': 409,
  'nobody-waiting': 409,
  'nobody-called': 409,
  'nobody-speaking': 409,
  'interpretation-over': 409,
  'already-started': 409,
  'clock-paused': 409,
  'clock-running': 409,
  'not-the-one-called': 409,
  'no-limit': 409,
  'not-remote': 409,
  'link-already-lost': 409,
  'link-not-lost': 409,
  'not-a-state-party': 409,
  'point-already-raised': 409,
  'point-being-heard': 409,
  'point-not-next': 409,
  'point-not-heard': 409,
  'point-closed': 409,
}

function statusOf({ refusal, params }: HttpRefused): number {
  // The badge is a good one, but not here.
  if (refusal === 'badge-not-valid' && 'because' in params && params.because === 'other-session') return 403
  return statuses[refusal]
}

/** Answers with a refusal, by its own status unless the route knows better. */
export function refuse(reply: FastifyReply, refused: HttpRefused, status = statusOf(refused)): FastifyReply {
  if (refused.refusal === 'too-many-requests') {
    reply.header('retry-after', Math.ceil(refused.params.retryAfterMs / 1000))
  }
  if (refused.refusal === 'badge-not-valid') reply.header('www-authenticate', 'Bearer')
  // Also where something else was about to be sent.
  reply.type('application/json; charset=utf-8')
  return reply.code(status).send({ refusal: refused.refusal, params: refused.params })
}

export const notForRole = ({ role }: Badge): HttpRefused => ({ refusal: 'not-allowed', params: { role } })
