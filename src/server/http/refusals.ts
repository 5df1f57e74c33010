import type { Role } from '../../domain/vocabulary.ts'
import type { Refused } from '../../protocol/messages.ts'

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

const statuses: Readonly<Partial<Record<HttpRefused['refusal'], number>>> = {
  malformed: 400,
  'invalid-command': 400,
  'badge-not-valid': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  'not-found': 404,
  'unknown-session': 404,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  fault: 500,
  unavailable: 503,
  'not-durable': 503,
  'journal-damaged': 503,
  'newer-version': 503,
}

/** The HTTP status of a refusal; those of the floor are conflicts with what is. */
export function statusOf({ refusal, params }: HttpRefused): number {
  if (refusal === 'badge-not-valid' && 'because' in params && params.because === 'other-session') return 403
  return statuses[refusal] ?? 409
}
