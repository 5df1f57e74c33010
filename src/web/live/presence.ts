import type { DelegationId } from '../../domain/ids.ts'
import type { Connected, Presence } from '../../protocol/messages.ts'

/** Who is connected, as far as this page was told. */
export interface PresenceTable {
  readonly delegations: ReadonlyMap<string, Connected>
  readonly roles: Presence['roles']
}

/** What was known, with what a message says laid over it. */
export function withPresence(known: PresenceTable, message: Presence): PresenceTable {
  const news = Object.entries(message.delegations)
  if (message.whole) return { delegations: new Map(news), roles: message.roles }
  return { delegations: new Map([...known.delegations, ...news]), roles: { ...known.roles, ...message.roles } }
}

export function isConnected(presence: PresenceTable, id: DelegationId): boolean {
  return (presence.delegations.get(id)?.connections ?? 0) > 0
}
