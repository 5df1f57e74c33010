import type { Entry } from '../domain/events.ts'
import { type CommandId, commandId, type DelegationId, type InterventionId } from '../domain/ids.ts'
import type { Intervention, State } from '../domain/state.ts'
import type { Millis } from '../domain/time.ts'
import type { Presence } from '../store/presence.ts'
import type { After } from '../store/timers.ts'
import type { Session } from './session.ts'

/** What is known of the link of one who has the floor. */
interface Link {
  connected: boolean
  /** To this very node. */
  here: boolean
  /** It went, and that is still to be reported. */
  dropped: boolean
  /** It was seen to come back after it was last seen to go. */
  returned: boolean
  /** How often it was seen to go. */
  losses: number
}

/** The node that had the last connection reports its loss at once; the others, if that one does not. */
const othersAfterMs: Millis = 1_000
const againMs: Millis = 1_000
/** Whoever is counted as connected for so long is: leases of dead nodes ran out, and sockets that say nothing are gone. */
const sureMs: Millis = 5_000

/**
 * LK2: the service reports the loss of a remote speaker's connection by itself, the last one of the delegation, and its
 * return. Only what was seen to go is reported: someone who never came to these pages speaks over another link, which the
 * technician watches.
 */
export function watchLinks(session: Session, presence: Presence, after: After): () => void {
  const links = new Map<InterventionId, Link>()
  let checking = false
  let again = false
  let stopped = false

  function check(): void {
    // One at a time: what follows from a report is looked at when its answer is there.
    again = true
    if (!checking) void run()
  }

  async function run(): Promise<void> {
    checking = true
    while (again && !stopped) {
      again = false
      for (const speaker of remoteSpeakers(session.state)) await attend(speaker)
    }
    checking = false
  }

  async function attend({ id, delegationId, meetingId, status, linkLostAt }: RemoteSpeaker): Promise<void> {
    const connected = (presence.count(session.id).delegations.get(delegationId) ?? 0) > 0
    const here = presence.isHere(session.id, delegationId)
    const link = links.get(id) ?? { connected, here, dropped: false, returned: false, losses: 0 }
    links.set(id, link)
    if (link.connected && !connected) went(link)
    if (!link.connected && connected) Object.assign(link, { dropped: false, returned: true })
    Object.assign(link, { connected, here })
    if (linkLostAt !== null) link.dropped = false
    if (link.dropped && status === 'speaking') link.dropped = !(await report({ type: 'ReportLinkLost', meetingId }))
    if (link.returned && linkLostAt !== null && lostByService.has(id)) {
      await report({ type: 'ReportLinkRestored', meetingId })
    }
  }

  function went(link: Link): void {
    link.returned = false
    link.losses++
    if (link.here) {
      link.dropped = true
      return
    }
    after(othersAfterMs, () => {
      if (link.connected) return
      link.dropped = true
      check()
    })
  }

  /** Whether it is done with, accepted or not to be. */
  async function report(command: LinkReport): Promise<boolean> {
    const answer = await session.give({ command, commandId: reportId(command, session), by: { role: 'service' } })
    const done = !('refusal' in answer) || answer.refusal !== 'unavailable'
    if (!done && !stopped) after(againMs, check)
    return done
  }

  /** Losses that the technician reported are the technician's to end. */
  let lostByService = reportedByService(session.latest())

  function onEntries(entries: readonly Entry[]): void {
    for (const entry of entries) {
      noteReport(lostByService, entry)
      const { by, event } = entry
      const link = event.type === 'LinkLost' && by.role === 'service' ? links.get(event.interventionId) : undefined
      if (link?.connected) lostElsewhere(link)
    }
    forgetAll(links, session.state)
    check()
  }

  /** Another node saw it go before this one did, or saw less: what is seen here now is the return only if it lasts. */
  function lostElsewhere(link: Link): void {
    link.returned = false
    const { losses } = link
    after(sureMs, () => {
      if (stopped || !link.connected || link.losses > losses) return
      link.returned = true
      check()
    })
  }

  function onResync(): void {
    lostByService = reportedByService(session.latest())
    check()
  }

  const stops = [session.subscribe({ onEntries, onResync, onBroken: stop }), presence.watch(session.id, check)]

  function stop(): void {
    stopped = true
    for (const end of stops) end()
  }

  check()
  return stop
}

type LinkReport = Parameters<Session['give']>[0]['command'] & { type: 'ReportLinkLost' | 'ReportLinkRestored' }
type RemoteSpeaker = Intervention & { readonly delegationId: DelegationId }

/** The losses among these entries that the service reported and nobody ended. */
function reportedByService(entries: readonly Entry[]): Set<InterventionId> {
  const lost = new Set<InterventionId>()
  for (const entry of entries) noteReport(lost, entry)
  return lost
}

function noteReport(lost: Set<InterventionId>, { by, event }: Entry): void {
  if (event.type === 'LinkLost' && by.role === 'service') lost.add(event.interventionId)
  if (event.type === 'LinkRestored' || event.type === 'ClockResumed') lost.delete(event.interventionId)
}

/** Two nodes that see the same thing give the same id. */
function reportId(command: LinkReport, session: Session): CommandId {
  return commandId(`${command.type}:${session.position.seq}`)
}

function remoteSpeakers(state: State): RemoteSpeaker[] {
  const found: RemoteSpeaker[] = []
  for (const { floor } of state.meetings.values()) {
    const intervention = floor === null ? undefined : state.interventions.get(floor)
    if (intervention?.mode === 'remote' && intervention.delegationId) {
      found.push({ ...intervention, delegationId: intervention.delegationId })
    }
  }
  return found
}

function forgetAll(links: Map<InterventionId, Link>, state: State): void {
  if (links.size === 0) return
  const held = new Set(remoteSpeakers(state).map(({ id }) => id))
  for (const id of links.keys()) if (!held.has(id)) links.delete(id)
}
