import { describe, expect, test } from 'vitest'
import { interventionId } from '../../../src/domain/ids.ts'
import { minutes, seconds } from '../../../src/domain/time.ts'
import { general, plenary } from '../plan.ts'
import { absent, asked, at, delegateOf, giveFloor, given, linkTest, replay, sitting, speaks } from '../support.ts'
import { time } from '../time.ts'

const ken = asked('KEN', 'minister', '2020-09-01', { mode: 'remote', language: 'fr', onBehalfOf: 'G77' })
const first = interventionId('1')

describe('the log of interventions', () => {
  test('[RC1] each is logged with all that the record needs', () => {
    const scene = given(
      sitting,
      ken,
      at('16:00:30', giveFloor()),
      at('16:00:40', { type: 'StartClock' }),
      at('16:01:40', { type: 'PauseClock', reason: 'order in the room' }),
      at('16:02:00', { type: 'ResumeClock' }),
      at('16:04:20', { type: 'EndStatement' }),
    )
    expect(scene.intervention('1')).toEqual({
      id: first,
      meetingId: plenary,
      item: '1(f)',
      listId: general,
      kind: 'statement',
      inscriptionId: 'KEN',
      delegationId: 'KEN',
      category: 'state-party',
      speaker: { name: 'Speaker of KEN', title: 'H.E.' },
      level: 'minister',
      mode: 'remote',
      language: 'fr',
      onBehalfOf: 'G77',
      status: 'ended',
      givenAt: time('16:00:30'),
      clock: {
        limitMs: minutes(3),
        startedAt: time('16:00:40'),
        endedAt: time('16:04:20'),
        pauses: [{ cause: 'president', reason: 'order in the room', from: time('16:01:40'), to: time('16:02:00') }],
      },
      enforcement: 'advisory',
      cutOff: 'never',
      interpretation: 'with',
      outOfOrder: false,
      linkLostAt: null,
      corrections: [],
    })
    expect(scene.clock('1', '18:00')).toMatchObject({ usedMs: seconds(200), overrunMs: seconds(20) })
  })

  test('[RC1] so is every absence and interruption, each a row with a number of its own', () => {
    const scene = given(
      sitting,
      ken,
      at('16:01', giveFloor('KEN')),
      absent('KEN'),
      at('16:02', speaks('KEN')),
      at('16:03', { type: 'InterruptStatement', reason: 'link' }),
      at('16:04', linkTest('KEN')),
      at('16:05', speaks('KEN')),
      at('16:06', { type: 'EndStatement' }),
    )
    expect([...scene.state.interventions.values()].map(({ id, status, continues }) => [id, status, continues])).toEqual(
      [
        ['1', 'absent', undefined],
        ['2', 'interrupted', undefined],
        ['3', 'ended', '2'],
      ],
    )
  })

  test('a text handed in is kept with the inscription, piece by piece', () => {
    const scene = given(ken)
      .when({ type: 'RecordText', inscriptionId: ken.inscriptionId, words: 412 }, { by: delegateOf('KEN') })
      .then([{ type: 'TextRecorded', inscriptionId: ken.inscriptionId, words: 412 }])
      .and({ type: 'RecordText', inscriptionId: ken.inscriptionId, url: 'https://texts.example/ken' })
    expect(scene.inscription('KEN').text).toEqual({ words: 412, url: 'https://texts.example/ken' })
    scene.when({ type: 'RecordText', inscriptionId: ken.inscriptionId }).thenRefused('nothing-to-change')
    scene
      .when({ type: 'RecordText', inscriptionId: asked('X', 'other', 0).inscriptionId, words: 1 })
      .thenRefused('unknown-inscription')
  })

  test('notes of the secretariat are events of the journal', () => {
    given()
      .when({ type: 'Annotate', text: 'quorum at 11:58' }, { by: 'secretariat' })
      .then([{ type: 'Annotated', text: 'quorum at 11:58' }])
  })
})

describe('corrections', () => {
  const ended = given(sitting, ken, at('16:00:30', speaks('KEN')), at('16:03:30', { type: 'EndStatement' }))
  const correct = {
    type: 'CorrectRecord',
    interventionId: first,
    changes: { speaker: { name: 'The deputy', title: 'Ms' }, usedMs: seconds(175) },
    reason: 'the wrong plate was up',
  } as const

  test('[RC2] a correction is a new entry, which names what it corrects, by whom and why', () => {
    const { type: _, ...said } = correct
    const corrected = ended
      .when(correct, { by: 'secretariat', at: '17:00' })
      .then([{ type: 'RecordCorrected', ...said }])
    expect(corrected.intervention('1').corrections).toEqual([
      {
        seq: corrected.state.seq,
        at: time('17:00'),
        by: { role: 'secretariat' },
        reason: correct.reason,
        changes: correct.changes,
      },
    ])
  })

  test('[RC2] the first is still there, and so is an earlier correction', () => {
    const twice = ended.and(at('17:00', correct), at('17:05', { ...correct, changes: { level: 'vice-minister' } }))
    const { corrections, ...row } = twice.intervention('1')
    expect({ ...row, corrections: [] }).toEqual(ended.intervention('1'))
    expect(corrections.map(({ changes }) => changes)).toEqual([correct.changes, { level: 'vice-minister' }])
    expect(twice.history.slice(0, -2)).toEqual(ended.history)
  })

  test('[RC2] of nothing, or without a change, is refused', () => {
    ended.when({ ...correct, interventionId: interventionId('7') }).thenRefused('unknown-intervention')
    ended.when({ ...correct, changes: {} }).thenRefused('nothing-to-change')
  })

  test('[RC2] the record is what the journal says: replayed, it is the same', () => {
    const scene = ended.and(at('17:00', correct))
    expect(JSON.stringify(replay(scene.history))).toBe(JSON.stringify(scene.state))
  })
})
