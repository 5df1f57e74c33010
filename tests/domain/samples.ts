import type { Command, CommandType } from '../../src/domain/commands.ts'
import { badgeId, interventionId, itemSymbol, pointId } from '../../src/domain/ids.ts'
import type { Actor, Role } from '../../src/domain/vocabulary.ts'
import { byHand, closesAt, general, id, plenary, replies, smallPlan } from './plan.ts'
import {
  absent,
  amend,
  asked,
  at,
  delegateOf,
  giveFloor,
  given,
  linkTest,
  move,
  nothing,
  opened,
  requestFloor,
  type Scene,
  sitting,
  speaks,
  swap,
  withdraw,
} from './support.ts'
import { time } from './time.ts'

/** A command that is accepted where and from whom the sample says. */
export interface Sample {
  readonly scene: Scene
  readonly command: Command
  readonly by: Actor
}

const sample = (scene: Scene, role: Role, command: Command): Sample => ({
  scene,
  command,
  by: role === 'delegate' ? delegateOf('KEN') : { role },
})

const ken = asked('KEN', 'minister', '2020-09-01', { mode: 'remote' })
const waiting = () => given(sitting, ken, asked('MAR', 'minister', '2020-09-02'))
const called = () => waiting().and(giveFloor('KEN'))
const speaking = () => waiting().and(at('16:01', speaks('KEN')))
const inscription = { inscriptionId: ken.inscriptionId }
const raise = { type: 'RaisePointOfOrder', pointId: pointId('p1'), delegationId: id('KEN') } as const
const hear = { type: 'HearPointOfOrder', pointId: pointId('p1') } as const
const item = (symbol: string) => ({ symbol: itemSymbol(symbol) })
const note = { type: 'Annotate', text: 'a note' } as const
const badge = { type: 'IssueBadge', badgeId: badgeId('b1'), role: 'interpreter' } as const
const delegation = smallPlan().delegations[0]

/** One of each command. */
export const samples: { readonly [T in CommandType]: () => Sample } = {
  OpenSession: () => sample(nothing(), 'secretariat', { type: 'OpenSession', plan: smallPlan() }),
  AdmitDelegation: () => {
    if (!delegation) throw new Error('the plan names delegations')
    return sample(given(), 'secretariat', { type: 'AdmitDelegation', delegation: { ...delegation, id: id('LUX') } })
  },
  RecordCredentials: () =>
    sample(given(), 'secretariat', { type: 'RecordCredentials', delegationId: id('VNM'), status: 'submitted' }),
  IssueBadge: () => sample(given(), 'secretariat', badge),
  RevokeBadge: () =>
    sample(given(badge), 'secretariat', { type: 'RevokeBadge', badgeId: badge.badgeId, reason: 'lost' }),
  OpenList: () => sample(given(), 'president', { type: 'OpenList', listId: byHand }),
  CloseList: () => sample(given(), 'president', { type: 'CloseList', listId: general }),
  SetSpeakingTime: () =>
    sample(given(), 'president', { type: 'SetSpeakingTime', listId: general, limitMs: 1000, enforcement: 'strict' }),
  RequestFloor: () => sample(given(), 'delegate', requestFloor('KEN', 'minister')),
  AmendInscription: () => sample(given(ken), 'delegate', amend('KEN', { language: 'fr' })),
  WithdrawInscription: () => sample(given(ken), 'delegate', withdraw('KEN')),
  AdmitToSpeak: () =>
    sample(given({ ...ken, held: true }), 'president', { type: 'AdmitToSpeak', ...inscription, decidedBy: 'her' }),
  AcceptLate: () =>
    sample(given({ ...ken, receivedAt: closesAt + 1, late: true }), 'president', {
      type: 'AcceptLate',
      ...inscription,
    }),
  DeclineLate: () =>
    sample(given({ ...ken, late: true }), 'president', { type: 'DeclineLate', ...inscription, reason: 'full' }),
  MoveInscription: () => sample(waiting(), 'president', move('MAR', 'KEN')),
  SwapInscriptions: () => sample(waiting(), 'secretariat', swap('MAR', 'KEN')),
  CallToOrder: () => sample(given(), 'president', { type: 'CallToOrder', meetingId: plenary }),
  SuspendMeeting: () => sample(waiting(), 'president', { type: 'SuspendMeeting', reason: 'coffee' }),
  ResumeMeeting: () =>
    sample(waiting().and({ type: 'SuspendMeeting', reason: '' }), 'president', { type: 'ResumeMeeting' }),
  AdjournMeeting: () => sample(waiting(), 'president', { type: 'AdjournMeeting' }),
  TakeUpItem: () => sample(waiting(), 'president', { type: 'TakeUpItem', ...item('2') }),
  ConcludeItem: () => sample(waiting(), 'president', { type: 'ConcludeItem', ...item('1(f)') }),
  ExtendInterpretation: () =>
    sample(waiting(), 'president', {
      type: 'ExtendInterpretation',
      until: time('18:10'),
      grantedBy: 'the chief interpreter',
      reason: 'one speaker left',
    }),
  ContinueWithoutInterpretation: () =>
    sample(waiting(), 'president', { type: 'ContinueWithoutInterpretation', reason: 'agreed' }),
  RequestSlowDown: () => sample(speaking(), 'interpreter', { type: 'RequestSlowDown' }),
  GiveFloor: () => sample(waiting(), 'president', giveFloor()),
  StartClock: () => sample(called(), 'technician', { type: 'StartClock' }),
  PauseClock: () => sample(speaking(), 'president', { type: 'PauseClock', reason: 'order' }),
  ResumeClock: () => sample(speaking().and({ type: 'PauseClock', reason: '' }), 'president', { type: 'ResumeClock' }),
  AddTime: () => sample(speaking(), 'president', { type: 'AddTime', durationMs: 1000, reason: 'agreed' }),
  EndStatement: () => {
    // At zero of a list that cuts off, so that the service may do it too.
    const cutOff = given(opened({ lists: { general: { cutOff: 'auto' } } }), sitting, ken, at('16:01', speaks('KEN')))
    return sample(cutOff.and(at('16:04', note)), 'technician', { type: 'EndStatement' })
  },
  InterruptStatement: () => {
    // The grace of a lost link is over: the service may do it too.
    const lost = speaking().and({ type: 'ReportLinkLost' }, at('16:02', note))
    return sample(lost, 'president', { type: 'InterruptStatement', reason: 'order' })
  },
  RecordAbsence: () => sample(called(), 'president', absent('KEN')),
  TakeBackFloor: () => sample(called(), 'president', { type: 'TakeBackFloor' }),
  RecordLinkTest: () => sample(waiting(), 'technician', linkTest('KEN')),
  ReportLinkLost: () => sample(speaking(), 'technician', { type: 'ReportLinkLost' }),
  ReportLinkRestored: () =>
    sample(speaking().and({ type: 'ReportLinkLost' }), 'technician', { type: 'ReportLinkRestored' }),
  RaisePointOfOrder: () => sample(speaking(), 'delegate', raise),
  HearPointOfOrder: () => sample(speaking().and(raise), 'president', hear),
  RuleOnPointOfOrder: () =>
    sample(speaking().and(raise, hear), 'president', {
      type: 'RuleOnPointOfOrder',
      pointId: pointId('p1'),
      ruling: 'upheld',
    }),
  DeclineReply: () => {
    const scene = given(sitting, requestFloor('XA', 'other', { list: replies }))
    return sample(scene, 'president', { type: 'DeclineReply', inscriptionId: scene.inscription('XA').id, reason: 'no' })
  },
  RecordText: () => sample(given(ken), 'delegate', { type: 'RecordText', ...inscription, words: 300 }),
  Annotate: () => sample(given(), 'secretariat', note),
  CorrectRecord: () =>
    sample(speaking(), 'secretariat', {
      type: 'CorrectRecord',
      interventionId: interventionId('1'),
      changes: { language: 'fr' },
      reason: 'misheard',
    }),
}
