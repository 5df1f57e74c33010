import { actorSeenBy, seenBy, type Viewer } from '../../domain/audience.ts'
import { concernOf } from '../../domain/concerns.ts'
import type { Entry } from '../../domain/events.ts'
import type { DelegationId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { PackedEntry } from '../../protocol/messages.ts'

/**
 * Entries as each viewer may see them, in JSON, without their digests. Delegates differ only in what they see of their
 * own delegation's entries: all have the texts of one, with their own put in between. In a burst of all delegations that
 * is a few hundred kilobytes, not as many for each.
 */
export interface AudienceView {
  readonly entries: readonly Entry[]
  /** As a role sees them; delegates as those of no delegation do. */
  common(role: Role): readonly string[]
  /** What is other for a viewer: the index of each entry, and its text; in order. */
  own(viewer: Viewer): ReadonlyMap<number, string>
}

const none: ReadonlyMap<number, string> = new Map()

export function audienceView(entries: readonly Entry[], state: State): AudienceView {
  const byRole = new Map<Role, readonly string[]>()
  const indices = ownIndices(entries, state)

  function textOf({ seq, at, by, event }: Entry, viewer: Viewer): string {
    const seen: PackedEntry = { seq, at, by: actorSeenBy(viewer, by), event: seenBy(viewer, event, state) }
    return JSON.stringify(seen)
  }

  function common(role: Role): readonly string[] {
    const known = byRole.get(role)
    if (known) return known
    const texts = entries.map(entry => textOf(entry, { role }))
    byRole.set(role, texts)
    return texts
  }

  return {
    entries,
    common,
    own(viewer) {
      const { role, delegationId } = viewer
      const candidates = role === 'delegate' && delegationId !== undefined && indices.get(delegationId)
      if (!candidates) return none
      const texts = common('delegate')
      const changes = new Map<number, string>()
      for (const index of candidates) {
        const entry = entries[index]
        const text = entry ? textOf(entry, viewer) : ''
        if (text !== texts[index]) changes.set(index, text)
      }
      return changes
    },
  }
}

/** Which entries are about which delegation: its own delegates may see more of them than others. */
function ownIndices(entries: readonly Entry[], state: State): ReadonlyMap<DelegationId, readonly number[]> {
  const byDelegation = new Map<DelegationId, number[]>()
  entries.forEach(({ event }, index) => {
    const delegation = concernOf(event, state)
    if (!delegation) return
    const own = byDelegation.get(delegation)
    if (own) own.push(index)
    else byDelegation.set(delegation, [index])
  })
  return byDelegation
}
