/** The token of a link for a seat: the service keeps it in a cookie that no script can read, and says where it belongs. */

/** Why there is no seat; each is explained in words of its own (`join-<problem>`). */
export type Problem =
  | 'missing'
  | 'forged'
  | 'expired'
  | 'revoked'
  | 'unknown'
  | 'other-session'
  | 'no-session'
  | 'busy'
  | 'no-line'
  | 'fault'

export type Outcome = { readonly page: string } | { readonly problem: Problem }

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

const badgeProblems: readonly Problem[] = ['missing', 'forged', 'expired', 'revoked', 'unknown', 'other-session']

/** Takes the seat of a token. The token itself goes nowhere but into this one request. */
export function takeSeat(token: string, ask: Fetch): Promise<Outcome> {
  return outcomeOf(() =>
    ask('/api/badge', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ badge: token }),
    }),
  )
}

/** The seat that this browser has already. */
export function knownSeat(ask: Fetch): Promise<Outcome> {
  return outcomeOf(() => ask('/api/badge'))
}

async function outcomeOf(request: () => Promise<Response>): Promise<Outcome> {
  try {
    const response = await request()
    return read(response.status, await response.json())
  } catch {
    // No answer, or one that is not the service's: a proxy's, a hotel's.
    return { problem: 'no-line' }
  }
}

function read(status: number, answer: unknown): Outcome {
  if (typeof answer !== 'object' || answer === null) return { problem: 'fault' }
  // Only ever a path of this service.
  if ('page' in answer && typeof answer.page === 'string' && /^\/(?!\/)/.test(answer.page)) return { page: answer.page }
  if (status === 429 || status === 503) return { problem: 'busy' }
  if (!('refusal' in answer)) return { problem: 'fault' }
  if (answer.refusal === 'unknown-session') return { problem: 'no-session' }
  const because = 'params' in answer ? reasonOf(answer.params) : undefined
  return { problem: badgeProblems.find(known => known === because) ?? 'fault' }
}

function reasonOf(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'because' in params ? params.because : undefined
}
