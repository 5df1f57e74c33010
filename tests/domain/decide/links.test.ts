import { describe, expect, test } from 'vitest'
import { nextDeadline } from '../../../src/domain/deadlines.ts'
import { interventionId, itemSymbol } from '../../../src/domain/ids.ts'
import { seconds } from '../../../src/domain/time.ts'
import { committee, committeeList, plenary } from '../plan.ts'
import {
  absent,
  amend,
  asked,
  at,
  giveFloor,
  given,
  linkTest,
  move,
  opened,
  requestFloor,
  sitting,
  speaks,
  withdraw,
} from '../support.ts'
import { time } from '../time.ts'

const jpn = asked('JPN', 'minister', '2020-09-14', { mode: 'remote', language: 'fr' })
const mar = asked('MAR', 'head-of-government', '2020-10-08')
const can = asked('CAN', 'minister', '2020-10-09')
const request = requestFloor('JPN', 'minister', { mode: 'remote' })
const lost = { type: 'ReportLinkLost' } as const
const restored = { type: 'ReportLinkRestored' } as const
const interrupt = { type: 'InterruptStatement', reason: 'link-lost' } as const
const speaking = given(sitting, jpn, mar, can, at('16:04:00', speaks('JPN')))
const dropped = speaking.and(at('16:05:20', lost, 'service'))
const interrupted = dropped.and(at('16:06:20', interrupt, 'service'))

describe('mode, language and tests', () => {
  test('[LK1] mode and language are part of every inscription and of every intervention', () => {
    expect(speaking.inscription('JPN')).toMatchObject({ mode: 'remote', language: 'fr' })
    expect(speaking.intervention('1')).toMatchObject({ mode: 'remote', language: 'fr' })
    given()
      .when({ ...request, language: 'pt' })
      .thenRefused('unknown-language', { language: 'pt' })
    given(jpn)
      .when(amend('JPN', { language: 'pt' }))
      .thenRefused('unknown-language')
  })

  test('[LK1] the technician records link tests of those who speak over a link', () => {
    const scene = given(jpn, mar)
    const tested = scene
      .when(linkTest('JPN'), { by: 'technician', at: '15:40' })
      .then([{ type: 'LinkTested', inscriptionId: jpn.inscriptionId, passed: true }])
    expect(tested.inscription('JPN').linkTest).toEqual({ at: time('15:40'), passed: true })
    scene.when(linkTest('MAR')).thenRefused('not-remote')
    scene.when(linkTest('XE')).thenRefused('unknown-inscription')
    scene.and(withdraw('JPN')).when(linkTest('JPN')).thenRefused('not-waiting')
    speaking.when(linkTest('JPN')).thenRefused('not-waiting', { status: 'speaking' })
    given(sitting, jpn, giveFloor('JPN')).when(linkTest('JPN')).accepted()
  })

  test('[LK1] a test changes nobody’s place', () => {
    given(jpn, mar, at('15:40', linkTest('JPN', false))).expectOrder('JPN', 'MAR')
  })
})

describe('the link of the speaker', () => {
  test('[LK2] drops: the clock pauses by itself', () => {
    const after = speaking
      .when(lost, { by: 'service', at: '16:05:20' })
      .then([{ type: 'LinkLost', meetingId: plenary, interventionId: interventionId('1') }])
    expect(after.clock('1', '16:06:20')).toMatchObject({
      usedMs: seconds(80),
      remainingMs: seconds(100),
      running: false,
    })
    expect(after.intervention('1').linkLostAt).toBe(time('16:05:20'))
  })

  test('[LK2] back within the grace: the clock resumes by itself', () => {
    const back = dropped
      .when(restored, { by: 'service', at: '16:06:19' })
      .then([{ type: 'LinkRestored', meetingId: plenary, interventionId: interventionId('1') }])
    expect(back.clock('1', '16:06:29')).toMatchObject({ usedMs: seconds(90), running: true })
    expect(back.intervention('1').linkLostAt).toBeNull()
    expect(nextDeadline(back.state)).toBeNull()
  })

  test('[LK2] the President, who hears the speaker, may go on too', () => {
    const on = dropped.and(at('16:05:50', { type: 'ResumeClock' }))
    expect(on.clock('1', '16:06:00')).toMatchObject({ usedMs: seconds(90), running: true })
    expect(nextDeadline(on.state)).toBeNull()
  })

  test('[LK2] her own pause outlasts the return of the link', () => {
    const both = dropped.and(at('16:05:30', { type: 'PauseClock', reason: 'order' }), at('16:05:40', restored))
    expect(both.clock('1', '16:06:00')).toMatchObject({ usedMs: seconds(80), running: false })
  })

  test('[LK2] a grace of 60 s, after which the service interrupts', () => {
    const due = nextDeadline(dropped.state)
    expect(due).toMatchObject({ at: time('16:06:20'), command: { type: 'InterruptStatement', meetingId: plenary } })
    expect(nextDeadline(dropped.and(at('16:05:50', { type: 'Annotate', text: 'waiting' })).state)).toEqual(due)
  })

  test('[LK2] nothing interrupts one who is back in the last moment, or before the grace is over', () => {
    dropped.when(interrupt, { by: 'service', at: time('16:06:20') - 1 }).thenRefused('not-allowed', { role: 'service' })
    dropped
      .and(at('16:06:20', restored))
      .when(interrupt, { by: 'service', at: '16:06:20' })
      .thenRefused('not-allowed', { command: 'InterruptStatement', role: 'service' })
    dropped.when(interrupt, { by: 'service', at: '16:06:20' }).accepted()
  })

  test('[LK2] a second loss has a grace of its own, under another id', () => {
    const again = dropped.and(at('16:05:30', restored), at('16:05:45', lost))
    expect(nextDeadline(again.state)?.at).toBe(time('16:06:45'))
    expect(nextDeadline(again.state)?.commandId).not.toBe(nextDeadline(dropped.state)?.commandId)
  })

  test('[LK2] the grace is the plan’s to set', () => {
    const patient = given(opened({ settings: { linkGraceMs: seconds(90) } }), sitting, jpn, at('16:04', speaks('JPN')))
    expect(nextDeadline(patient.and(at('16:05', lost)).state)?.at).toBe(time('16:06:30'))
  })

  test('[LK2] of two losses in two meetings the earlier is due first', () => {
    const scene = dropped.and(
      asked('PER', 'other', '16:00', { list: committeeList, mode: 'remote' }),
      { type: 'CallToOrder', meetingId: committee },
      { type: 'TakeUpItem', meetingId: committee, symbol: itemSymbol('3') },
      at('16:05:25', { ...speaks('PER'), meetingId: committee }),
      at('16:05:30', { ...lost, meetingId: committee }),
    )
    expect(nextDeadline(scene.state)).toMatchObject({ at: time('16:06:20'), command: { meetingId: plenary } })
    const back = scene.and(at('16:05:40', { ...restored, meetingId: plenary }))
    expect(nextDeadline(back.state)).toMatchObject({ at: time('16:06:30'), command: { meetingId: committee } })
  })

  test('[LK2] only a remote speaker’s link is lost, and only once', () => {
    given(sitting, mar, speaks('MAR')).when(lost).thenRefused('not-remote')
    given(sitting, jpn, giveFloor('JPN')).when(lost).thenRefused('nobody-speaking')
    dropped.when(lost).thenRefused('link-already-lost')
    speaking.when(restored).thenRefused('link-not-lost')
  })

  test('[LK3] its loss and its return are entries, which the chair’s console shows like any other', () => {
    const { history } = dropped.and(at('16:05:40', restored, 'service'))
    expect(history.slice(-2).map(({ at, event }) => [event.type, at])).toEqual([
      ['LinkLost', time('16:05:20')],
      ['LinkRestored', time('16:05:40')],
    ])
  })
})

describe('interrupted', () => {
  test('[LK2] the floor goes on; the statement keeps what was left', () => {
    expect(interrupted.intervention('1')).toMatchObject({ status: 'interrupted', linkLostAt: null })
    expect(interrupted.inscription('JPN')).toMatchObject({
      status: 'interrupted',
      interrupted: { at: time('16:06:20'), remainingMs: seconds(100), interventionId: '1' },
    })
    interrupted.expectOrder('MAR', 'CAN').when(giveFloor()).accepted().expectOrder('CAN')
  })

  test('[LK2] after a passed test it takes the next free place, before everyone', () => {
    interrupted.and(at('16:08:00', linkTest('JPN'))).expectOrder('JPN', 'MAR', 'CAN')
    interrupted.and(at('16:06:50', speaks('MAR')), at('16:08:00', linkTest('JPN'))).expectOrder('JPN', 'CAN')
  })

  test('[LK2] and goes on with its remaining time', () => {
    const resumed = interrupted.and(
      at('16:06:50', speaks('MAR')),
      at('16:08:00', linkTest('JPN')),
      at('16:09:45', { type: 'EndStatement' }),
      at('16:10:15', giveFloor(undefined, { startClock: true })),
    )
    expect(resumed.intervention('3')).toMatchObject({ continues: '1', clock: { limitMs: seconds(100) } })
    expect(resumed.clock('3', '16:11:55')).toMatchObject({ remainingMs: 0, overrunMs: 0 })
    const ended = resumed.and(at('16:11:55', { type: 'EndStatement' }))
    expect(ended.inscription('JPN')).toMatchObject({ status: 'delivered' })
    expect(ended.inscription('JPN').interrupted).toBeUndefined()
  })

  test('[LK2] a test from before, or one that failed, does not bring it back', () => {
    given(sitting, jpn, mar, at('15:59', linkTest('JPN')), at('16:04', speaks('JPN')), at('16:05', interrupt))
      .expectOrder('MAR')
      .and(at('16:06', linkTest('JPN', false)))
      .expectOrder('MAR')
      .and(at('16:07', linkTest('JPN')))
      .expectOrder('JPN', 'MAR')
      .and(at('16:08', linkTest('JPN', false)))
      .expectOrder('MAR')
  })

  test('[LK2] two interrupted stand in the order of their tests', () => {
    const per = asked('PER', 'other', '2020-09-01', { mode: 'remote' })
    const both = interrupted.and(per, at('16:07', speaks('PER')), at('16:08', interrupt), at('16:09', linkTest('PER')))
    both.expectOrder('PER', 'MAR', 'CAN')
    both.and(at('16:10', linkTest('JPN'))).expectOrder('PER', 'JPN', 'MAR', 'CAN')
  })

  test('[LK2] a second interruption keeps what is left of the rest', () => {
    const twice = interrupted.and(
      at('16:08:00', linkTest('JPN')),
      at('16:10:00', speaks('JPN')),
      at('16:10:40', lost),
      at('16:11:40', interrupt),
    )
    expect(twice.inscription('JPN').interrupted).toMatchObject({ remainingMs: seconds(60), interventionId: '2' })
    twice
      .expectOrder('MAR', 'CAN')
      .and(at('16:12', linkTest('JPN')))
      .expectOrder('JPN', 'MAR', 'CAN')
    const third = twice.and(at('16:13', speaks('JPN')))
    expect(third.intervention('3')).toMatchObject({ continues: '2', clock: { limitMs: seconds(60) } })
  })

  test('[LK2] the President may call it by name before any test', () => {
    interrupted.when(giveFloor('JPN')).accepted()
  })

  test('[LK2] taken back it is interrupted as before; absent, it waits at the end of its tier, its time kept', () => {
    const called = interrupted.and(at('16:08', linkTest('JPN')), at('16:09', giveFloor('JPN')))
    called.and({ type: 'TakeBackFloor' }).expectOrder('JPN', 'MAR', 'CAN')
    const away = called.and(absent('JPN')).expectOrder('MAR', 'CAN', 'JPN')
    expect(away.and(at('16:20', speaks('JPN'))).clock('3', '16:20').remainingMs).toBe(seconds(100))
  })

  test('[LK2] a place given by hand before does not come back', () => {
    given(sitting, mar, can, jpn, move('JPN', 'CAN'), at('16:04', speaks('JPN')), at('16:05', interrupt))
      .and(at('16:06', linkTest('JPN')))
      .expectOrder('JPN', 'MAR', 'CAN')
  })

  test('[LK2] it still counts as the delegation’s one inscription, and may be withdrawn', () => {
    interrupted
      .when({ ...request, inscriptionId: asked('X', 'other', 0).inscriptionId })
      .thenRefused('already-inscribed')
    interrupted.and(withdraw('JPN')).expectOrder('MAR', 'CAN')
  })

  test('[LK2] the President may interrupt anyone', () => {
    const cut = given(sitting, mar, at('16:00', speaks('MAR')))
      .when({ type: 'InterruptStatement', reason: 'called to order' }, { by: 'president', at: '16:01' })
      .then([
        {
          type: 'StatementInterrupted',
          meetingId: plenary,
          interventionId: interventionId('1'),
          reason: 'called to order',
        },
      ])
    expect(cut.inscription('MAR').interrupted?.remainingMs).toBe(seconds(120))
  })
})
