import type { Command } from '../../domain/commands.ts'
import type { ItemSymbol } from '../../domain/ids.ts'
import { isPausedBy } from '../../domain/rules/clock.ts'
import { nextCall, onFloor } from '../../domain/rules/floor.ts'
import { currentItem, interpretationOver } from '../../domain/rules/meetings.ts'
import { raisedPoints } from '../../domain/rules/points-of-order.ts'
import type { Inscription, Intervention, Meeting, PointOfOrder, State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'

/** What a president does next: there is always one thing. */
export type Step =
  | { readonly kind: 'call-to-order'; readonly meeting: Meeting }
  | { readonly kind: 'resume-meeting'; readonly meeting: Meeting }
  | { readonly kind: 'rule'; readonly point: PointOfOrder }
  | { readonly kind: 'hear'; readonly point: PointOfOrder }
  | { readonly kind: 'interpretation'; readonly meeting: Meeting }
  | { readonly kind: 'give-floor'; readonly meeting: Meeting; readonly inscription: Inscription }
  | { readonly kind: 'start'; readonly meeting: Meeting; readonly intervention: Intervention }
  | { readonly kind: 'resume-clock'; readonly meeting: Meeting; readonly intervention: Intervention }
  | { readonly kind: 'end'; readonly meeting: Meeting; readonly intervention: Intervention }
  | { readonly kind: 'take-up'; readonly meeting: Meeting; readonly symbol: ItemSymbol }
  | { readonly kind: 'adjourn'; readonly meeting: Meeting }
  | { readonly kind: 'none' }

export function nextStep(state: State, meeting: Meeting | undefined, now: Instant): Step {
  if (!meeting || meeting.status === 'adjourned') return { kind: 'none' }
  if (meeting.status === 'scheduled') return { kind: 'call-to-order', meeting }
  if (meeting.status === 'suspended') return { kind: 'resume-meeting', meeting }
  const heard = meeting.hearing === null ? undefined : state.points.get(meeting.hearing)
  if (heard) return { kind: 'rule', point: heard }
  const raised = raisedPoints(state, meeting.id)[0]
  if (raised) return { kind: 'hear', point: raised }
  const intervention = onFloor(state, meeting)
  return intervention ? withFloor(meeting, intervention) : withoutFloor(state, meeting, now)
}

function withFloor(meeting: Meeting, intervention: Intervention): Step {
  const { clock, linkLostAt } = intervention
  if (!clock) return { kind: 'start', meeting, intervention }
  const waits = isPausedBy(clock, 'president') || linkLostAt !== null
  return { kind: waits ? 'resume-clock' : 'end', meeting, intervention }
}

function withoutFloor(state: State, meeting: Meeting, now: Instant): Step {
  const call = nextCall(state, meeting)
  if (!('refusal' in call)) {
    if (interpretationOver(meeting, now)) return { kind: 'interpretation', meeting }
    return { kind: 'give-floor', meeting, inscription: call.inscription }
  }
  const symbol = itemToTakeUp(meeting)
  return symbol === undefined ? { kind: 'adjourn', meeting } : { kind: 'take-up', meeting, symbol }
}

/** The first item of the meeting's plan that it has not yet taken up. */
export function itemToTakeUp(meeting: Meeting): ItemSymbol | undefined {
  const seen = meeting.takenUp.map(({ symbol }) => symbol)
  return meeting.items.find(symbol => !seen.includes(symbol) && symbol !== currentItem(meeting))
}

/** The command of a step; null where it needs words first and opens a dialog. */
export function commandOf(step: Step): Command | null {
  switch (step.kind) {
    case 'call-to-order':
      return { type: 'CallToOrder', meetingId: step.meeting.id }
    case 'resume-meeting':
      return { type: 'ResumeMeeting', meetingId: step.meeting.id }
    case 'hear':
      return { type: 'HearPointOfOrder', pointId: step.point.id }
    case 'give-floor':
      return { type: 'GiveFloor', meetingId: step.meeting.id, inscriptionId: step.inscription.id }
    case 'start':
      return { type: 'StartClock', meetingId: step.meeting.id }
    case 'resume-clock':
      return { type: 'ResumeClock', meetingId: step.meeting.id }
    case 'end':
      return { type: 'EndStatement', meetingId: step.meeting.id }
    case 'take-up':
      return { type: 'TakeUpItem', meetingId: step.meeting.id, symbol: step.symbol }
    case 'adjourn':
      return { type: 'AdjournMeeting', meetingId: step.meeting.id }
    case 'rule':
    case 'interpretation':
    case 'none':
      return null
  }
}

/** What the step acts on, as text: two steps are the same thing to press where this is the same. */
export function identityOf(step: Step): string {
  switch (step.kind) {
    case 'call-to-order':
    case 'resume-meeting':
    case 'interpretation':
    case 'adjourn':
      return `${step.kind} ${step.meeting.id}`
    case 'rule':
    case 'hear':
      return `${step.kind} ${step.point.id}`
    case 'give-floor':
      return `${step.kind} ${step.inscription.id}`
    case 'start':
    case 'resume-clock':
    case 'end':
      return `${step.kind} ${step.intervention.id}`
    case 'take-up':
      return `${step.kind} ${step.symbol}`
    case 'none':
      return step.kind
  }
}
