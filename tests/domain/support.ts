import { expect } from 'vitest'
import { authority } from '../../src/domain/authority.ts'
import type { Command, CommandOf, CommandType, InscriptionChanges } from '../../src/domain/commands.ts'
import { decide } from '../../src/domain/decide.ts'
import type { Decision } from '../../src/domain/decision.ts'
import type { Event, EventOf } from '../../src/domain/events.ts'
import type { Happened } from '../../src/domain/evolution.ts'
import { evolve } from '../../src/domain/evolve.ts'
import {
  delegationId,
  type InscriptionId,
  inscriptionId,
  interventionId,
  itemSymbol,
  type ListId,
  type MeetingId,
} from '../../src/domain/ids.ts'
import type { RefusalCode, RefusalTable } from '../../src/domain/refusals.ts'
import { type ClockReading, type Lamp, lamp, readClock } from '../../src/domain/rules/clock.ts'
import { aside, order } from '../../src/domain/rules/precedence.ts'
import {
  emptyState,
  type Inscription,
  type Intervention,
  type List,
  type Meeting,
  type State,
} from '../../src/domain/state.ts'
import type { Instant } from '../../src/domain/time.ts'
import type { Actor, Level, Role } from '../../src/domain/vocabulary.ts'
import { type Different, general, plenary, smallPlan } from './plan.ts'
import { time } from './time.ts'

/**
 *   given(asked('KEN', 'minister', '2020-09-14'), asked('MAR', 'head-of-government', '2020-10-08'))
 *     .expectOrder('KEN', 'MAR')
 *
 *   given(sitting, asked('KEN', 'minister', '2020-09-14'), at('16:00:30', giveFloor('KEN')))
 *     .when({ type: 'StartClock' }, { by: 'technician', at: '16:00:40' })
 *     .then([started('1')])
 *
 * What is given are events, or commands that must be accepted, each at the instant of the one before unless `at` says
 * otherwise. The small conference of plan.ts is open, from 1 September 2020 on.
 */
export type Given = Event | Command | Dated | readonly Given[]

interface Dated {
  readonly at: Instant
  readonly by?: Actor
  readonly what: Given
}

/** Who and when: a role (or a delegation: a delegate of it), an instant as in time.ts. */
export interface When {
  readonly by?: Actor | Role | 'service'
  readonly at?: string | Instant
  readonly expectedSeq?: number
}

const sessionStart = time('2020-09-01')

export function given(...what: Given[]): Scene {
  const opensItself = what.some(one => 'type' in one && one.type === 'SessionOpened')
  const scene = new Scene(emptyState(), [], sessionStart)
  return opensItself ? scene.and(...what) : scene.and(opened(), ...what)
}

/** Before any session. */
export const nothing = (): Scene => new Scene(emptyState(), [], sessionStart)

/** Where a test stands: what has happened, what it came to, and the time. */
export class Scene {
  readonly state: State
  readonly history: readonly Happened[]
  readonly now: Instant

  constructor(state: State, history: readonly Happened[], now: Instant) {
    this.state = state
    this.history = history
    this.now = now
  }

  /** The same scene later on, this one left as it is. */
  and(...what: Given[]): Scene {
    const history = [...this.history]
    const state = replay(history)
    let now = this.now
    const add = (one: Given, by: Actor | undefined): void => {
      if (Array.isArray(one)) {
        for (const each of one as readonly Given[]) add(each, by)
      } else if ('what' in one) {
        now = one.at
        add(one.what, one.by)
      } else if (isCommand(one as Event | Command)) {
        const command = one as Command
        const who = by ?? usualGiver(command.type)
        const decision = decide(state, command, { now, by: who })
        if ('refusal' in decision) throw new Error(`${command.type} was refused: ${JSON.stringify(decision)}`)
        for (const event of decision.events) happen(event, who)
      } else {
        happen(one as Event, by ?? { role: 'secretariat' })
      }
    }
    const happen = (event: Event, by: Actor): void => {
      const entry = { seq: state.seq + 1, at: now, by, event }
      history.push(entry)
      evolve(state, entry)
    }
    for (const one of what) add(one, undefined)
    return new Scene(state, history, now)
  }

  when(command: Command, { by, at, expectedSeq }: When = {}): Outcome {
    const now = at === undefined ? this.now : instant(at)
    const who = by === undefined ? usualGiver(command.type) : actor(by)
    const before = JSON.stringify(this.state)
    const decision = decide(this.state, command, { now, by: who, ...(expectedSeq !== undefined && { expectedSeq }) })
    expect(JSON.stringify(this.state), 'decide leaves the state as it is').toBe(before)
    return new Outcome(this, decision, now, who)
  }

  list(id: ListId = general): List {
    const list = this.state.lists.get(id)
    if (!list) throw new Error(`no list ${id}`)
    return list
  }

  /** The inscriptions that wait in order on a list, first to speak first. */
  order(list: ListId = general): InscriptionId[] {
    return order(this.state, this.list(list)).map(({ id }) => id)
  }

  expectOrder(...ids: string[]): this {
    expect(this.order()).toEqual(ids)
    return this
  }

  expectOrderOn(list: ListId, ...ids: string[]): this {
    expect(this.order(list)).toEqual(ids)
    return this
  }

  expectAside(
    expected: { readonly late?: readonly string[]; readonly held?: readonly string[] },
    list = general,
  ): this {
    const { late, held } = aside(this.state, this.list(list))
    const ids = (inscriptions: readonly Inscription[]) => inscriptions.map(i => i.id)
    expect({ late: ids(late), held: ids(held) }).toEqual({ late: [], held: [], ...expected })
    return this
  }

  inscription(id: string): Inscription {
    const inscription = this.state.inscriptions.get(inscriptionId(id))
    if (!inscription) throw new Error(`no inscription ${id}`)
    return inscription
  }

  intervention(id: string): Intervention {
    const intervention = this.state.interventions.get(interventionId(id))
    if (!intervention) throw new Error(`no intervention ${id}`)
    return intervention
  }

  meeting(id: MeetingId = plenary): Meeting {
    const meeting = this.state.meetings.get(id)
    if (!meeting) throw new Error(`no meeting ${id}`)
    return meeting
  }

  /** What an intervention's clock shows at an instant. */
  clock(id: string, at: string | Instant): ClockReading & { readonly lamp: Lamp } {
    const { clock } = this.intervention(id)
    if (!clock) throw new Error(`the clock of ${id} has not started`)
    return { ...readClock(clock, instant(at)), lamp: lamp(this.state.plan.settings, clock, instant(at)) }
  }
}

export class Outcome {
  readonly decision: Decision
  readonly #scene: Scene
  readonly #now: Instant
  readonly #by: Actor

  constructor(scene: Scene, decision: Decision, now: Instant, by: Actor) {
    this.decision = decision
    this.#scene = scene
    this.#now = now
    this.#by = by
  }

  /** Exactly these events follow; gives the scene after them. */
  then(events: readonly Event[]): Scene {
    expect(this.decision).toEqual({ events })
    return this.accepted()
  }

  /** Whatever follows, the command was accepted; gives the scene after it. */
  accepted(): Scene {
    if ('refusal' in this.decision) throw new Error(`refused: ${JSON.stringify(this.decision)}`)
    return this.#scene.and(...this.decision.events.map(what => ({ at: this.#now, by: this.#by, what })))
  }

  thenRefused<C extends RefusalCode>(code: C, params?: Partial<RefusalTable[C]>): Scene {
    expect(this.decision).toMatchObject({ refusal: code, ...(params && { params }) })
    return this.#scene
  }
}

/** The state that a history comes to. */
export function replay(history: readonly Happened[]): State {
  const state = emptyState()
  for (const entry of history) evolve(state, entry)
  return state
}

const isCommand = (one: Event | Command): one is Command => Object.hasOwn(authority, one.type)

const instant = (at: string | Instant): Instant => (typeof at === 'string' ? time(at) : at)

const actor = (by: Actor | Role | 'service'): Actor => (typeof by === 'string' ? { role: by } : by)

function usualGiver(type: CommandType): Actor {
  const allowed = authority[type]
  const role = (['president', 'secretariat'] as const).find(one => allowed.includes(one)) ?? allowed[0]
  if (!role) throw new Error(`nobody may give ${type}`)
  return { role }
}

/** What follows happens at this instant, by this actor where it is given. */
export function at(when: string | Instant, what: Given, by?: Actor | Role | 'service'): Dated {
  return { at: instant(when), what, ...(by !== undefined && { by: actor(by) }) }
}

export const by = (who: Actor | Role | 'service', scene: Scene, what: Given): Scene =>
  scene.and({ at: scene.now, by: actor(who), what })

export const delegateOf = (id: string): Actor => ({ role: 'delegate', delegationId: delegationId(id) })

// What may have happened

export const opened = (different: Different = {}): EventOf<'SessionOpened'> => ({
  type: 'SessionOpened',
  plan: smallPlan(different),
})

export interface Asked extends Omit<InscriptionChanges, 'level' | 'receivedAt'> {
  readonly id?: string
  readonly list?: ListId
  readonly late?: boolean
  readonly held?: boolean
  readonly inReplyTo?: string
}

const request = (id: string, level: Level, { list = general, id: name, late: _, held: __, ...more }: Asked) => ({
  inscriptionId: inscriptionId(name ?? id),
  listId: list,
  delegationId: delegationId(id),
  speaker: { name: `Speaker of ${id}`, title: 'H.E.' },
  level,
  mode: 'floor' as const,
  language: 'en',
  ...more,
})

/** A delegation asked for the floor, on the general debate unless said otherwise; the inscription has its name. */
export function asked(
  id: string,
  level: Level,
  received: string | Instant,
  more: Asked = {},
): EventOf<'FloorRequested'> {
  return {
    type: 'FloorRequested',
    ...request(id, level, more),
    receivedAt: instant(received),
    late: more.late ?? false,
    held: more.held ?? false,
  }
}

/** The same as a command, stamped by the service unless the secretariat dates it. */
export function requestFloor(id: string, level: Level, more: Asked = {}, received?: string): CommandOf<'RequestFloor'> {
  return {
    type: 'RequestFloor',
    ...request(id, level, more),
    ...(received !== undefined && { receivedAt: time(received) }),
  }
}

/** The plenary is called to order and takes up the general debate. */
export const sitting: Given = at('16:00', [
  { type: 'MeetingCalledToOrder', meetingId: plenary },
  { type: 'ItemTakenUp', meetingId: plenary, symbol: itemSymbol('1(f)') },
])

export const giveFloor = (id?: string, more: Partial<CommandOf<'GiveFloor'>> = {}): CommandOf<'GiveFloor'> => ({
  type: 'GiveFloor',
  ...(id !== undefined && { inscriptionId: inscriptionId(id) }),
  ...more,
})

/** The floor to someone, and the clock with it. */
export const speaks = (id: string): CommandOf<'GiveFloor'> => giveFloor(id, { startClock: true, endCurrent: true })

export const move = (id: string, before: string | null): CommandOf<'MoveInscription'> => ({
  type: 'MoveInscription',
  inscriptionId: inscriptionId(id),
  before: before === null ? null : inscriptionId(before),
  reason: 'asked by the bureau',
})

export const swap = (id: string, withId: string): CommandOf<'SwapInscriptions'> => ({
  type: 'SwapInscriptions',
  inscriptionId: inscriptionId(id),
  withId: inscriptionId(withId),
  reason: 'agreed between them',
})

export const amend = (id: string, changes: InscriptionChanges): CommandOf<'AmendInscription'> => ({
  type: 'AmendInscription',
  inscriptionId: inscriptionId(id),
  changes,
})

export const withdraw = (id: string): CommandOf<'WithdrawInscription'> => ({
  type: 'WithdrawInscription',
  inscriptionId: inscriptionId(id),
})

export const absent = (id: string): CommandOf<'RecordAbsence'> => ({
  type: 'RecordAbsence',
  inscriptionId: inscriptionId(id),
})

export const linkTest = (id: string, passed = true): CommandOf<'RecordLinkTest'> => ({
  type: 'RecordLinkTest',
  inscriptionId: inscriptionId(id),
  passed,
})
