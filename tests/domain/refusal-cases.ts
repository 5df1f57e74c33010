import type { Command } from '../../src/domain/commands.ts'
import type { Decision } from '../../src/domain/decision.ts'
import { badgeId, interventionId, itemSymbol, listId, meetingId, pointId } from '../../src/domain/ids.ts'
import type { RefusalCode } from '../../src/domain/refusals.ts'
import { byHand, committee, general, highLevel, id, plenary, replies, smallPlan } from './plan.ts'
import {
  absent,
  amend,
  asked,
  type Given,
  giveFloor,
  given,
  linkTest,
  move,
  nothing,
  requestFloor,
  sitting,
  speaks,
  type When,
  withdraw,
} from './support.ts'
import { time } from './time.ts'

const ken = asked('KEN', 'minister', '2020-09-01')
const mar = asked('MAR', 'minister', '2020-09-02')
const remote = asked('JPN', 'minister', '2020-09-03', { mode: 'remote' })
const meeting: Given = [sitting, ken, mar]
const raise = (name: string, by = 'XE') =>
  ({ type: 'RaisePointOfOrder', pointId: pointId(name), delegationId: id(by) }) as const
const hear = (name: string) => ({ type: 'HearPointOfOrder', pointId: pointId(name) }) as const
const rule = (name: string) => ({ type: 'RuleOnPointOfOrder', pointId: pointId(name), ruling: '' }) as const
const until = (text: string) =>
  ({ type: 'ExtendInterpretation', until: time(text), grantedBy: '', reason: '' }) as const
const replied = (name: string) => [
  requestFloor('XC', 'other', { list: replies, id: name }),
  speaks(name),
  { type: 'EndStatement' } as const,
]

const asking = (command: Command, when: When, ...what: Given[]): Decision => given(...what).when(command, when).decision
const on = (command: Command, ...what: Given[]): Decision => asking(command, {}, ...what)

/** How each refusal comes about: a code without its case does not compile. */
export const cases: { readonly [C in RefusalCode]: () => Decision } = {
  'not-allowed': () => asking({ type: 'OpenList', listId: byHand }, { by: 'delegate' }),
  'unknown-session': () => nothing().when({ type: 'OpenList', listId: byHand }).decision,
  'session-already-open': () => on({ type: 'OpenSession', plan: smallPlan() }),
  stale: () => asking(giveFloor(), { expectedSeq: 1 }, meeting),
  'unknown-delegation': () => on(requestFloor('ATLANTIS', 'minister')),
  'unknown-list': () => on({ type: 'OpenList', listId: listId('nowhere') }),
  'unknown-inscription': () => on(withdraw('KEN')),
  'unknown-meeting': () => on({ type: 'CallToOrder', meetingId: meetingId('nowhere') }),
  'unknown-item': () => on({ type: 'TakeUpItem', symbol: itemSymbol('99') }, sitting),
  'unknown-point': () => on(hear('p1')),
  'unknown-intervention': () =>
    on({ type: 'CorrectRecord', interventionId: interventionId('1'), changes: { language: 'fr' }, reason: '' }),
  'unknown-badge': () => on({ type: 'RevokeBadge', badgeId: badgeId('b1'), reason: '' }),
  'unknown-language': () => on({ ...requestFloor('KEN', 'minister'), language: 'tlh' }),
  'id-taken': () => on(requestFloor('MAR', 'minister', { id: 'KEN' }), ken),
  'delegation-missing': () => on({ type: 'IssueBadge', badgeId: badgeId('b1'), role: 'delegate' }),
  'nothing-to-change': () => on(amend('KEN', {}), ken),

  'list-not-open': () => on(requestFloor('KEN', 'minister', { list: byHand })),
  'list-already-open': () => on({ type: 'OpenList', listId: general }),
  'already-inscribed': () => on(requestFloor('KEN', 'minister', { id: 'KEN-2' }), ken),
  'not-eligible': () => on(requestFloor('KEN', 'minister', { list: highLevel })),
  'received-in-future': () => asking(requestFloor('KEN', 'minister', {}, '2030-01-01'), { by: 'secretariat' }),
  'reply-quota-exhausted': () =>
    on(requestFloor('XC', 'other', { list: replies, id: 'r3' }), sitting, replied('r1'), replied('r2')),
  'not-waiting': () => on(withdraw('KEN'), ken, withdraw('KEN')),
  'not-in-order': () => on(giveFloor('KEN'), sitting, { ...ken, late: true }),
  'not-late': () => on({ type: 'AcceptLate', inscriptionId: ken.inscriptionId }, ken),
  'not-held': () => on({ type: 'AdmitToSpeak', inscriptionId: ken.inscriptionId, decidedBy: '' }, ken),
  'not-a-reply': () => on({ type: 'DeclineReply', inscriptionId: ken.inscriptionId, reason: '' }, ken),
  'other-list': () => on(move('KEN', 'MAR'), ken, { ...mar, listId: byHand }),
  'same-place': () => on(move('KEN', 'MAR'), ken, mar),

  'no-meeting-open': () => on(giveFloor(), ken),
  'which-meeting': () => on(giveFloor(), sitting, { type: 'CallToOrder', meetingId: committee }),
  'meeting-not-open': () => on(giveFloor(), meeting, { type: 'SuspendMeeting', reason: '' }),
  'meeting-already-open': () => on({ type: 'CallToOrder', meetingId: plenary }, sitting),
  'meeting-adjourned': () => on({ type: 'CallToOrder', meetingId: plenary }, sitting, { type: 'AdjournMeeting' }),
  'item-not-taken-up': () => on({ type: 'ConcludeItem', symbol: itemSymbol('2') }, sitting),
  'item-already-taken-up': () => on({ type: 'TakeUpItem', symbol: itemSymbol('1(f)') }, sitting),
  'not-later': () => on(until('17:00'), sitting),
  'not-interpreted': () => on(until('19:00'), { type: 'CallToOrder', meetingId: committee }),

  'floor-occupied': () => on(giveFloor(), meeting, speaks('KEN')),
  'nobody-waiting': () => on(giveFloor(), sitting),
  'nobody-called': () => on({ type: 'StartClock' }, sitting),
  'nobody-speaking': () => on({ type: 'EndStatement' }, sitting),
  'interpretation-over': () => asking(giveFloor(), { at: '18:00' }, meeting),
  'already-started': () => on({ type: 'StartClock' }, meeting, speaks('KEN')),
  'clock-paused': () =>
    on({ type: 'PauseClock', reason: '' }, meeting, speaks('KEN'), { type: 'PauseClock', reason: '' }),
  'clock-running': () => on({ type: 'ResumeClock' }, meeting, speaks('KEN')),
  'not-the-one-called': () => on(absent('MAR'), meeting, giveFloor('KEN')),
  'no-limit': () =>
    on(
      { type: 'AddTime', durationMs: 1, reason: '' },
      sitting,
      giveFloor(undefined, { to: 'secretariat', startClock: true }),
    ),
  'not-remote': () => on(linkTest('KEN'), ken),
  'link-already-lost': () => on({ type: 'ReportLinkLost' }, sitting, remote, speaks('JPN'), { type: 'ReportLinkLost' }),
  'link-not-lost': () => on({ type: 'ReportLinkRestored' }, sitting, remote, speaks('JPN')),

  'not-a-state-party': () => on(raise('p1', 'XA'), sitting),
  'point-already-raised': () => on(raise('p2'), sitting, raise('p1')),
  'point-being-heard': () => on(giveFloor(), meeting, raise('p1'), hear('p1')),
  'point-not-next': () => on(hear('p2'), sitting, raise('p1'), raise('p2', 'KEN')),
  'point-not-heard': () => on(rule('p1'), sitting, raise('p1')),
  'point-closed': () => on(rule('p1'), sitting, raise('p1'), hear('p1'), rule('p1')),
}
