import type { Command } from '../../src/domain/commands.ts'
import {
  type DelegationId,
  type InscriptionId,
  inscriptionId,
  itemSymbol,
  type MeetingId,
  pointId,
} from '../../src/domain/ids.ts'
import { onFloor } from '../../src/domain/rules/floor.ts'
import type { Inscription, Meeting, State } from '../../src/domain/state.ts'
import type { Role } from '../../src/domain/vocabulary.ts'
import { delegations, lists, meeting as meetingOfPlan } from '../support/conference.ts'
import type { Random } from './random.ts'

/** Whose hand it is, and what lies before it. */
export interface Desk {
  readonly role: Role
  readonly delegationId?: DelegationId
  readonly state: State
  readonly random: Random
}

const item = itemSymbol('1')

/**
 * What someone in that seat might do next, going by what the page shows: mostly what makes sense there, so that a meeting
 * gets on, and now and then what does not, or is not theirs to do.
 */
export function nextCommand(desk: Desk): Command {
  const { role, random } = desk
  if (random.chance(0.03)) return { type: 'GiveFloor', startClock: true }
  switch (role) {
    case 'president':
      return fromTheChair(desk)
    case 'secretariat':
      return fromTheOffice(desk)
    case 'technician':
      return fromTheControlRoom(desk)
    case 'interpreter':
      return { type: 'RequestSlowDown' }
    case 'delegate':
      return fromTheDelegation(desk)
    default:
      return { type: 'Annotate', text: 'from a screen that may not' }
  }
}

function fromTheChair(desk: Desk): Command {
  const { state, random } = desk
  const meeting = state.meetings.get(meetingOfPlan)
  const point = [...state.points.values()].find(({ status }) => status !== 'ruled')
  if (!meeting || meeting.status === 'scheduled') return { type: 'CallToOrder', meetingId: meetingOfPlan }
  if (meeting.status === 'suspended') return { type: 'ResumeMeeting' }
  if (meeting.takenUp.length === 0) return { type: 'TakeUpItem', symbol: item }
  if (point && random.chance(0.6)) {
    return point.status === 'heard'
      ? { type: 'RuleOnPointOfOrder', pointId: point.id, ruling: 'not sustained' }
      : { type: 'HearPointOfOrder', pointId: point.id }
  }
  return onTheFloor(desk, meeting)
}

function onTheFloor({ state, random }: Desk, meeting: Meeting): Command {
  const waiting = some(state, random, ({ status }) => status === 'waiting')
  const reason = 'as the chair sees it'
  const current = onFloor(state, meeting)
  if (random.chance(0.05)) return { type: 'SuspendMeeting', reason }
  if (random.chance(0.15) && waiting)
    return { type: 'MoveInscription', inscriptionId: waiting.id, before: null, reason }
  if (!current) {
    if (waiting && random.chance(0.3)) return { type: 'GiveFloor', inscriptionId: waiting.id, reason }
    return { type: 'GiveFloor', startClock: random.chance(0.7) }
  }
  if (current.status === 'called') {
    if (current.inscriptionId && random.chance(0.2)) {
      return { type: 'RecordAbsence', inscriptionId: current.inscriptionId }
    }
    return random.chance(0.1) ? { type: 'TakeBackFloor' } : { type: 'StartClock' }
  }
  const commands: Command[] = [
    { type: 'EndStatement' },
    { type: 'EndStatement' },
    { type: 'GiveFloor', endCurrent: true, startClock: true },
    { type: 'GiveFloor', endCurrent: true, startClock: true },
    { type: 'PauseClock', reason },
    { type: 'ResumeClock' },
    { type: 'AddTime', durationMs: 30_000, reason },
    { type: 'InterruptStatement', reason },
  ]
  return random.pick(commands) ?? { type: 'EndStatement' }
}

function fromTheOffice(desk: Desk): Command {
  const { state, random } = desk
  const waiting = some(state, random, ({ status }) => status === 'waiting')
  const other = some(state, random, ({ status, listId }) => status === 'waiting' && listId === waiting?.listId)
  const list = random.pick(lists) ?? lists[0]
  const reason = 'by letter'
  const commands: Command[] = [
    asks(desk, random.pick(delegations.slice(30))),
    asks(desk, random.pick(delegations.slice(30))),
    asks(desk, random.pick(delegations.slice(30))),
    { type: 'Annotate', text: `note ${random.between(1, 1_000_000)}` },
    ...(list
      ? ([
          { type: 'SetSpeakingTime', listId: list, limitMs: 60_000 * random.between(1, 5), enforcement: 'advisory' },
        ] as const)
      : []),
    ...(waiting
      ? ([
          amended(waiting, random),
          { type: 'WithdrawInscription', inscriptionId: waiting.id },
          { type: 'MoveInscription', inscriptionId: waiting.id, before: other?.id ?? null, reason },
          ...(other
            ? [{ type: 'SwapInscriptions', inscriptionId: waiting.id, withId: other.id, reason } as const]
            : []),
        ] as const)
      : []),
  ]
  return random.pick(commands) ?? { type: 'Annotate', text: 'nothing to do' }
}

function fromTheControlRoom({ state, random }: Desk): Command {
  const remote = some(state, random, ({ status, mode }) => status === 'waiting' && mode === 'remote')
  const current = speaker(state)
  if (current?.mode === 'remote' && current.status === 'speaking') {
    return current.linkLostAt === null ? { type: 'ReportLinkLost' } : { type: 'ReportLinkRestored' }
  }
  if (remote) return { type: 'RecordLinkTest', inscriptionId: remote.id, passed: random.chance(0.8) }
  return { type: 'StartClock' }
}

function fromTheDelegation(desk: Desk): Command {
  const { state, random, delegationId } = desk
  const own = some(state, random, row => row.delegationId === delegationId && row.status === 'waiting')
  if (delegationId && random.chance(0.1)) {
    return {
      type: 'RaisePointOfOrder',
      pointId: pointId(fresh(random)),
      delegationId,
      subject: 'the order of speakers',
    }
  }
  if (!own || random.chance(0.5)) return asks(desk, delegationId)
  if (random.chance(0.3)) return { type: 'WithdrawInscription', inscriptionId: own.id }
  return random.chance(0.5) ? amended(own, random) : { type: 'RecordText', inscriptionId: own.id, words: 400 }
}

function asks({ random }: Desk, delegation: DelegationId | undefined): Command {
  const list = random.pick(lists)
  if (!delegation || !list) throw new Error('a conference without delegations or lists')
  return {
    type: 'RequestFloor',
    inscriptionId: inscriptionId(fresh(random)),
    listId: list,
    delegationId: delegation,
    speaker: { name: `Speaker of ${delegation}`, title: 'Ambassador' },
    level: random.pick(['minister', 'head-of-delegation', 'other'] as const) ?? 'other',
    mode: random.pick(['floor', 'floor', 'remote', 'video'] as const) ?? 'floor',
    language: 'en',
  }
}

function amended({ id }: { readonly id: InscriptionId }, random: Random): Command {
  const speaker = { name: `Another speaker ${random.between(1, 1_000_000)}`, title: 'Minister' }
  return { type: 'AmendInscription', inscriptionId: id, changes: { speaker } }
}

function some(state: State, random: Random, fits: (row: Inscription) => boolean): Inscription | undefined {
  return random.pick([...state.inscriptions.values()].filter(fits))
}

function speaker(state: State, id: MeetingId = meetingOfPlan) {
  const meeting = state.meetings.get(id)
  return meeting && onFloor(state, meeting)
}

const fresh = (random: Random): string => `i-${Math.floor(random.draw() * 2 ** 40).toString(36)}`
