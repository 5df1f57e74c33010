import type { DelegationId, SessionId } from '../domain/ids.ts'
import type { Role } from '../domain/vocabulary.ts'

/** Whose seat a connection is. */
export interface Seat {
  readonly role: Role
  readonly delegationId?: DelegationId
}

/** How many connections there are, on all nodes together. */
export interface Headcount {
  /** Delegates' connections by delegation. */
  readonly delegations: ReadonlyMap<DelegationId, number>
  /** All connections by role. */
  readonly roles: ReadonlyMap<Role, number>
}

/** Who is connected. Not journaled: it is true only while it lasts. */
export interface Presence {
  arrived(session: SessionId, connection: string, seat: Seat): void
  left(session: SessionId, connection: string): void
  count(session: SessionId): Headcount
  /** Whether a delegate of it is connected to this very node. */
  isHere(session: SessionId, delegation: DelegationId): boolean
  /** Calls after each change of a session's headcount, until what comes back is called. */
  watch(session: SessionId, changed: () => void): () => void
  close(): Promise<void>
}

/** The connections of this process. */
export interface Seats {
  add(session: SessionId, connection: string, seat: Seat): void
  remove(session: SessionId, connection: string): void
  of(session: SessionId): Iterable<Seat>
  has(session: SessionId, delegation: DelegationId): boolean
  sessions(): Iterable<SessionId>
}

export function createSeats(): Seats {
  const bySession = new Map<SessionId, Map<string, Seat>>()
  return {
    add(session, connection, seat) {
      const seats = bySession.get(session) ?? new Map<string, Seat>()
      bySession.set(session, seats.set(connection, seat))
    },
    remove(session, connection) {
      const seats = bySession.get(session)
      seats?.delete(connection)
      if (seats?.size === 0) bySession.delete(session)
    },
    of: session => bySession.get(session)?.values() ?? [],
    has(session, delegation) {
      for (const { role, delegationId } of bySession.get(session)?.values() ?? []) {
        if (role === 'delegate' && delegationId === delegation) return true
      }
      return false
    },
    sessions: () => bySession.keys(),
  }
}

/** What delegates call their part of a headcount: a tally is `role` or `delegate:KEN`, and how many. */
export type Tally = Readonly<Record<string, number>>

export function tally(seats: Iterable<Seat>): Tally {
  const counts: Record<string, number> = {}
  for (const { role, delegationId } of seats) {
    const key = role === 'delegate' && delegationId ? `delegate:${delegationId}` : role
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

export function headcount(tallies: Iterable<Tally>): Headcount {
  const delegations = new Map<DelegationId, number>()
  const roles = new Map<Role, number>()
  for (const counts of tallies) {
    for (const [key, count] of Object.entries(counts)) {
      const [role, delegation] = key.split(/:(.*)/s) as [Role, DelegationId | undefined]
      roles.set(role, (roles.get(role) ?? 0) + count)
      if (delegation) delegations.set(delegation, (delegations.get(delegation) ?? 0) + count)
    }
  }
  return { delegations, roles }
}

/** Those who watch sessions. */
export function createWatchers() {
  const watchers = new Map<SessionId, Set<() => void>>()
  return {
    sessions: () => watchers.keys(),
    watch(session: SessionId, changed: () => void): () => void {
      const of = watchers.get(session) ?? new Set()
      watchers.set(session, of.add(changed))
      return () => {
        of.delete(changed)
        if (of.size === 0 && watchers.get(session) === of) watchers.delete(session)
      }
    },
    tell(session: SessionId): void {
      for (const changed of [...(watchers.get(session) ?? [])]) changed()
    },
  }
}

/** Presence of a service of one process. */
export function createPresence(): Presence {
  const seats = createSeats()
  const watchers = createWatchers()
  return {
    arrived(session, connection, seat) {
      seats.add(session, connection, seat)
      watchers.tell(session)
    },
    left(session, connection) {
      seats.remove(session, connection)
      watchers.tell(session)
    },
    count: session => headcount([tally(seats.of(session))]),
    isHere: seats.has,
    watch: watchers.watch,
    close: async () => {},
  }
}
