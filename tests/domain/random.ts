import fc from 'fast-check'
import { authority } from '../../src/domain/authority.ts'
import type { Command, CommandOf, CommandType } from '../../src/domain/commands.ts'
import { nextDeadline } from '../../src/domain/deadlines.ts'
import { decide } from '../../src/domain/decide.ts'
import type { Decision } from '../../src/domain/decision.ts'
import type { Happened } from '../../src/domain/evolution.ts'
import { evolve } from '../../src/domain/evolve.ts'
import {
  badgeId,
  type DelegationId,
  inscriptionId,
  interventionId,
  itemSymbol,
  type ListId,
  type MeetingId,
  pointId,
} from '../../src/domain/ids.ts'
import { emptyState, type Inscription, type Meeting, type State } from '../../src/domain/state.ts'
import { minutes, seconds } from '../../src/domain/time.ts'
import { type Actor, categories, credentialsStatuses, levels, modes, roles } from '../../src/domain/vocabulary.ts'
import {
  byHand,
  committee,
  committeeList,
  type Different,
  general,
  id,
  nextPlenary,
  plenary,
  replies,
  smallPlan,
} from './plan.ts'
import { time } from './time.ts'

/** One step of a history: numbers that pick a command out of what there is. The same numbers pick the same. */
export interface Draw {
  readonly kind: number
  /** Two picks, a number, and a choice of what may be left out. */
  readonly a: number
  readonly b: number
  readonly n: number
  readonly maybe: number
  readonly by: number
  readonly afterMs: number
}

const pick = fc.nat({ max: 9999 })
const draw: fc.Arbitrary<Draw> = fc.record({
  kind: pick,
  a: pick,
  b: pick,
  n: pick,
  maybe: pick,
  by: pick,
  afterMs: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: seconds(90) }) },
    { weight: 1, arbitrary: fc.constantFrom(seconds(30), seconds(60), minutes(3), minutes(5)) },
    { weight: 1, arbitrary: fc.integer({ min: minutes(2), max: minutes(15) }) },
  ),
})

/** Without fast-check's leaning to small numbers and short lists: much must have happened before much can go wrong. */
export const draws = (minLength: number, maxLength: number): fc.Arbitrary<Draw[]> =>
  fc.noBias(fc.array(draw, { minLength, maxLength, size: 'max' }))

/** The small conference, so that much happens in an hour: the debate closes at 16:20, interpretation ends at 17:00. */
export const busyPlan: Different = {
  lists: {
    general: { closesAt: time('16:20'), limitsMs: { group: minutes(5), signatory: minutes(2) } },
    'by-hand': { precedence: 'protocol-ladder' },
    committee: { cutOff: 'auto', enforcement: 'strict', limitMs: minutes(1) },
  },
  meetings: { plenary: { endsAt: time('17:00') } },
}

export const busyStart = time('16:00')
export const busyLists: readonly ListId[] = [general, replies, byHand, committeeList]
export const busyMeetings: readonly MeetingId[] = [plenary, committee, nextPlenary]
const planned: readonly DelegationId[] = ['KEN', 'JPN', 'MAR', 'CAN', 'XA', 'INTERPOL', 'WHO'].map(id)
/** The last is not in the plan: nothing is taken from it before it is admitted. */
const delegations: readonly DelegationId[] = [...planned, id('LUX')]
/** Where requests go: most of them to the debate. */
const requested: readonly ListId[] = [...Array<ListId>(8).fill(general), replies, ...busyLists]
const symbols = ['1(f)', '2', '3', '1(a)', '77'].map(itemSymbol)

type Maker<T extends CommandType> = (draw: Draw, state: State, now: number) => CommandOf<T> | null

const of = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Half of the time one that still waits, where there is one. */
function someInscription({ maybe, n }: Draw, state: State, pick: number, list?: ListId) {
  const all = [...state.inscriptions.values()].filter(i => list === undefined || i.listId === list || n % 9 === 0)
  const waiting = all.filter(i => i.status === 'waiting' || i.status === 'interrupted' || i.status === 'called')
  const from = maybe % 6 > 0 && waiting.length > 0 ? waiting : all
  return from.length === 0 ? undefined : of(from, pick)
}

const somePoint = ({ a }: Draw, state: State) => {
  const points = [...state.points.values()].map(({ id }) => id)
  return points.length === 0 ? pointId('none') : of(points, a)
}

/** The meeting is named where several sit, and now and then without need; now and then it is any. */
function where({ maybe, b }: Draw, state: State): { meetingId?: MeetingId } {
  if (maybe % 12 === 1) return { meetingId: of(busyMeetings, b) }
  const sitting = sittingIn(state)
  return sitting.length > 1 || (sitting.length === 1 && maybe % 3 === 0) ? { meetingId: of(sitting, b).id } : {}
}

const sittingIn = (state: State): Meeting[] =>
  [...state.meetings.values()].filter(({ status }) => status === 'open' || status === 'suspended')

const aboutInscription =
  <T extends CommandType>(
    make: (inscriptionId: Inscription['id'], draw: Draw, state: State, now: number) => CommandOf<T>,
  ) =>
  (draw: Draw, state: State, now: number): CommandOf<T> => {
    const inscription = someInscription(draw, state, draw.a)
    return make(inscription?.id ?? inscriptionId('none'), draw, state, now)
  }

/** Mostly one of those who stand aside as the command wants them. */
const aboutOneAside =
  <T extends CommandType>(
    wanted: (inscription: Inscription) => boolean,
    make: (inscriptionId: Inscription['id']) => CommandOf<T>,
  ) =>
  (draw: Draw, state: State): CommandOf<T> => {
    const aside = [...state.inscriptions.values()].filter(i => i.status === 'waiting' && wanted(i))
    const inscription = draw.n % 4 > 0 && aside.length > 0 ? of(aside, draw.a) : someInscription(draw, state, draw.a)
    return make(inscription?.id ?? inscriptionId('none'))
  }

const isLate = ({ late }: Inscription) => late
const isHeld = ({ held }: Inscription) => held
const isHeldReply = ({ held, listId }: Inscription) => held && listId === replies

/** How each command is drawn: one without its maker does not compile. null where there is nothing it could be about. */
export const makers: { readonly [T in CommandType]: Maker<T> } = {
  // Refused, as the session is open already.
  OpenSession: () => ({ type: 'OpenSession', plan: smallPlan(busyPlan) }),
  // Also one that is known already, of another category: the rules then give its requests another place.
  AdmitDelegation: ({ a, b, n }) => ({
    type: 'AdmitDelegation',
    delegation: {
      id: of(delegations, a),
      name: {},
      category: of(categories, b),
      chairs: [],
      admitted: n % 2 === 0,
      credentials: of(credentialsStatuses, n),
      contact: 'desk of the same',
    },
  }),
  OpenList: ({ a }) => ({ type: 'OpenList', listId: of(busyLists, a) }),
  CloseList: ({ a }) => ({ type: 'CloseList', listId: of(busyLists, a) }),
  SetSpeakingTime: ({ a, n }) => ({
    type: 'SetSpeakingTime',
    listId: of(busyLists, a),
    limitMs: n % 5 === 0 ? null : seconds(n % 300),
    enforcement: n % 2 === 0 ? 'strict' : 'advisory',
  }),
  RequestFloor: ({ a, b, n, maybe }, state, now) => ({
    type: 'RequestFloor',
    inscriptionId: inscriptionId(`i${maybe % 15 === 0 ? n % 10 : state.seq}`),
    listId: of(requested, b),
    delegationId: of(delegations, a),
    speaker: { name: `Speaker of ${of(delegations, a)}`, title: '' },
    level: of(levels, n),
    mode: of(modes, n + a),
    language: maybe % 40 === 1 ? 'tlh' : 'en',
    ...(maybe % 5 === 0 && { onBehalfOf: of(['G77', 'african'], n) }),
    ...(maybe % 7 === 0 && { receivedAt: now + seconds(20 - n) }),
  }),
  AmendInscription: aboutInscription((inscriptionId, { n, b, maybe }, _, now) => ({
    type: 'AmendInscription',
    inscriptionId,
    changes: {
      ...(maybe % 2 === 0 && { level: of(levels, n) }),
      ...(maybe % 3 === 0 && { mode: of(modes, b) }),
      ...(maybe % 11 === 0 && { receivedAt: now + seconds(30 - n) }),
    },
  })),
  WithdrawInscription: aboutInscription(inscriptionId => ({ type: 'WithdrawInscription', inscriptionId })),
  AdmitToSpeak: aboutOneAside(isHeld, inscriptionId => ({ type: 'AdmitToSpeak', inscriptionId, decidedBy: '' })),
  AcceptLate: aboutOneAside(isLate, inscriptionId => ({ type: 'AcceptLate', inscriptionId })),
  DeclineLate: aboutOneAside(isLate, inscriptionId => ({ type: 'DeclineLate', inscriptionId, reason: '' })),
  DeclineReply: aboutOneAside(isHeldReply, inscriptionId => ({ type: 'DeclineReply', inscriptionId, reason: '' })),
  MoveInscription: (draw, state) => {
    const moved = someInscription(draw, state, draw.a)
    const anchor = someInscription(draw, state, draw.b, moved?.listId)
    if (!moved || !anchor) return null
    return { type: 'MoveInscription', inscriptionId: moved.id, before: draw.n % 4 === 0 ? null : anchor.id, reason: '' }
  },
  SwapInscriptions: (draw, state) => {
    const one = someInscription(draw, state, draw.a)
    const other = someInscription(draw, state, draw.b, one?.listId)
    if (!one || !other) return null
    return { type: 'SwapInscriptions', inscriptionId: one.id, withId: other.id, reason: '' }
  },
  CallToOrder: ({ b }) => ({ type: 'CallToOrder', meetingId: of(busyMeetings, b) }),
  SuspendMeeting: (draw, state) =>
    draw.n % 3 === 0 ? { type: 'SuspendMeeting', ...where(draw, state), reason: '' } : null,
  ResumeMeeting: (draw, state) => ({ type: 'ResumeMeeting', ...where(draw, state) }),
  // Seldom: not much follows an adjournment.
  AdjournMeeting: (draw, state) => (draw.n % 4 === 0 ? { type: 'AdjournMeeting', ...where(draw, state) } : null),
  TakeUpItem: (draw, state) => ({ type: 'TakeUpItem', ...where(draw, state), symbol: of(symbols, draw.a) }),
  ConcludeItem: (draw, state) => ({ type: 'ConcludeItem', ...where(draw, state), symbol: of(symbols, draw.a) }),
  ExtendInterpretation: (draw, state, now) => ({
    type: 'ExtendInterpretation',
    ...where(draw, state),
    until: now + minutes(40 - (draw.n % 60)),
    grantedBy: '',
    reason: '',
  }),
  ContinueWithoutInterpretation: (draw, state) => ({
    type: 'ContinueWithoutInterpretation',
    ...where(draw, state),
    reason: '',
  }),
  RequestSlowDown: (draw, state) => ({ type: 'RequestSlowDown', ...where(draw, state) }),
  GiveFloor: (draw, state) => {
    const { n, a, b, maybe } = draw
    const inscription = n % 3 === 0 ? someInscription(draw, state, a) : undefined
    return {
      type: 'GiveFloor',
      ...where(draw, state),
      ...(inscription && { inscriptionId: inscription.id }),
      ...(maybe % 5 === 0 && { listId: of(busyLists, b) }),
      ...(maybe % 13 === 0 && { to: 'secretariat' as const }),
      ...(n % 2 === 0 && { startClock: true }),
      ...(b % 2 === 0 && { endCurrent: true }),
    }
  },
  StartClock: (draw, state) => ({ type: 'StartClock', ...where(draw, state) }),
  PauseClock: (draw, state) => ({ type: 'PauseClock', ...where(draw, state), reason: '' }),
  ResumeClock: (draw, state) => ({ type: 'ResumeClock', ...where(draw, state) }),
  AddTime: (draw, state) => ({
    type: 'AddTime',
    ...where(draw, state),
    durationMs: seconds((draw.n % 180) - 90),
    reason: '',
  }),
  EndStatement: (draw, state) => ({ type: 'EndStatement', ...where(draw, state) }),
  InterruptStatement: (draw, state) => ({ type: 'InterruptStatement', ...where(draw, state), reason: '' }),
  RecordAbsence: (draw, state) => {
    const called = [...state.inscriptions.values()].find(({ status }) => status === 'called')
    const other = someInscription(draw, state, draw.a)
    const inscription = draw.n % 5 > 0 ? (called ?? other) : other
    return inscription ? { type: 'RecordAbsence', ...where(draw, state), inscriptionId: inscription.id } : null
  },
  TakeBackFloor: (draw, state) => ({ type: 'TakeBackFloor', ...where(draw, state) }),
  RecordLinkTest: (draw, state) => {
    const interrupted = [...state.inscriptions.values()].filter(({ status }) => status === 'interrupted')
    const inscription =
      draw.n % 3 > 0 && interrupted.length > 0 ? of(interrupted, draw.a) : someInscription(draw, state, draw.a)
    return inscription ? { type: 'RecordLinkTest', inscriptionId: inscription.id, passed: draw.b % 4 > 0 } : null
  },
  ReportLinkLost: (draw, state) => ({ type: 'ReportLinkLost', ...where(draw, state) }),
  ReportLinkRestored: (draw, state) => ({ type: 'ReportLinkRestored', ...where(draw, state) }),
  RaisePointOfOrder: (draw, state) => ({
    type: 'RaisePointOfOrder',
    ...where(draw, state),
    pointId: pointId(draw.maybe % 15 === 0 ? 'p' : `p${state.seq}`),
    delegationId: of(delegations, draw.a),
  }),
  HearPointOfOrder: (draw, state) => ({ type: 'HearPointOfOrder', pointId: somePoint(draw, state) }),
  RuleOnPointOfOrder: (draw, state) => ({ type: 'RuleOnPointOfOrder', pointId: somePoint(draw, state), ruling: '' }),
  RecordText: aboutInscription((inscriptionId, { n }) => ({
    type: 'RecordText',
    inscriptionId,
    words: n,
    url: `https://private.example/${n}`,
  })),
  Annotate: ({ n }) => ({ type: 'Annotate', text: `private note ${n}` }),
  RecordCredentials: ({ a, n }) => ({
    type: 'RecordCredentials',
    delegationId: of(delegations, a),
    status: of(credentialsStatuses, n),
  }),
  IssueBadge: ({ a, maybe, n }, state) => ({
    type: 'IssueBadge',
    badgeId: badgeId(`private-badge-${maybe % 9 === 0 ? n % 10 : state.seq}`),
    role: 'delegate',
    delegationId: of(delegations, a),
    holder: 'private holder',
  }),
  RevokeBadge: ({ a }, { badges }) => ({
    type: 'RevokeBadge',
    badgeId: badges.size === 0 ? badgeId('none') : of([...badges.values()], a).id,
    reason: 'private reason',
  }),
  CorrectRecord: ({ a }, { interventions }) => ({
    type: 'CorrectRecord',
    interventionId: interventionId(String((a % (interventions.size + 1)) + 1)),
    changes: { language: 'fr', speaker: { name: 'Corrected', title: '' } },
    reason: '',
  }),
}

/** How often each is tried. */
const weights: Partial<Record<CommandType, number>> = {
  RequestFloor: 14,
  GiveFloor: 12,
  MoveInscription: 8,
  EndStatement: 5,
  AmendInscription: 5,
  StartClock: 8,
  SwapInscriptions: 5,
  RecordLinkTest: 6,
  ReportLinkLost: 6,
  RecordAbsence: 3,
  InterruptStatement: 3,
  HearPointOfOrder: 3,
  RuleOnPointOfOrder: 3,
  RaisePointOfOrder: 3,
  TakeUpItem: 3,
  CallToOrder: 2,
  ResumeMeeting: 2,
  AdmitToSpeak: 2,
  AcceptLate: 2,
  DeclineLate: 4,
  DeclineReply: 5,
  AdjournMeeting: 3,
  SuspendMeeting: 2,
  ReportLinkRestored: 5,
  RequestSlowDown: 2,
  ConcludeItem: 2,
  ExtendInterpretation: 2,
  IssueBadge: 2,
  RevokeBadge: 3,
  PauseClock: 2,
  ResumeClock: 2,
}

const types = Object.keys(makers) as CommandType[]
const kinds = types.flatMap(type => Array<CommandType>(weights[type] ?? 1).fill(type))

/** What may well come next, as the floor is now: otherwise most of what is tried would be refused. */
function next(state: State, { b }: Draw): readonly CommandType[] {
  const sitting = sittingIn(state)
  if (sitting.length === 0) return ['CallToOrder', 'RequestFloor']
  const meeting = of(sitting, b)
  if (meeting.status === 'suspended') return ['ResumeMeeting']
  if (meeting.takenUp.length === 0) return ['TakeUpItem']
  if (meeting.hearing !== null) return ['RuleOnPointOfOrder', 'ReportLinkLost', 'EndStatement']
  const points = [...state.points.values()].some(point => point.meetingId === meeting.id && point.status === 'raised')
  if (points) return ['HearPointOfOrder', 'RaisePointOfOrder']
  const turn = meeting.floor === null ? undefined : state.interventions.get(meeting.floor)
  if (!turn)
    return ['GiveFloor', 'GiveFloor', 'GiveFloor', 'RecordLinkTest', 'RequestFloor', 'MoveInscription', 'AcceptLate']
  if (turn.status === 'called')
    return ['StartClock', 'StartClock', 'RecordAbsence', 'TakeBackFloor', 'AmendInscription']
  if (turn.linkLostAt !== null) return ['ReportLinkRestored', 'ResumeClock', 'InterruptStatement', 'RaisePointOfOrder']
  if (turn.clock?.pauses.some(({ to }) => to === null)) return ['ResumeClock', 'EndStatement', 'ReportLinkLost']
  return [
    'EndStatement',
    'GiveFloor',
    'PauseClock',
    'ReportLinkLost',
    'InterruptStatement',
    'RaisePointOfOrder',
    'AddTime',
  ]
}

/** What a step does, or null where there is nothing that it could be about. What the service has to do comes first. */
export function commandOf(draw: Draw, state: State, now: number): { command: Command; by: Actor } | null {
  const due = nextDeadline(state)
  if (due && due.at <= now && draw.maybe % 4 > 0) return { command: due.command, by: { role: 'service' } }
  const command = makers[of(draw.kind % 2 === 0 ? next(state, draw) : kinds, draw.kind >> 1)](draw, state, now)
  return command ? { command, by: actorOf(draw, command, state) } : null
}

/** Mostly someone who may give it, sometimes anyone. */
function actorOf({ by, a, maybe }: Draw, command: Command, state: State): Actor {
  const allowed = authority[command.type]
  const role = by % 12 === 0 ? of([...roles, 'service' as const], maybe) : of(allowed, by)
  if (role !== 'delegate') return { role, badgeId: badgeId('private-badge') }
  const delegationId = maybe % 10 === 0 ? of(delegations, a) : (ownerOf(command, state) ?? of(delegations, a))
  return { role, delegationId, badgeId: badgeId('private-badge') }
}

function ownerOf(command: Command, state: State): DelegationId | undefined {
  if ('delegationId' in command) return command.delegationId
  if ('inscriptionId' in command && command.inscriptionId) {
    return state.inscriptions.get(command.inscriptionId)?.delegationId
  }
  return undefined
}

export interface Step {
  readonly command: Command
  readonly by: Actor
  readonly now: number
}

/** A step that was taken: who said what when, and what came of it. */
export interface Taken extends Step {
  readonly decision: Decision
  /** The entries that followed; none where it was refused. */
  readonly entries: readonly Happened[]
}

/** Takes one step after another; `each` sees every one, and the state, the same object throughout, as in a service. */
export class Player {
  readonly state: State = emptyState()
  readonly #each: (taken: Taken, state: State) => void

  /** The busy conference sits and has taken up its debate. */
  constructor(each: (taken: Taken, state: State) => void) {
    this.#each = each
    for (const command of beginning) this.take({ command, by: { role: 'secretariat' }, now: busyStart })
  }

  take({ command, by, now }: Step): void {
    const decision = decide(this.state, command, { now, by })
    const events = 'refusal' in decision ? [] : decision.events
    const entries = events.map((event, k) => ({ seq: this.state.seq + 1 + k, at: now, by, event }))
    for (const entry of entries) evolve(this.state, entry)
    this.#each({ command, by, now, decision, entries }, this.state)
  }
}

export function play(drawn: readonly Draw[], each: (taken: Taken, state: State) => void): State {
  const player = new Player(each)
  let now = busyStart
  for (const draw of drawn) {
    now += draw.afterMs
    const step = commandOf(draw, player.state, now)
    if (step) player.take({ ...step, now })
  }
  return player.state
}

const beginning: readonly Command[] = [
  { type: 'OpenSession', plan: smallPlan(busyPlan) },
  { type: 'OpenList', listId: byHand },
  { type: 'CallToOrder', meetingId: plenary },
  { type: 'TakeUpItem', symbol: itemSymbol('2') },
  { type: 'TakeUpItem', symbol: itemSymbol('1(f)') },
  ...planned.map(
    (delegationId, k): Command => ({
      type: 'RequestFloor',
      inscriptionId: inscriptionId(`i${k}`),
      listId: general,
      delegationId,
      speaker: { name: `Speaker of ${delegationId}`, title: '' },
      level: of(levels, k * 3),
      mode: k % 2 === 0 ? 'remote' : 'floor',
      language: 'en',
    }),
  ),
]
