import type { CommandType } from './commands.ts'
import type { DelegationId, InscriptionId, ListId, MeetingId, PointId } from './ids.ts'
import type { Instant } from './time.ts'
import type { Role } from './vocabulary.ts'

/** THE table of refusals of the floor: code → what the page needs to say it in words. */
export interface RefusalTable {
  /** `field`: the part of the command that the role may not give (WI6). */
  'not-allowed': { readonly command: CommandType; readonly role: Role | 'service'; readonly field?: string }
  'unknown-session': Record<never, never>
  'session-already-open': Record<never, never>
  stale: { readonly changedSeq: number }
  'unknown-delegation': { readonly delegationId: DelegationId }
  'unknown-list': { readonly listId: ListId }
  'unknown-inscription': { readonly inscriptionId: InscriptionId }
  'unknown-meeting': { readonly meetingId: MeetingId }
  'unknown-item': { readonly symbol: string }
  'unknown-point': { readonly pointId: PointId }
  'unknown-intervention': { readonly interventionId: string }
  'unknown-badge': { readonly badgeId: string }
  'unknown-language': { readonly language: string }
  'id-taken': { readonly id: string }
  'delegation-missing': Record<never, never>
  'nothing-to-change': Record<never, never>
  // lists
  'list-not-open': { readonly listId: ListId; readonly opensAt?: Instant }
  'list-already-open': { readonly listId: ListId }
  'already-inscribed': { readonly inscriptionId: InscriptionId }
  'not-eligible': { readonly listId: ListId; readonly instead?: ListId; readonly tier?: number }
  'received-in-future': { readonly receivedAt: Instant }
  'reply-quota-exhausted': { readonly quota: number }
  'not-waiting': { readonly inscriptionId: InscriptionId; readonly status: string }
  'not-in-order': { readonly inscriptionId: InscriptionId; readonly because: 'late' | 'held' }
  'not-late': { readonly inscriptionId: InscriptionId }
  'not-held': { readonly inscriptionId: InscriptionId }
  'not-a-reply': { readonly inscriptionId: InscriptionId }
  'other-list': { readonly inscriptionId: InscriptionId; readonly listId: ListId }
  'same-place': { readonly inscriptionId: InscriptionId }
  // meetings
  'no-meeting-open': Record<never, never>
  'which-meeting': { readonly meetings: readonly MeetingId[] }
  'meeting-not-open': { readonly meetingId: MeetingId; readonly status: string }
  'meeting-already-open': { readonly meetingId: MeetingId }
  'meeting-adjourned': { readonly meetingId: MeetingId }
  'item-not-taken-up': { readonly symbol: string }
  'item-already-taken-up': { readonly symbol: string }
  'not-later': { readonly until: Instant }
  'not-interpreted': { readonly meetingId: MeetingId }
  // floor
  'floor-occupied': { readonly delegationId?: DelegationId }
  'nobody-waiting': Record<never, never>
  'nobody-called': Record<never, never>
  'nobody-speaking': Record<never, never>
  'interpretation-over': { readonly until: Instant }
  'already-started': Record<never, never>
  'clock-paused': Record<never, never>
  'clock-running': Record<never, never>
  'not-the-one-called': { readonly inscriptionId: InscriptionId }
  'no-limit': Record<never, never>
  'not-remote': Record<never, never>
  'link-already-lost': Record<never, never>
  'link-not-lost': Record<never, never>
  // points of order
  'not-a-state-party': { readonly delegationId: DelegationId }
  'point-already-raised': { readonly pointId: PointId }
  'point-being-heard': { readonly pointId: PointId }
  'point-not-next': { readonly pointId: PointId }
  'point-not-heard': { readonly pointId: PointId }
  'point-closed': { readonly pointId: PointId }
}

export type RefusalCode = keyof RefusalTable
export type Refusal = { [C in RefusalCode]: { readonly refusal: C; readonly params: RefusalTable[C] } }[RefusalCode]

export function refuse<C extends RefusalCode>(refusal: C, params: RefusalTable[C]): Refusal {
  return { refusal, params } as Refusal
}
