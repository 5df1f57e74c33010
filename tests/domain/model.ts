import type { Command, CommandOf } from '../../src/domain/commands.ts'
import type { Delegation, Plan } from '../../src/domain/plan.ts'
import type { Actor } from '../../src/domain/vocabulary.ts'
import { letters, mayGive } from './may-give.ts'

/**
 * The rules of order, floor and clock once more, written from their prose and in another way than the service: a list is a
 * row of chairs that people sit on and leave, a clock counts up while nothing stands in its way. It says of each command
 * whether it must be accepted, and what then stands where. Nothing here calls the service's own code.
 */

/** A chair: someone's own, or put beside another's. Who leaves, leaves it empty, so that the others stay where they are. */
interface Chair {
  readonly key: readonly number[] | null
  sits: Request | null
  readonly before: Chair[]
  readonly after: Chair[]
}

interface Request {
  readonly id: string
  readonly list: ListModel
  readonly delegation: string
  number: number
  readonly group: string | undefined
  readonly language: string
  level: string
  mode: string
  status: 'waiting' | 'called' | 'speaking' | 'interrupted' | 'delivered' | 'withdrawn' | 'removed' | 'declined'
  late: boolean
  held: boolean
  received: number
  /** Since when it stands there for another reason than its receipt. */
  moved: number | null
  byHand: boolean
  absences: number
  chair: Chair | null
  test: { at: number; passed: boolean } | null
  interruptedAt: number | null
  left: number | null
}

interface ListModel {
  readonly id: string
  readonly item: string
  readonly reply: boolean
  readonly levels: 'two' | 'six' | 'none'
  readonly group: number | undefined
  readonly categories: Readonly<Record<string, number>>
  readonly cuts: boolean
  limit: number | null
  windows: { from: number; to: number | null }[]
  readonly chairs: Chair[]
}

interface ClockModel {
  limit: number | null
  used: number
  readonly stops: Set<string>
  over: boolean
}

interface Turn {
  readonly request: Request | null
  status: string
  mode: string
  clock: ClockModel | null
  lostAt: number | null
}

interface Point {
  readonly id: string
  readonly delegation: string
  readonly meeting: MeetingModel
  status: 'raised' | 'heard' | 'ruled'
}

interface MeetingModel {
  readonly id: string
  readonly body: string
  status: 'scheduled' | 'open' | 'suspended' | 'adjourned'
  /** The current item first. */
  items: string[]
  until: number | null
  without: boolean
  floor: Turn | null
  hearing: Point | null
}

const categories = ['state-party', 'signatory', 'non-signatory', 'invited-entity', 'ngo']
const ministerial = ['head-of-state', 'head-of-government', 'vice-president', 'deputy-prime-minister', 'minister']
const rungs = [
  ['head-of-state'],
  ['head-of-government', 'vice-president'],
  ['deputy-prime-minister'],
  ['minister'],
  ['vice-minister'],
  ['head-of-delegation', 'other'],
]
const replyLimits = [300_000, 180_000]

export class Model {
  readonly lists = new Map<string, ListModel>()
  readonly requests = new Map<string, Request>()
  readonly meetings = new Map<string, MeetingModel>()
  readonly turns: Turn[] = []
  readonly points = new Map<string, Point>()
  readonly #category = new Map<string, string>()
  readonly #credentials = new Map<string, string>()
  readonly #admitted = new Set<string>()
  readonly #badges = new Map<string, 'good' | 'revoked'>()
  readonly #symbols = new Set<string>()
  #opened = false
  #time = 0
  #number = 0

  constructor(plan: Plan) {
    for (const { symbol } of plan.agenda) this.#symbols.add(symbol)
    for (const delegation of plan.delegations) this.#admit(delegation)
    for (const list of plan.lists) {
      const { group, ...byCategory } = list.limitsMs
      this.lists.set(list.id, {
        id: list.id,
        item: list.item,
        reply: list.kind === 'right-of-reply',
        levels:
          list.precedence === 'ministerial-priority' ? 'two' : list.precedence === 'protocol-ladder' ? 'six' : 'none',
        group,
        categories: byCategory,
        cuts: list.cutOff === 'auto',
        limit: list.limitMs,
        windows:
          list.opensAt === undefined && list.closesAt === undefined
            ? []
            : [{ from: list.opensAt ?? 0, to: list.closesAt ?? null }],
        chairs: [],
      })
    }
    for (const { id, body, interpretation, endsAt } of plan.meetings) {
      this.meetings.set(id, {
        id,
        body,
        status: 'scheduled',
        items: [],
        until: interpretation ? endsAt : null,
        without: false,
        floor: null,
        hearing: null,
      })
    }
  }

  /** Lets time pass, for the clocks that run. */
  passTo(now: number): void {
    for (const { clock } of this.turns) {
      if (clock && !clock.over && clock.stops.size === 0) clock.used += now - this.#time
    }
    this.#time = now
  }

  /** Who waits in order on a list, first to speak first. */
  order(list: ListModel): Request[] {
    const back = [...this.requests.values()].filter(r => r.list === list && this.#isBack(r))
    const key = (r: Request) => [r.test?.at ?? 0, ...this.#key(r)]
    back.sort((a, b) => compare(key(a), key(b)))
    const seated: Request[] = []
    const walk = (chair: Chair) => {
      chair.before.forEach(walk)
      if (chair.sits && inOrder(chair.sits)) seated.push(chair.sits)
      chair.after.forEach(walk)
    }
    list.chairs.forEach(walk)
    return [...back, ...seated]
  }

  /** Whether the command is accepted; if it is, it has happened. */
  give(command: Command, by: Actor): boolean {
    if (!mayGive[command.type].includes(letters[by.role])) return false
    if (by.role === 'delegate' && !this.#isOwn(command, by)) return false
    return this.#happens(command, by)
  }

  #isOwn(command: Command, by: Actor): boolean {
    if ('delegationId' in command) return command.delegationId === by.delegationId
    if ('inscriptionId' in command)
      return this.requests.get(command.inscriptionId ?? '')?.delegation === by.delegationId
    return false
  }

  #happens(command: Command, by: Actor): boolean {
    const now = this.#time
    switch (command.type) {
      case 'OpenList': {
        const list = this.lists.get(command.listId)
        if (!list || isOpen(list, now)) return false
        list.windows.push({ from: now, to: null })
        return true
      }
      case 'CloseList': {
        const list = this.lists.get(command.listId)
        const anytime = list?.reply === true && list.windows.length === 0
        if (!list || !(anytime || isOpen(list, now))) return false
        if (anytime) list.windows.push({ from: 0, to: now })
        for (const window of list.windows) if (contains(window, now)) window.to = now
        return true
      }
      case 'SetSpeakingTime': {
        const list = this.lists.get(command.listId)
        if (!list) return false
        list.limit = command.limitMs
        return true
      }
      case 'RequestFloor':
        return this.#request(command, by)
      case 'AmendInscription':
        return this.#amend(command, by)
      case 'WithdrawInscription': {
        const request = this.requests.get(command.inscriptionId)
        if (!request || !stillToSpeak(request)) return false
        request.status = 'withdrawn'
        leave(request)
        return true
      }
      case 'AdmitToSpeak': {
        const request = this.requests.get(command.inscriptionId)
        if (request?.status !== 'waiting' || !request.held) return false
        request.held = false
        return true
      }
      case 'AcceptLate': {
        const request = this.requests.get(command.inscriptionId)
        if (request?.status !== 'waiting' || !request.late) return false
        request.late = false
        this.#toTheEndOfItsTier(request)
        return true
      }
      case 'DeclineLate': {
        const request = this.requests.get(command.inscriptionId)
        if (request?.status !== 'waiting' || !request.late) return false
        request.status = 'declined'
        leave(request)
        return true
      }
      case 'DeclineReply': {
        const request = this.requests.get(command.inscriptionId)
        if (!request || !stillToSpeak(request) || !request.list.reply || !request.held) return false
        request.status = 'declined'
        leave(request)
        return true
      }
      case 'MoveInscription':
        return this.#move(command)
      case 'SwapInscriptions': {
        const [one, other] = [this.requests.get(command.inscriptionId), this.requests.get(command.withId)]
        if (!one?.chair || !other?.chair || !inOrder(one) || !inOrder(other)) return false
        if (one === other || one.list !== other.list) return false
        const [chair, its] = [one.chair, other.chair]
        sit(one, its)
        sit(other, chair)
        one.byHand = true
        other.byHand = true
        return true
      }
      case 'CallToOrder': {
        const meeting = this.meetings.get(command.meetingId)
        if (!meeting || meeting.status === 'adjourned') return false
        for (const other of this.meetings.values()) if (other.body === meeting.body && sits(other)) return false
        meeting.status = 'open'
        return true
      }
      case 'SuspendMeeting': {
        const meeting = this.#open(command)
        if (!meeting) return false
        meeting.status = 'suspended'
        meeting.floor?.clock?.stops.add('suspension')
        return true
      }
      case 'ResumeMeeting': {
        const meeting = this.#which(command)
        if (meeting?.status !== 'suspended') return false
        meeting.status = 'open'
        meeting.floor?.clock?.stops.delete('suspension')
        return true
      }
      case 'AdjournMeeting': {
        const meeting = this.#which(command)
        if (!meeting || !sits(meeting) || meeting.floor || meeting.hearing) return false
        meeting.status = 'adjourned'
        return true
      }
      case 'TakeUpItem': {
        const meeting = this.#open(command)
        if (!meeting || !this.#symbols.has(command.symbol) || meeting.items[0] === command.symbol) return false
        meeting.items = [command.symbol, ...meeting.items.filter(symbol => symbol !== command.symbol)]
        return true
      }
      case 'ConcludeItem': {
        const meeting = this.#open(command)
        if (!meeting?.items.includes(command.symbol)) return false
        meeting.items = meeting.items.filter(symbol => symbol !== command.symbol)
        return true
      }
      case 'ExtendInterpretation': {
        const meeting = this.#which(command)
        if (!meeting || meeting.until === null || command.until <= Math.max(meeting.until, now)) return false
        meeting.until = command.until
        meeting.without = false
        return true
      }
      case 'ContinueWithoutInterpretation': {
        const meeting = this.#which(command)
        if (!meeting || meeting.until === null || meeting.without) return false
        meeting.without = true
        return true
      }
      case 'RequestSlowDown':
        return this.#open(command)?.floor != null
      case 'GiveFloor':
        return this.#giveFloor(command)
      case 'StartClock': {
        const meeting = this.#open(command)
        if (meeting?.floor?.status !== 'called' || meeting.hearing) return false
        this.#start(meeting.floor)
        return true
      }
      case 'PauseClock': {
        const clock = this.#open(command)?.floor?.clock
        if (!clock || clock.stops.has('president')) return false
        clock.stops.add('president')
        return true
      }
      case 'ResumeClock': {
        const turn = this.#open(command)?.floor
        if (!turn?.clock || (!turn.clock.stops.has('president') && turn.lostAt === null)) return false
        turn.clock.stops.delete('president')
        turn.clock.stops.delete('link')
        turn.lostAt = null
        return true
      }
      case 'AddTime': {
        const clock = this.#which(command)?.floor?.clock
        if (!clock || clock.limit === null) return false
        clock.limit = Math.max(0, clock.limit + command.durationMs)
        return true
      }
      case 'EndStatement': {
        const meeting = this.#which(command)
        const clock = meeting?.floor?.clock
        if (!meeting?.floor || !clock) return false
        const atZero = clock.limit !== null && clock.used >= clock.limit && clock.stops.size === 0
        const cuts = meeting.floor.request?.list.cuts === true
        if (by.role === 'service' && !(cuts && atZero)) return false
        this.#end(meeting, by.role === 'service' ? 'cut-off' : 'ended', 'delivered')
        return true
      }
      case 'InterruptStatement': {
        const meeting = this.#which(command)
        const turn = meeting?.floor
        if (!meeting || !turn?.clock) return false
        if (by.role === 'service' && (turn.lostAt === null || now < turn.lostAt + 60_000)) return false
        const { request, clock } = turn
        if (request) {
          request.interruptedAt = now
          request.left = clock.limit === null ? null : Math.max(0, clock.limit - clock.used)
          request.byHand = false
          leave(request)
        }
        this.#end(meeting, 'interrupted', 'interrupted')
        return true
      }
      case 'RecordAbsence': {
        const meeting = this.#open(command)
        const request = meeting?.floor?.request
        if (meeting?.floor?.status !== 'called' || request?.id !== command.inscriptionId) return false
        request.absences++
        this.#end(meeting, 'absent', request.absences > 1 ? 'removed' : 'waiting')
        if (request.absences > 1) leave(request)
        else this.#toTheEndOfItsTier(request)
        return true
      }
      case 'TakeBackFloor': {
        const meeting = this.#which(command)
        if (meeting?.floor?.status !== 'called') return false
        const { request } = meeting.floor
        this.#end(meeting, 'taken-back', request?.interruptedAt != null ? 'interrupted' : 'waiting')
        return true
      }
      case 'RecordLinkTest': {
        const request = this.requests.get(command.inscriptionId)
        if (request?.mode !== 'remote' || !(stillToSpeak(request) || request.status === 'called')) return false
        request.test = { at: now, passed: command.passed }
        return true
      }
      case 'ReportLinkLost': {
        const turn = this.#which(command)?.floor
        if (!turn?.clock || turn.mode !== 'remote' || turn.lostAt !== null) return false
        turn.lostAt = now
        turn.clock.stops.add('link')
        return true
      }
      case 'ReportLinkRestored': {
        const turn = this.#which(command)?.floor
        if (!turn?.clock || turn.lostAt === null) return false
        turn.lostAt = null
        turn.clock.stops.delete('link')
        return true
      }
      case 'RaisePointOfOrder': {
        const meeting = this.#open(command)
        if (!meeting || this.points.has(command.pointId)) return false
        if (this.#category.get(command.delegationId) !== 'state-party') return false
        for (const point of this.points.values()) {
          if (point.meeting === meeting && point.delegation === command.delegationId && point.status !== 'ruled')
            return false
        }
        this.points.set(command.pointId, {
          id: command.pointId,
          delegation: command.delegationId,
          meeting,
          status: 'raised',
        })
        return true
      }
      case 'HearPointOfOrder': {
        const point = this.points.get(command.pointId)
        if (point?.meeting.status !== 'open' || point.meeting.hearing) return false
        const next = [...this.points.values()].find(p => p.meeting === point.meeting && p.status === 'raised')
        if (next !== point) return false
        point.status = 'heard'
        point.meeting.hearing = point
        point.meeting.floor?.clock?.stops.add('point')
        return true
      }
      case 'RuleOnPointOfOrder': {
        const point = this.points.get(command.pointId)
        if (point?.status !== 'heard') return false
        point.status = 'ruled'
        point.meeting.hearing = null
        point.meeting.floor?.clock?.stops.delete('point')
        return true
      }
      case 'RecordText':
        return this.requests.has(command.inscriptionId)
      case 'Annotate':
        return true
      case 'IssueBadge': {
        if (this.#badges.has(command.badgeId) || !this.#category.has(command.delegationId ?? '')) return false
        this.#badges.set(command.badgeId, 'good')
        return true
      }
      case 'RevokeBadge': {
        if (this.#badges.get(command.badgeId) !== 'good') return false
        this.#badges.set(command.badgeId, 'revoked')
        return true
      }
      case 'RecordCredentials': {
        if (!this.#category.has(command.delegationId)) return false
        if (this.#credentials.get(command.delegationId) === command.status) return false
        this.#credentials.set(command.delegationId, command.status)
        return true
      }
      case 'CorrectRecord':
        return Number(command.interventionId) <= this.turns.length
      case 'OpenSession': {
        if (this.#opened) return false
        this.#opened = true
        return true
      }
      case 'AdmitDelegation': {
        this.#admit(command.delegation)
        for (const request of this.requests.values()) {
          if (request.delegation === command.delegation.id) this.#toWhereItsKeyPutsIt(request)
        }
        return true
      }
    }
  }

  #admit({ id, category, credentials, admitted }: Delegation): void {
    this.#category.set(id, category)
    this.#credentials.set(id, credentials)
    if (admitted) this.#admitted.add(id)
    else this.#admitted.delete(id)
  }

  // WI3–WI6, RR1
  #request(command: CommandOf<'RequestFloor'>, by: Actor): boolean {
    const now = this.#time
    const list = this.lists.get(command.listId)
    const category = this.#category.get(command.delegationId)
    if (!list || !category || command.language === 'tlh' || this.requests.has(command.inscriptionId)) return false
    const received = command.receivedAt ?? now
    if (command.receivedAt !== undefined && (by.role !== 'secretariat' || received > now)) return false
    if (!list.reply && !list.windows.some(({ from }) => from <= received)) return false
    const own = [...this.requests.values()].filter(r => r.delegation === command.delegationId)
    const pending = own.filter(r => r.list === list && (stillToSpeak(r) || r.status === 'called'))
    if (pending.some(r => r.group === command.onBehalfOf)) return false
    if (list.reply && own.filter(r => r.list === list && counts(r)).length >= replyLimits.length) return false
    const observer = ['non-signatory', 'invited-entity', 'ngo'].includes(category)
    const request: Request = {
      id: command.inscriptionId,
      list,
      delegation: command.delegationId,
      number: this.#number++,
      group: command.onBehalfOf,
      language: command.language,
      level: command.level,
      mode: command.mode,
      status: 'waiting',
      late: isLate(list, received),
      held: list.reply ? category !== 'state-party' : observer && !this.#admitted.has(command.delegationId),
      received,
      moved: null,
      byHand: false,
      absences: 0,
      chair: null,
      test: null,
      interruptedAt: null,
      left: null,
    }
    this.requests.set(request.id, request)
    this.#toItsOwnChair(request)
    return true
  }

  // PR3, WI6
  #amend({ inscriptionId, changes }: CommandOf<'AmendInscription'>, by: Actor): boolean {
    const now = this.#time
    const request = this.requests.get(inscriptionId)
    if (!request || !(stillToSpeak(request) || request.status === 'called')) return false
    const { level = request.level, mode = request.mode, receivedAt } = changes
    if (level === request.level && mode === request.mode && (receivedAt ?? request.received) === request.received)
      return false
    if (receivedAt !== undefined) {
      if (by.role !== 'secretariat' || receivedAt > now) return false
      if (!request.list.reply && !request.list.windows.some(({ from }) => from <= receivedAt)) return false
      const wasAccepted = !request.late && isLate(request.list, request.received)
      if (request.status === 'waiting' && !wasAccepted) request.late = isLate(request.list, receivedAt)
      request.received = receivedAt
    }
    request.mode = mode
    const changed = level !== request.level
    request.level = level
    for (const { floor } of this.meetings.values()) if (floor?.request === request) floor.mode = mode
    if (changed && request.list.levels !== 'none') this.#toTheEndOfItsTier(request)
    else this.#toWhereItsKeyPutsIt(request)
    return true
  }

  // PR5
  #move({ inscriptionId, before }: CommandOf<'MoveInscription'>): boolean {
    const moved = this.requests.get(inscriptionId)
    if (!moved || !inOrder(moved)) return false
    const others = this.order(moved.list).filter(r => r !== moved)
    const anchor = before === null ? others.at(-1) : this.requests.get(before)
    if (before !== null && (!anchor || !inOrder(anchor) || anchor.list !== moved.list || anchor === moved)) return false
    const line = this.order(moved.list)
    const behind = line[line.indexOf(moved) + 1] ?? null
    if (behind === (before === null ? null : anchor) || !anchor?.chair) return false
    const chair: Chair = { key: null, sits: null, before: [], after: [] }
    // Nearer than any put there before: the last of those in front of it. Behind it, behind those too.
    ;(before === null ? anchor.chair.after : anchor.chair.before).push(chair)
    leave(moved)
    sit(moved, chair)
    moved.byHand = true
    return true
  }

  // FL1, FL3, FL4, MT1, MT2
  #giveFloor(command: CommandOf<'GiveFloor'>): boolean {
    const meeting = this.#open(command)
    if (!meeting || meeting.hearing) return false
    if (meeting.floor && !(command.endCurrent && meeting.floor.status === 'speaking')) return false
    let request: Request | null = null
    if (command.to === undefined) {
      const next =
        command.inscriptionId === undefined ? this.#next(meeting, command.listId) : this.#named(meeting, command)
      if (!next) return false
      if (meeting.until !== null && this.#time >= meeting.until && !meeting.without) return false
      request = next
    }
    if (meeting.floor) this.#end(meeting, 'ended', 'delivered')
    if (request) request.status = 'called'
    const turn: Turn = { request, status: 'called', mode: request?.mode ?? 'podium', clock: null, lostAt: null }
    this.turns.push(turn)
    meeting.floor = turn
    if (command.startClock) this.#start(turn)
    return true
  }

  #next(meeting: MeetingModel, listId: string | undefined): Request | undefined {
    if (listId !== undefined) {
      const list = this.lists.get(listId)
      return list && meeting.items.includes(list.item) ? this.order(list)[0] : undefined
    }
    for (const item of meeting.items) {
      const lists = [...this.lists.values()].filter(list => list.item === item)
      for (const list of [...lists.filter(({ reply }) => !reply), ...lists.filter(({ reply }) => reply)]) {
        const [first] = this.order(list)
        if (first) return first
      }
    }
    return undefined
  }

  #named(meeting: MeetingModel, { inscriptionId, listId }: CommandOf<'GiveFloor'>): Request | undefined {
    const request = this.requests.get(inscriptionId ?? '')
    if (!request || !meeting.items.includes(request.list.item)) return undefined
    if (listId !== undefined && listId !== request.list.id) return undefined
    return stillToSpeak(request) && !request.late && !request.held ? request : undefined
  }

  // CL4, RR1, LK2
  #start(turn: Turn): void {
    const { request } = turn
    turn.status = 'speaking'
    turn.clock = { limit: request && this.#limit(request), used: 0, stops: new Set(), over: false }
    if (request) request.status = 'speaking'
  }

  #limit(request: Request): number | null {
    const { list } = request
    if (request.interruptedAt !== null) return request.left
    if (list.reply) {
      const replies = [...this.requests.values()].filter(
        r => r.delegation === request.delegation && r.list === list && counts(r),
      )
      return replyLimits[replies.indexOf(request)] ?? null
    }
    if (request.group !== undefined && list.group !== undefined) return list.group
    return list.categories[this.#category.get(request.delegation) ?? ''] ?? list.limit
  }

  #end(meeting: MeetingModel, how: string, request: Request['status']): void {
    const turn = meeting.floor
    if (!turn) return
    turn.status = how
    turn.lostAt = null
    if (turn.clock) turn.clock.over = true
    if (turn.request) {
      turn.request.status = request
      if (request === 'delivered') {
        turn.request.interruptedAt = null
        leave(turn.request)
      }
    }
    meeting.floor = null
  }

  #which({ meetingId }: { readonly meetingId?: string }): MeetingModel | undefined {
    if (meetingId !== undefined) return this.meetings.get(meetingId)
    const sitting = [...this.meetings.values()].filter(sits)
    return sitting.length === 1 ? sitting[0] : undefined
  }

  #open(command: { readonly meetingId?: string }): MeetingModel | undefined {
    const meeting = this.#which(command)
    return meeting?.status === 'open' ? meeting : undefined
  }

  // LK2
  #isBack({ status, test, interruptedAt }: Request): boolean {
    return status === 'interrupted' && test?.passed === true && interruptedAt !== null && test.at >= interruptedAt
  }

  // PR1, PR2
  #key({ list, delegation, level, received, moved, number }: Request): number[] {
    const category = categories.indexOf(this.#category.get(delegation) ?? '')
    const time = Math.max(received, moved ?? received)
    if (list.levels === 'two') return [category, ministerial.includes(level) ? 1 : 2, time, number]
    if (list.levels === 'six') return [category, rungs.findIndex(rung => rung.includes(level)), time, number]
    return [category, time, number]
  }

  #toTheEndOfItsTier(request: Request): void {
    request.moved = this.#time
    request.number = this.#number++
    request.byHand = false
    if (request.status !== 'interrupted') this.#toItsOwnChair(request)
  }

  /** Who was put somewhere by hand stays there, and who has no chair needs none. */
  #toWhereItsKeyPutsIt(request: Request): void {
    if (request.byHand || !request.chair || compare(request.chair.key ?? [], this.#key(request)) === 0) return
    this.#toItsOwnChair(request)
  }

  #toItsOwnChair(request: Request): void {
    leave(request)
    const key = this.#key(request)
    const { chairs } = request.list
    const next = chairs.findIndex(chair => compare(chair.key ?? [], key) >= 0)
    const at = next < 0 ? chairs.length : next
    // Its own chair of before may still be there, and others beside it.
    const before = chairs[at]
    if (before && compare(before.key ?? [], key) === 0) {
      sit(request, before)
    } else {
      const chair: Chair = { key, sits: null, before: [], after: [] }
      chairs.splice(at, 0, chair)
      sit(request, chair)
    }
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((x, i) => x !== b[i])
  return k < 0 ? 0 : (a[k] ?? 0) - (b[k] ?? 0)
}

function leave(request: Request): void {
  if (request.chair?.sits === request) request.chair.sits = null
  request.chair = null
}

function sit(request: Request, chair: Chair): void {
  chair.sits = request
  request.chair = chair
}

const contains = ({ from, to }: { from: number; to: number | null }, at: number) =>
  from <= at && (to === null || at <= to)
const isOpen = (list: ListModel, at: number) => list.windows.some(window => contains(window, at))
const isLate = (list: ListModel, received: number) => !list.reply && !isOpen(list, received)
const inOrder = ({ status, late, held }: Request) => status === 'waiting' && !late && !held
const stillToSpeak = ({ status }: Request) => status === 'waiting' || status === 'interrupted'
const counts = ({ status }: Request) => !['withdrawn', 'removed', 'declined'].includes(status)
const sits = ({ status }: MeetingModel) => status === 'open' || status === 'suspended'
