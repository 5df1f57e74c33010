import type { DelegationId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { type Role, roles } from '../domain/vocabulary.ts'
import type { Connected, Presence as PresenceMessage } from '../protocol/messages.ts'
import type { Headcount } from '../store/presence.ts'

/** LK3: who is here, since when, and what changed of it since it was last told. */
export interface Attendance {
  whole(): PresenceMessage
  /** null where nothing did. */
  changes(): PresenceMessage | null
}

export function createAttendance(count: () => Headcount, now: () => Instant): Attendance {
  const known = new Map<DelegationId, Connected>()
  let told: Headcount['roles'] = new Map()

  /** Brings what is known up to date; the delegations that changed. */
  function look({ delegations }: Headcount): DelegationId[] {
    const changed: DelegationId[] = []
    for (const id of new Set([...known.keys(), ...delegations.keys()])) {
      const before = known.get(id)
      const connections = delegations.get(id) ?? 0
      if (before?.connections === connections) continue
      const flipped = (before?.connections ?? 0) > 0 !== connections > 0
      known.set(id, { connections, since: flipped || !before ? now() : before.since })
      changed.push(id)
    }
    return changed
  }

  const changedSince: Set<DelegationId> = new Set()

  return {
    whole() {
      const heads = count()
      for (const id of look(heads)) changedSince.add(id)
      return { whole: true, delegations: Object.fromEntries(known), roles: Object.fromEntries(heads.roles) }
    },
    changes() {
      const heads = count()
      for (const id of look(heads)) changedSince.add(id)
      const delegations: Record<string, Connected> = {}
      for (const id of changedSince) {
        const connected = known.get(id)
        if (connected) delegations[id] = connected
      }
      changedSince.clear()
      const changedRoles: Partial<Record<Role, number>> = {}
      for (const role of roles) {
        const number = heads.roles.get(role) ?? 0
        if (number !== (told.get(role) ?? 0)) changedRoles[role] = number
      }
      told = heads.roles
      const none = Object.keys(delegations).length === 0 && Object.keys(changedRoles).length === 0
      return none ? null : { whole: false, delegations, roles: changedRoles }
    },
  }
}
