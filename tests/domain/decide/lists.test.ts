import { describe, expect, test } from 'vitest'
import { listId } from '../../../src/domain/ids.ts'
import { general, id, replies } from '../plan.ts'
import {
  amend,
  asked,
  delegateOf,
  giveFloor,
  given,
  move,
  requestFloor,
  sitting,
  speaks,
  withdraw,
} from '../support.ts'

const nowhere = listId('nowhere')
const ken = asked('KEN', 'minister', '2020-09-01')

describe('asking for the floor', () => {
  test('[WI4] of an unknown list or delegation, or under an id that is taken, is refused', () => {
    const scene = given(ken)
    scene.when(requestFloor('MAR', 'minister', { list: nowhere })).thenRefused('unknown-list', { listId: nowhere })
    scene.when(requestFloor('ATLANTIS', 'minister')).thenRefused('unknown-delegation', { delegationId: id('ATLANTIS') })
    scene.when(requestFloor('MAR', 'minister', { id: 'KEN' })).thenRefused('id-taken', { id: 'KEN' })
    for (const type of ['OpenList', 'CloseList'] as const) {
      scene.when({ type, listId: nowhere }).thenRefused('unknown-list')
    }
    scene
      .when({ type: 'SetSpeakingTime', listId: nowhere, limitMs: 1, enforcement: 'strict' })
      .thenRefused('unknown-list')
  })

  test('[RC1] keeps all that was said with it', () => {
    const whole = requestFloor('KEN', 'minister', {
      list: replies,
      mode: 'video',
      language: 'ar',
      onBehalfOf: 'G77',
      plannedMs: 175_000,
      inReplyTo: 'the statement of POL',
    })
    const { type: _, inscriptionId: __, ...said } = whole
    const scene = given()
      .when(whole, { by: delegateOf('KEN') })
      .accepted()
    expect(scene.inscription('KEN')).toMatchObject(said)
  })
})

describe('amending', () => {
  const changes = { speaker: { name: 'The deputy', title: 'Ms' }, mode: 'remote' } as const

  test('[PR3] says what changes, and no more', () => {
    const scene = given(ken)
      .when(amend('KEN', changes), { by: delegateOf('KEN') })
      .then([{ type: 'InscriptionAmended', inscriptionId: ken.inscriptionId, changes }])
    expect(scene.inscription('KEN')).toMatchObject({ ...changes, level: 'minister', language: 'en' })
  })

  test('[RC1] of one who is called it reaches the record: the deputy speaks, over a link', () => {
    const scene = given(sitting, ken, giveFloor('KEN'), amend('KEN', { ...changes, plannedMs: 60_000 }))
    expect(scene.intervention('1')).toMatchObject({ ...changes, language: 'en', status: 'called' })
    expect(scene.intervention('1')).not.toHaveProperty('plannedMs')
    scene.and({ type: 'StartClock' }).when({ type: 'ReportLinkLost' }).accepted()
  })

  test('[PR3] what changes nothing is refused', () => {
    const scene = given(ken)
    scene.when(amend('KEN', {})).thenRefused('nothing-to-change')
    scene.when(amend('KEN', { level: 'minister', speaker: { ...ken.speaker } })).thenRefused('nothing-to-change')
  })

  test('[PR3] of one who speaks, has spoken or is not there is refused', () => {
    const scene = given(sitting, ken, speaks('KEN'))
    scene.when(amend('KEN', changes)).thenRefused('not-waiting', { status: 'speaking' })
    scene.and({ type: 'EndStatement' }).when(amend('KEN', changes)).thenRefused('not-waiting', { status: 'delivered' })
    scene.when(amend('MAR', changes)).thenRefused('unknown-inscription')
  })
})

describe('withdrawing', () => {
  test('[PR5] leaves the others where they are', () => {
    const scene = given(ken, asked('JPN', 'minister', '2020-09-02'), asked('MAR', 'minister', '2020-09-03'))
      .when(withdraw('JPN'), { by: delegateOf('JPN') })
      .then([{ type: 'InscriptionWithdrawn', inscriptionId: asked('JPN', 'other', 0).inscriptionId }])
      .expectOrder('KEN', 'MAR')
    scene.when(withdraw('JPN')).thenRefused('not-waiting', { status: 'withdrawn' })
  })

  test('[FL1] who is called or speaks does not withdraw any more', () => {
    given(sitting, ken, giveFloor()).when(withdraw('KEN')).thenRefused('not-waiting', { status: 'called' })
    given(sitting, ken, speaks('KEN')).when(withdraw('KEN')).thenRefused('not-waiting', { status: 'speaking' })
  })
})

describe('deciding', () => {
  const waiting = { inscriptionId: ken.inscriptionId }

  test('[WI3] what is not late is not accepted or declined as late', () => {
    given(ken)
      .when({ type: 'AcceptLate', ...waiting })
      .thenRefused('not-late')
    given(ken)
      .when({ type: 'DeclineLate', ...waiting, reason: '' })
      .thenRefused('not-late')
  })

  test('[PR4] what is not held is not admitted', () => {
    given(ken)
      .when({ type: 'AdmitToSpeak', ...waiting, decidedBy: '' })
      .thenRefused('not-held')
  })

  test('[PR5] only who waits in order is moved', () => {
    const scene = given(sitting, ken, asked('JPN', 'minister', '2020-09-02'), speaks('KEN'))
    scene.when(move('KEN', 'JPN')).thenRefused('not-waiting')
    scene.when(move('JPN', 'KEN')).thenRefused('not-waiting')
    scene.when(move('JPN', 'MAR')).thenRefused('unknown-inscription')
  })

  test('[RC1] each decision is recorded with who decided or why', () => {
    given(asked('CHL', 'other', '2020-10-09T12:00:01', { late: true }))
      .when({ type: 'AcceptLate', inscriptionId: asked('CHL', 'other', 0).inscriptionId }, { at: '2020-10-12' })
      .then([{ type: 'LateAccepted', inscriptionId: asked('CHL', 'other', 0).inscriptionId }])
      .expectOrderOn(general, 'CHL')
    given(asked('WHO', 'other', '2020-09-01', { held: true }))
      .when({
        type: 'AdmitToSpeak',
        inscriptionId: asked('WHO', 'other', 0).inscriptionId,
        decidedBy: 'the Conference',
      })
      .then([
        {
          type: 'AdmittedToSpeak',
          inscriptionId: asked('WHO', 'other', 0).inscriptionId,
          decidedBy: 'the Conference',
        },
      ])
    given(ken, asked('JPN', 'minister', '2020-09-02'))
      .when(move('JPN', 'KEN'))
      .then([
        {
          type: 'InscriptionMoved',
          inscriptionId: asked('JPN', 'other', 0).inscriptionId,
          before: ken.inscriptionId,
          reason: 'asked by the bureau',
        },
      ])
  })
})
