/**
 * What an entry says, as a sentence: `event-<type>` of events.ftl, for pages that load it (chair, secretariat);
 * empty for what is withheld and on pages without these sentences.
 */
import type { DelegationId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { HeardEntry } from '../../protocol/messages.ts'
import { type Arguments, has, t } from './language.ts'
import { delegationName, levelName, listName, meetingName } from './names.ts'
import { clockText, momentOf, timeOf } from './times.ts'

export function describe(state: State, entry: HeardEntry): string {
  const id = `event-${entry.event.type}`
  return has(id) ? t(id, eventArguments(state, entry)) : ''
}

export function eventArguments(state: State, { event }: HeardEntry): Arguments {
  const args: Record<string, string | number> = {
    reason: '—',
    grantedBy: '—',
    decidedBy: '—',
    subject: 'none',
    holder: 'none',
  }
  const about = delegationOf(state, event)
  args.delegation = about === undefined ? 'none' : delegationName(state, about)
  if ('meetingId' in event) {
    const meeting = state.meetings.get(event.meetingId)
    args.meeting = meeting ? meetingName(state, meeting) : event.meetingId
  }
  if ('listId' in event) args.list = listName(state, event.listId)
  if ('reason' in event && event.reason !== undefined && event.reason !== '') args.reason = reasonText(event.reason)
  if ('symbol' in event) args.symbol = event.symbol
  if ('until' in event) args.until = timeOf(event.until, state.plan.timeZone)
  if ('grantedBy' in event) args.grantedBy = event.grantedBy
  if ('decidedBy' in event) args.decidedBy = event.decidedBy
  if ('limitMs' in event) args.limit = event.limitMs === null ? 'none' : clockText(event.limitMs)
  if ('durationMs' in event) {
    args.duration = `${event.durationMs < 0 ? '−' : '+'}${clockText(Math.abs(event.durationMs))}`
  }
  if ('passed' in event) args.passed = event.passed ? 'yes' : 'no'
  if ('removed' in event) args.removed = event.removed ? 'yes' : 'no'
  if ('how' in event) args.how = event.how
  if ('ruling' in event) args.ruling = event.ruling
  if ('text' in event) args.text = event.text
  if ('role' in event) args.role = t(`role-${event.role}`)
  if ('holder' in event && event.holder) args.holder = event.holder
  if ('status' in event) args.status = t(`credentials-${event.status}`)
  if ('late' in event) args.late = event.late ? 'yes' : 'no'
  if ('held' in event) args.held = event.held ? 'yes' : 'no'
  if ('level' in event) args.level = levelName(event.level)
  if ('subject' in event && event.subject) args.subject = event.subject
  if ('receivedAt' in event && event.receivedAt !== undefined) {
    args.receivedAt = momentOf(event.receivedAt, state.plan.timeZone)
  }
  if (event.type === 'InscriptionsSwapped') {
    const other = state.inscriptions.get(event.withId)
    args.other = other ? delegationName(state, other.delegationId) : event.withId
  }
  return args
}

/** The service gives its reasons as codes; people give theirs in words. */
const reasonText = (reason: string): string => (reason === 'link-lost' ? t('reason-link-lost') : reason)

function delegationOf(state: State, event: HeardEntry['event']): DelegationId | null | undefined {
  if ('delegationId' in event && event.delegationId !== undefined) return event.delegationId
  if ('delegation' in event) return event.delegation.id
  if ('inscriptionId' in event && event.inscriptionId !== undefined) {
    return state.inscriptions.get(event.inscriptionId)?.delegationId
  }
  if ('pointId' in event) return state.points.get(event.pointId)?.delegationId
  // null: the secretariat's own statement.
  if ('interventionId' in event) return state.interventions.get(event.interventionId)?.delegationId ?? null
  return undefined
}
