import { describe, expect, test } from 'vitest'
import { evolve } from '../../../src/domain/evolve.ts'
import { itemSymbol } from '../../../src/domain/ids.ts'
import { byHand, committee, general, replies } from '../plan.ts'
import {
  amend,
  asked,
  at,
  delegateOf,
  giveFloor,
  given,
  move,
  requestFloor,
  sitting,
  speaks,
  withdraw,
} from '../support.ts'

const scene = given(
  sitting,
  asked('KEN', 'minister', '2020-09-01'),
  asked('JPN', 'minister', '2020-09-02'),
  asked('MAR', 'minister', '2020-09-03'),
  at('16:00:30', speaks('KEN')),
)
const seen = { expectedSeq: scene.state.seq }
const next = giveFloor(undefined, { endCurrent: true, startClock: true })

describe('two people press “next” at once', () => {
  test('[FL5] the floor moves once: the second is refused', () => {
    const moved = scene
      .when(next, { ...seen, by: 'president', at: '16:03:30' })
      .accepted()
      .expectOrder('MAR')
    moved
      .when(next, { ...seen, by: 'secretariat', at: '16:03:30' })
      .thenRefused('stale', { changedSeq: moved.state.seq })
      .expectOrder('MAR')
    expect(moved.intervention('2')).toMatchObject({ delegationId: 'JPN', status: 'speaking' })
  })

  test('[FL5] also when each named the same speaker, or only ended the statement', () => {
    const moved = scene.and(speaks('JPN'))
    moved.when(giveFloor('MAR', { endCurrent: true }), seen).thenRefused('stale')
    moved.when({ type: 'EndStatement' }, seen).thenRefused('stale')
    moved.when({ type: 'InterruptStatement', reason: '' }, seen).thenRefused('stale')
  })

  test('[FL5] a command that carries nothing is not held to it', () => {
    scene.and(speaks('JPN')).when(next).accepted()
  })

  test('[FL5] what the giver has seen itself is not stale', () => {
    const moved = scene.and(speaks('JPN'))
    moved.when(next, { expectedSeq: moved.state.seq }).accepted()
  })
})

describe('what makes a command stale', () => {
  test('[FL5] “whoever is first”, once the list has changed under it', () => {
    const called = given(sitting, asked('KEN', 'minister', '2020-09-01'), asked('JPN', 'minister', '2020-09-02'))
    const saw = { expectedSeq: called.state.seq }
    called.and(withdraw('KEN')).when(giveFloor(), saw).thenRefused('stale')
    called
      .and(move('JPN', 'KEN'))
      .when(giveFloor(undefined, { listId: general }), saw)
      .thenRefused('stale')
    called.and(move('JPN', 'KEN')).when(giveFloor('KEN'), saw).accepted()
  })

  test('[FL5] what happened elsewhere does not', () => {
    const elsewhere = scene.and(
      { type: 'RecordText', inscriptionId: scene.inscription('MAR').id, words: 400 },
      { type: 'Annotate', text: 'quiet' },
      { type: 'RequestSlowDown' },
      at('16:01', { type: 'CallToOrder', meetingId: committee }),
    )
    elsewhere.when({ ...next, meetingId: scene.meeting().id }, seen).accepted()
  })

  test('[FL5] “whoever is first” is on the lists of the items taken up: requests on others do not count', () => {
    const busy = given(sitting, asked('KEN', 'minister', '2020-09-01'), { type: 'OpenList', listId: byHand })
    const saw = { expectedSeq: busy.state.seq }
    busy
      .and(requestFloor('XC', 'other', { list: byHand }))
      .when(giveFloor(), saw)
      .accepted()
    busy
      .and(requestFloor('XC', 'other', { list: replies }))
      .when(giveFloor(), saw)
      .thenRefused('stale')
  })

  test('[FL5] requests on another list do not keep the President from a word', () => {
    const busy = given(sitting, asked('KEN', 'minister', '2020-09-01'))
    const saw = { expectedSeq: busy.state.seq }
    busy
      .and(requestFloor('XC', 'other', { list: replies }))
      .when(giveFloor(undefined, { listId: general }), saw)
      .accepted()
  })

  test('[FL5] an amendment of an inscription that another has amended', () => {
    const amended = scene.and(amend('JPN', { language: 'fr' }))
    amended.when(amend('JPN', { language: 'ru' }), { ...seen, by: delegateOf('JPN') }).thenRefused('stale')
    amended.when(amend('MAR', { language: 'ru' }), { ...seen, by: delegateOf('MAR') }).accepted()
  })

  test('[FL5] each command that acts on a meeting, a list or an inscription', () => {
    const { id } = scene.inscription('MAR')
    const moved = scene.and(
      { type: 'PauseClock', reason: '' },
      { type: 'SetSpeakingTime', listId: general, limitMs: 1000, enforcement: 'strict' },
      amend('MAR', { language: 'fr' }),
    )
    for (const type of ['StartClock', 'ResumeClock', 'ResumeMeeting', 'AdjournMeeting', 'TakeBackFloor'] as const) {
      moved.when({ type }, seen).thenRefused('stale')
    }
    moved.when({ type: 'PauseClock', reason: '' }, seen).thenRefused('stale')
    moved.when({ type: 'SuspendMeeting', reason: '' }, seen).thenRefused('stale')
    moved.when({ type: 'AddTime', durationMs: 1, reason: '' }, seen).thenRefused('stale')
    moved.when({ type: 'RecordAbsence', inscriptionId: id }, seen).thenRefused('stale')
    moved.when({ type: 'CallToOrder', meetingId: scene.meeting().id }, seen).thenRefused('stale')
    for (const type of ['TakeUpItem', 'ConcludeItem'] as const) {
      moved.when({ type, symbol: itemSymbol('1(f)') }, seen).thenRefused('stale')
    }
    for (const type of ['OpenList', 'CloseList'] as const) {
      moved.when({ type, listId: general }, seen).thenRefused('stale')
    }
    for (const type of ['WithdrawInscription', 'AcceptLate'] as const) {
      moved.when({ type, inscriptionId: id }, seen).thenRefused('stale')
    }
    for (const type of ['DeclineLate', 'DeclineReply'] as const) {
      moved.when({ type, inscriptionId: id, reason: '' }, seen).thenRefused('stale')
    }
    moved.when({ type: 'AdmitToSpeak', inscriptionId: id, decidedBy: '' }, seen).thenRefused('stale')
    moved.when(move('MAR', 'JPN'), seen).thenRefused('stale')
    moved
      .when({ type: 'SwapInscriptions', inscriptionId: id, withId: scene.inscription('JPN').id, reason: '' }, seen)
      .thenRefused('stale')
  })

  test('[FL5] an entry that a page may not see counts all the same: numbers have no gaps', () => {
    const { state } = scene.and({ type: 'Annotate', text: 'private' })
    evolve(state, { seq: state.seq + 1, at: state.at, by: { role: 'service' }, event: { type: 'Withheld' } })
    expect(state.seq).toBe(scene.state.seq + 2)
  })
})
