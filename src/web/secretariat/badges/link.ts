/** The links of badges, as the service gives them: the same badge always has the same. Kept as long as the page is. */
import { signal } from '@preact/signals'
import type { BadgeId, SessionId } from '../../../domain/ids.ts'
import { sessionPath } from '../api.ts'

export const links = signal<ReadonlyMap<BadgeId, string>>(new Map())

/** False where the service did not give it. */
export async function fetchLink(session: SessionId, id: BadgeId): Promise<boolean> {
  if (links.peek().has(id)) return true
  try {
    const answer = await fetch(sessionPath(session, 'badges', id))
    if (!answer.ok) return false
    const body: unknown = await answer.json()
    if (typeof body !== 'object' || body === null || !('link' in body) || typeof body.link !== 'string') return false
    links.value = new Map([...links.peek(), [id, body.link]])
    return true
  } catch {
    return false
  }
}
