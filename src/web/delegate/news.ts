import type { DelegationId, InscriptionId } from '../../domain/ids.ts'
import { readClock } from '../../domain/rules/clock.ts'
import type { State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import type { HeardEntry } from '../../protocol/messages.ts'
import { type Arguments, t } from '../speech/language.ts'
import { listName } from '../speech/names.ts'
import { clockText } from '../speech/times.ts'

/** Something that others did to a delegation's requests: `news-<kind>` says it. */
export interface News {
  readonly seq: number
  readonly at: Instant
  readonly kind: string
  readonly tone: 'good' | 'plain' | 'bad'
  readonly args: Arguments
  readonly inscriptionId?: InscriptionId
}

export function newsText(state: State, { kind, args, inscriptionId }: News): string {
  const inscription = inscriptionId && state.inscriptions.get(inscriptionId)
  return t(`news-${kind}`, { ...args, list: inscription ? listName(state, inscription.listId) : 'none' })
}

type Told = Pick<News, 'kind' | 'tone'> & { readonly args?: Arguments }

/** What an entry means to a delegation; null where it does not concern it or was its own doing. */
export function newsOf(state: State, entry: HeardEntry, me: DelegationId): News | null {
  const told = tell(state, entry, me)
  if (!told) return null
  const id = 'inscriptionId' in entry.event ? entry.event.inscriptionId : undefined
  return { seq: entry.seq, at: entry.at, args: {}, ...told, ...(id !== undefined && { inscriptionId: id }) }
}

function tell(state: State, { event, by }: HeardEntry, me: DelegationId): Told | null {
  const mine = (id: InscriptionId | undefined): boolean =>
    id !== undefined && state.inscriptions.get(id)?.delegationId === me
  const others = by.role !== 'delegate'
  switch (event.type) {
    case 'FloorRequested':
      return others && event.delegationId === me ? { kind: 'entered', tone: 'good' } : null
    case 'InscriptionAmended':
      return others && mine(event.inscriptionId) ? { kind: 'amended', tone: 'plain' } : null
    case 'InscriptionWithdrawn':
      return others && mine(event.inscriptionId) ? { kind: 'withdrawn', tone: 'bad' } : null
    case 'AdmittedToSpeak':
      return mine(event.inscriptionId) ? { kind: 'admitted', tone: 'good', args: { decidedBy: event.decidedBy } } : null
    case 'LateAccepted':
      return mine(event.inscriptionId) ? { kind: 'late-accepted', tone: 'good' } : null
    case 'LateDeclined':
    case 'ReplyDeclined':
      return mine(event.inscriptionId)
        ? {
            kind: event.type === 'LateDeclined' ? 'late-declined' : 'reply-declined',
            tone: 'bad',
            args: { reason: event.reason },
          }
        : null
    case 'InscriptionMoved':
      return mine(event.inscriptionId) ? { kind: 'moved', tone: 'plain', args: { reason: event.reason } } : null
    case 'InscriptionsSwapped':
      return mine(event.inscriptionId) || mine(event.withId)
        ? { kind: 'swapped', tone: 'plain', args: { reason: event.reason } }
        : null
    case 'LinkTested':
      if (!mine(event.inscriptionId)) return null
      return event.passed ? { kind: 'link-passed', tone: 'good' } : { kind: 'link-failed', tone: 'bad' }
    case 'SpeakerAbsent':
      if (!mine(event.inscriptionId)) return null
      return event.removed ? { kind: 'removed', tone: 'bad' } : { kind: 'absent', tone: 'bad' }
    case 'FloorTakenBack':
      return hadFloor(state, event, me) ? { kind: 'taken-back', tone: 'plain' } : null
    case 'TimeAdded': {
      if (!hadFloor(state, event, me)) return null
      const sign = event.durationMs < 0 ? '−' : '+'
      const time = `${sign}${clockText(Math.abs(event.durationMs))}`
      return { kind: 'time-added', tone: 'plain', args: { time } }
    }
    case 'StatementInterrupted':
      return hadFloor(state, event, me) ? { kind: 'interrupted', tone: 'bad', args: { reason: event.reason } } : null
    case 'StatementEnded': {
      const clock = hadFloor(state, event, me) && state.interventions.get(event.interventionId)?.clock
      if (!clock) return null
      return { kind: 'delivered', tone: 'good', args: { used: clockText(readClock(clock, clock.endedAt ?? 0).usedMs) } }
    }
    case 'PointOfOrderRuled':
      return state.points.get(event.pointId)?.delegationId === me
        ? { kind: 'ruled', tone: 'plain', args: { ruling: event.ruling } }
        : null
    default:
      // What is left neither changes a request nor its place; lists and meetings are shown as they are.
      return null
  }
}

const hadFloor = (
  state: State,
  { interventionId }: { readonly interventionId: Parameters<State['interventions']['get']>[0] },
  me: DelegationId,
): boolean => state.interventions.get(interventionId)?.delegationId === me
