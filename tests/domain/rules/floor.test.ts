import { describe, expect, test } from 'vitest'
import { interventionId, itemSymbol } from '../../../src/domain/ids.ts'
import { byHand, general, groups, highLevel, id, plenary, replies } from '../plan.ts'
import { absent, asked, at, giveFloor, given, type Scene, sitting, speaks } from '../support.ts'
import { time } from '../time.ts'

const three = [
  asked('KEN', 'minister', '2020-09-01'),
  asked('JPN', 'minister', '2020-09-02'),
  asked('POL', 'vice-minister', '2020-09-03'),
]
const first = interventionId('1')
const second = interventionId('2')
const started = {
  type: 'StatementStarted',
  meetingId: plenary,
  limitMs: 180_000,
  enforcement: 'advisory',
  cutOff: 'never',
  interpreted: true,
} as const
const ken = asked('KEN', 'minister', 0).inscriptionId
const jpn = asked('JPN', 'minister', 0).inscriptionId
const pol = asked('POL', 'minister', 0).inscriptionId
const floorOf = (scene: Scene) => scene.meeting().floor

describe('one speaker', () => {
  test('[FL1] the floor is given: called, the clock not yet started', () => {
    const scene = given(sitting, ...three)
      .when(giveFloor(), { at: '16:00:30' })
      .then([{ type: 'FloorGiven', meetingId: plenary, interventionId: first, inscriptionId: ken, outOfOrder: false }])
      .expectOrder('JPN', 'POL')
    expect(scene.intervention('1')).toMatchObject({ status: 'called', clock: null, givenAt: time('16:00:30') })
    expect(scene.inscription('KEN').status).toBe('called')
    expect(floorOf(scene)).toBe('1')
  })

  test('[FL1] the clock starts when the statement starts', () => {
    const scene = given(sitting, ...three, at('16:00:30', giveFloor()))
      .when({ type: 'StartClock' }, { at: '16:00:41', by: 'technician' })
      .then([{ ...started, interventionId: first }])
    expect(scene.intervention('1')).toMatchObject({ status: 'speaking', clock: { startedAt: time('16:00:41') } })
    expect(scene.inscription('KEN').status).toBe('speaking')
  })

  test('[FL1] one action may do both', () => {
    given(sitting, ...three)
      .when(giveFloor(undefined, { startClock: true }))
      .then([
        { type: 'FloorGiven', meetingId: plenary, interventionId: first, inscriptionId: ken, outOfOrder: false },
        { ...started, interventionId: first },
      ])
  })

  test('[FL1] the clock cannot start twice, nor for nobody', () => {
    given(sitting, ...three)
      .when({ type: 'StartClock' })
      .thenRefused('nobody-called')
    given(sitting, ...three, speaks('KEN'))
      .when({ type: 'StartClock' })
      .thenRefused('already-started')
  })

  test('[FL1] the statement ends; the floor is free', () => {
    const scene = given(sitting, ...three, at('16:00:30', speaks('KEN')))
      .when({ type: 'EndStatement' }, { at: '16:03:30' })
      .then([{ type: 'StatementEnded', meetingId: plenary, interventionId: first, how: 'ended' }])
    expect(scene.inscription('KEN').status).toBe('delivered')
    expect(scene.meeting()).toMatchObject({ floor: null, freeSince: time('16:03:30') })
    scene.when({ type: 'EndStatement' }).thenRefused('nobody-speaking')
  })

  test('[FL1] who has spoken, withdrawn or has the floor is not called', () => {
    const scene = given(sitting, ...three, at('16:01', speaks('KEN')), at('16:04', { type: 'EndStatement' }))
    scene.when(giveFloor('KEN')).thenRefused('not-waiting', { status: 'delivered' })
    scene
      .and(speaks('JPN'))
      .when(giveFloor('JPN', { endCurrent: true }))
      .thenRefused('not-waiting', { status: 'speaking' })
  })

  test('[FL1] the next is the first of the current item’s lists, then of the other open items’', () => {
    const scene = given(
      sitting,
      asked('POL', 'other', '2020-09-03'),
      { type: 'OpenList', listId: byHand },
      asked('KEN', 'other', '16:00', { list: byHand }),
    )
    scene.and(giveFloor()).expectOrder()
    const both = scene.and({ type: 'TakeUpItem', symbol: itemSymbol('2') })
    both.and(giveFloor()).expectOrder('POL').expectOrderOn(byHand)
    both
      .and(speaks('KEN'), speaks('POL'))
      .when(giveFloor(undefined, { endCurrent: true }))
      .thenRefused('nobody-waiting')
  })

  test('[FL1] a list may be named', () => {
    const scene = given(sitting, ...three, asked('XC', 'other', '16:00', { list: replies }))
    scene
      .and(giveFloor(undefined, { listId: replies }))
      .expectOrderOn(replies)
      .expectOrder('KEN', 'JPN', 'POL')
    scene.when(giveFloor('KEN', { listId: replies })).thenRefused('other-list', { listId: replies })
    scene.and(giveFloor('KEN', { listId: general })).expectOrder('JPN', 'POL')
  })
})

describe('absent', () => {
  const here = { type: 'SpeakerAbsent', meetingId: plenary, interventionId: first, inscriptionId: ken } as const

  test('[FL2] once: to the end of its own tier, and recorded', () => {
    const scene = given(sitting, ...three, at('16:16:35', giveFloor('KEN')))
      .when(absent('KEN'), { at: '16:16:40' })
      .then([{ ...here, removed: false }])
      .expectOrder('JPN', 'KEN', 'POL')
    expect(scene.intervention('1')).toMatchObject({ status: 'absent', clock: null })
    expect(scene.meeting()).toMatchObject({ floor: null, freeSince: time('16:16:40') })
  })

  test('[FL2] twice: removed, and recorded', () => {
    const scene = given(sitting, ...three, at('16:16', giveFloor('KEN')), absent('KEN'), at('16:20', giveFloor('KEN')))
      .when(absent('KEN'), { at: '16:20:10' })
      .then([{ ...here, interventionId: second, removed: true }])
      .expectOrder('JPN', 'POL')
    expect(scene.inscription('KEN')).toMatchObject({ status: 'removed', absences: 2 })
    expect(scene.intervention('2').status).toBe('absent')
  })

  test('[FL2] a place given by hand is lost with it', () => {
    given(
      sitting,
      ...three,
      { type: 'MoveInscription', inscriptionId: pol, before: ken, reason: 'leaves early' },
      at('16:01', giveFloor('POL')),
      absent('POL'),
    ).expectOrder('KEN', 'JPN', 'POL')
  })

  test('[FL2] only who is called can be absent', () => {
    const scene = given(sitting, ...three)
    scene.when(absent('KEN')).thenRefused('nobody-called')
    scene.and(giveFloor('KEN')).when(absent('JPN')).thenRefused('not-the-one-called')
    scene.and(speaks('KEN')).when(absent('KEN')).thenRefused('already-started')
  })
})

describe('out of order', () => {
  test('[FL3] the President takes anyone out of order, with the reason recorded', () => {
    const scene = given(sitting, ...three)
      .when(giveFloor('POL', { reason: 'leaves for the airport' }), { by: 'president' })
      .then([
        {
          type: 'FloorGiven',
          meetingId: plenary,
          interventionId: first,
          inscriptionId: pol,
          outOfOrder: true,
          reason: 'leaves for the airport',
        },
      ])
      .expectOrder('KEN', 'JPN')
    expect(scene.intervention('1')).toMatchObject({ outOfOrder: true, reason: 'leaves for the airport' })
  })

  test('[FL3] the first of a list, named, is in order', () => {
    expect(given(sitting, ...three, giveFloor('KEN')).intervention('1').outOfOrder).toBe(false)
  })

  test('[FL3] [WI1] so is who waits on a list that comes after another of the item, unless to reply', () => {
    const opening = [
      { type: 'CallToOrder', meetingId: plenary },
      { type: 'TakeUpItem', symbol: itemSymbol('1(a)') },
    ] as const
    const head = asked('KEN', 'head-of-state', '2020-09-01', { list: highLevel })
    const chair = asked('BRA', 'other', '2020-09-01', { list: groups, onBehalfOf: 'grulac' })
    const scene = given(...opening, head, chair)
    const outOfOrder = (of: typeof scene) => of.intervention('1').outOfOrder
    expect(outOfOrder(scene.and(giveFloor('BRA')))).toBe(true)
    expect(outOfOrder(scene.and(giveFloor(undefined, { listId: groups })))).toBe(true)
    expect(outOfOrder(scene.and(giveFloor('KEN')))).toBe(false)
    expect(outOfOrder(given(...opening, chair, giveFloor()))).toBe(false)
    const reply = asked('XC', 'other', '16:00', { list: replies })
    expect(outOfOrder(given(sitting, ...three, reply, giveFloor('XC')))).toBe(false)
  })

  test('[FL3] who is skipped keeps the place', () => {
    given(sitting, ...three, giveFloor('JPN', { reason: 'not yet in the room' })).expectOrder('KEN', 'POL')
  })

  test('[FL3] the floor to the secretariat, on no list, without a limit, at any time', () => {
    const scene = given(sitting)
      .when(giveFloor(undefined, { to: 'secretariat', startClock: true, reason: 'announcements' }), { at: '17:59' })
      .then([
        { type: 'FloorGiven', meetingId: plenary, interventionId: first, outOfOrder: false, reason: 'announcements' },
        { ...started, interventionId: first, limitMs: null },
      ])
    expect(scene.intervention('1')).toMatchObject({ kind: 'secretariat', delegationId: null })
    given(sitting)
      .when(giveFloor(undefined, { to: 'secretariat' }), { at: '18:30' })
      .accepted()
  })

  test('[FL3] called by mistake, one returns to its place as if not called; recorded', () => {
    const scene = given(sitting, ...three, at('16:01', giveFloor('JPN')))
      .when({ type: 'TakeBackFloor', reason: 'by mistake' }, { at: '16:01:05' })
      .then([{ type: 'FloorTakenBack', meetingId: plenary, interventionId: first, reason: 'by mistake' }])
      .expectOrder('KEN', 'JPN', 'POL')
    expect(scene.inscription('JPN')).toMatchObject({ status: 'waiting', absences: 0 })
    expect(scene.intervention('1').status).toBe('taken-back')
    scene.when(giveFloor()).accepted().expectOrder('JPN', 'POL')
  })

  test('[FL3] once the clock runs it is not taken back', () => {
    given(sitting, ...three, speaks('KEN'))
      .when({ type: 'TakeBackFloor' })
      .thenRefused('already-started')
    given(sitting, ...three)
      .when({ type: 'TakeBackFloor' })
      .thenRefused('nobody-called')
  })
})

describe('calling while someone speaks', () => {
  const speaking = given(sitting, ...three, at('16:00:30', speaks('KEN')))

  test('[FL4] is refused', () => {
    speaking.when(giveFloor()).thenRefused('floor-occupied', { delegationId: id('KEN') })
    speaking.when(giveFloor(undefined, { to: 'secretariat' })).thenRefused('floor-occupied')
  })

  test('[FL4] unless the command says to end that statement', () => {
    const scene = speaking.when(giveFloor(undefined, { endCurrent: true }), { at: '16:03:30' }).then([
      { type: 'StatementEnded', meetingId: plenary, interventionId: first, how: 'ended' },
      { type: 'FloorGiven', meetingId: plenary, interventionId: second, inscriptionId: jpn, outOfOrder: false },
    ])
    expect(scene.inscription('KEN').status).toBe('delivered')
  })

  test('[FL4] one who is called and has not begun is not ended: taken back, or absent', () => {
    given(sitting, ...three, giveFloor())
      .when(giveFloor(undefined, { endCurrent: true }))
      .thenRefused('floor-occupied')
  })

  test('[FL4] nothing ends where the next cannot be called', () => {
    const alone = given(sitting, asked('KEN', 'minister', '2020-09-01'), speaks('KEN'))
    alone.when(giveFloor(undefined, { endCurrent: true })).thenRefused('nobody-waiting')
  })

  test('[FL4] a meeting is not adjourned over a speaker’s head', () => {
    speaking.when({ type: 'AdjournMeeting' }).thenRefused('floor-occupied', { delegationId: id('KEN') })
  })
})
