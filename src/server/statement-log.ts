import type { Entry, Event } from '../domain/events.ts'
import { readClock } from '../domain/rules/clock.ts'
import { isoDuration } from '../protocol/iso.ts'
import type { Session } from '../session/session.ts'
import type { Log } from '../store/log.ts'

const ends: readonly Event['type'][] = ['StatementEnded', 'StatementInterrupted', 'SpeakerAbsent', 'FloorTakenBack']

/** RC1, in the service's own log: one line for each intervention when it ends. Delegations, no persons. */
export function logStatements(log: Log) {
  return (session: Session, entries: readonly Entry[]): void => {
    for (const { seq, at, commandId, event } of entries) {
      if (!ends.includes(event.type) || !('interventionId' in event)) continue
      const intervention = session.state.interventions.get(event.interventionId)
      if (!intervention) continue
      const { id, meetingId, item, listId, delegationId, kind, status, clock } = intervention
      const { usedMs, overrunMs } = clock ? readClock(clock, at) : { usedMs: 0, overrunMs: 0 }
      log.info(
        {
          sessionId: session.id,
          seq,
          commandId,
          interventionId: id,
          meetingId,
          item,
          listId,
          delegationId,
          kind,
          status,
          used: isoDuration(usedMs),
          overrun: isoDuration(overrunMs),
        },
        'intervention ended',
      )
    }
  }
}
