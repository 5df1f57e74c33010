import { describe, expect, test } from 'vitest'
import { itemSymbol } from '../../../src/domain/ids.ts'
import { minutes } from '../../../src/domain/time.ts'
import { closesAt, committeeList, replies } from '../plan.ts'
import { asked, at, delegateOf, giveFloor, given, opened, requestFloor, sitting, speaks, withdraw } from '../support.ts'

const reply = (id: string, name = id) => requestFloor(id, 'other', { list: replies, id: name, inReplyTo: 'POL' })
/** Asks to reply, replies for a minute. */
const replied = (id: string, name: string) => [reply(id, name), speaks(name), { type: 'EndStatement' } as const]

describe('asking', () => {
  test('[RR1] a State Party replies as of right, with the list of speakers long closed', () => {
    given(sitting)
      .when(reply('XC'), { at: closesAt + minutes(60 * 24 * 3), by: delegateOf('XC') })
      .then([{ ...reply('XC'), type: 'FloorRequested', late: false, held: false }])
      .expectOrderOn(replies, 'XC')
  })

  test('[RR1] others at the President’s discretion, also those whom the plan admits to speak', () => {
    for (const other of ['XA', 'INTERPOL', 'XN']) {
      const scene = given(sitting)
        .and(reply(other))
        .expectOrderOn(replies)
        .expectAside({ held: [other] }, replies)
      const { id } = scene.inscription(other)
      scene.and({ type: 'AdmitToSpeak', inscriptionId: id, decidedBy: 'the President' }).expectOrderOn(replies, other)
      scene
        .when({ type: 'DeclineReply', inscriptionId: id, reason: 'not a State Party' }, { by: 'president' })
        .then([{ type: 'ReplyDeclined', inscriptionId: id, reason: 'not a State Party' }])
        .expectAside({}, replies)
    }
  })

  test('[RR1] a State Party’s reply is not declined, nor one that she has admitted', () => {
    const scene = given(sitting, reply('XC'), reply('XA'))
    const decline = (id: string) =>
      ({ type: 'DeclineReply', inscriptionId: scene.inscription(id).id, reason: '' }) as const
    scene.when(decline('XC')).thenRefused('not-held')
    scene
      .and({ type: 'AdmitToSpeak', inscriptionId: scene.inscription('XA').id, decidedBy: 'the President' })
      .when(decline('XA'))
      .thenRefused('not-held')
    scene.and(decline('XA')).when(decline('XA')).thenRefused('not-waiting', { status: 'declined' })
  })

  test('[RR1] only a reply is declined', () => {
    const scene = given(asked('KEN', 'minister', '2020-09-01'))
    scene
      .when({ type: 'DeclineReply', inscriptionId: scene.inscription('KEN').id, reason: '' })
      .thenRefused('not-a-reply')
  })
})

describe('hearing', () => {
  test('[RR1] after the statements on the item, in order of request whatever the level', () => {
    const scene = given(
      sitting,
      at('16:01', requestFloor('XC', 'other', { list: replies })),
      at('16:02', requestFloor('MAR', 'head-of-state', { list: replies })),
      asked('KEN', 'other', '2020-09-01'),
    ).expectOrderOn(replies, 'XC', 'MAR')
    const statement = scene.and(giveFloor(undefined, { startClock: true }))
    expect(statement.intervention('1')).toMatchObject({ delegationId: 'KEN', kind: 'statement' })
    const next = statement.and(giveFloor(undefined, { endCurrent: true }))
    expect(next.intervention('2')).toMatchObject({ delegationId: 'XC', kind: 'reply' })
  })
})

describe('how many, how long', () => {
  test('[RR1] the first 5:00, the second 3:00, the third refused', () => {
    const scene = given(sitting, at('16:10', replied('XC', 'r1')), at('16:20', replied('XC', 'r2')))
    expect(scene.intervention('1').clock?.limitMs).toBe(minutes(5))
    expect(scene.intervention('2').clock?.limitMs).toBe(minutes(3))
    scene.when(reply('XC', 'r3')).thenRefused('reply-quota-exhausted', { quota: 2 })
    scene.when(reply('KEN', 'k1')).accepted()
  })

  test('[RR1] a reply that was withdrawn or declined frees its place in the quota', () => {
    const withdrawn = given(sitting, reply('XC', 'r1'), withdraw('r1'), at('16:20', replied('XC', 'r2')))
    expect(withdrawn.intervention('1').clock?.limitMs).toBe(minutes(5))
    withdrawn.when(reply('XC', 'r3')).accepted()
    const declined = given(sitting, reply('XA', 'r1'), {
      type: 'DeclineReply',
      inscriptionId: reply('XA', 'r1').inscriptionId,
      reason: 'later',
    })
    declined
      .and(reply('XA', 'r2'), withdraw('r2'), reply('XA', 'r3'), withdraw('r3'))
      .when(reply('XA', 'r4'))
      .accepted()
  })

  test('[RR1] one who is called twice and absent has not replied', () => {
    const absent = { type: 'RecordAbsence', inscriptionId: reply('XC', 'r1').inscriptionId } as const
    const removed = given(sitting, reply('XC', 'r1'), giveFloor('r1'), absent, giveFloor('r1'), absent)
    removed.and(replied('XC', 'r2')).when(reply('XC', 'r3')).accepted()
  })

  test('[RR1] one waiting reply at a time', () => {
    given(sitting, reply('XC', 'r1')).when(reply('XC', 'r2')).thenRefused('already-inscribed')
  })

  test('[RR1] the quota is for a delegation and an item', () => {
    const other = opened({ lists: { committee: { kind: 'right-of-reply', item: itemSymbol('2') } } })
    const scene = given(other, sitting, at('16:10', replied('XC', 'r1')), at('16:20', replied('XC', 'r2')))
    scene.when(reply('XC', 'r3')).thenRefused('reply-quota-exhausted')
    scene.when({ ...reply('XC', 'r3'), listId: committeeList }).accepted()
  })

  test('[RR1] quota and limits are the plan’s to set', () => {
    const one = given(opened({ settings: { repliesMs: [minutes(4)] } }), sitting, at('16:10', replied('XC', 'r1')))
    expect(one.intervention('1').clock?.limitMs).toBe(minutes(4))
    one.when(reply('XC', 'r2')).thenRefused('reply-quota-exhausted', { quota: 1 })
  })
})
