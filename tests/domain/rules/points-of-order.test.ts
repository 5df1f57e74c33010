import { describe, expect, test } from 'vitest'
import { pointId } from '../../../src/domain/ids.ts'
import { readClock } from '../../../src/domain/rules/clock.ts'
import { minutes, seconds } from '../../../src/domain/time.ts'
import { id, plenary } from '../plan.ts'
import { asked, at, delegateOf, giveFloor, given, opened, type Scene, sitting, speaks } from '../support.ts'
import { time } from '../time.ts'

const raise = (name: string, by = 'XE', subject?: string) =>
  ({
    type: 'RaisePointOfOrder',
    pointId: pointId(name),
    delegationId: id(by),
    ...(subject !== undefined && { subject }),
  }) as const
const hear = (name: string) => ({ type: 'HearPointOfOrder', pointId: pointId(name) }) as const
const rule = (name: string, ruling = 'upheld') =>
  ({ type: 'RuleOnPointOfOrder', pointId: pointId(name), ruling }) as const
const pointOf = (scene: Scene, name: string) => {
  const point = scene.state.points.get(pointId(name))
  if (!point) throw new Error(`no point ${name}`)
  return point
}

const speaking = given(sitting, asked('POL', 'vice-minister', '2020-09-01'), at('16:20:35', speaks('POL')))

describe('rising', () => {
  test('[PO1] a delegation of a State Party that is on no list may rise, list closed or not', () => {
    const raised = speaking.when(raise('p1', 'XE', 'rule 46'), { at: '16:21:35', by: delegateOf('XE') }).then([
      {
        type: 'PointOfOrderRaised',
        meetingId: plenary,
        pointId: pointId('p1'),
        delegationId: id('XE'),
        subject: 'rule 46',
      },
    ])
    expect(pointOf(raised, 'p1')).toMatchObject({ status: 'raised', raisedAt: time('16:21:35'), clock: null })
  })

  test('[PO1] an observer’s is refused', () => {
    for (const observer of ['XA', 'XO', 'INTERPOL', 'XN']) {
      speaking
        .when(raise('p1', observer), { by: delegateOf(observer) })
        .thenRefused('not-a-state-party', { delegationId: id(observer) })
    }
  })

  test('[PO1] also while nobody speaks, but in a meeting', () => {
    given(sitting).when(raise('p1')).accepted()
    given().when(raise('p1')).thenRefused('no-meeting-open')
    given(sitting, { type: 'SuspendMeeting', reason: '' }).when(raise('p1')).thenRefused('meeting-not-open')
  })

  test('[PO1] a delegation has one point before a meeting at a time', () => {
    const raised = speaking.and(raise('p1'))
    raised.when(raise('p2')).thenRefused('point-already-raised', { pointId: pointId('p1') })
    raised.when(raise('p1', 'KEN')).thenRefused('id-taken')
    raised.and(hear('p1')).when(raise('p2')).thenRefused('point-already-raised')
    raised.and(hear('p1'), rule('p1')).when(raise('p2')).accepted()
  })
})

describe('hearing and ruling', () => {
  const heard = speaking.and(at('16:21:35', [raise('p1'), hear('p1')]))

  test('[PO1] heard at once: the statement pauses, the point has its own clock, 3:00', () => {
    expect(speaking.and(raise('p1')).when(hear('p1')).decision).toEqual({
      events: [{ type: 'PointOfOrderHeard', pointId: 'p1', limitMs: minutes(3) }],
    })
    expect(heard.clock('1', '16:22:20')).toMatchObject({ usedMs: minutes(1), running: false })
    expect(heard.intervention('1').clock?.pauses).toEqual([
      { cause: 'point-of-order', from: time('16:21:35'), to: null },
    ])
    const { clock } = pointOf(heard, 'p1')
    expect(clock && readClock(clock, time('16:22:20'))).toMatchObject({
      usedMs: seconds(45),
      remainingMs: seconds(135),
      running: true,
    })
  })

  test('[PO1] the President rules; the ruling is recorded and the statement resumes', () => {
    const ruled = heard
      .when(rule('p1', 'not well taken'), { at: '16:22:20', by: 'president' })
      .then([{ type: 'PointOfOrderRuled', pointId: pointId('p1'), ruling: 'not well taken' }])
    expect(pointOf(ruled, 'p1')).toMatchObject({
      status: 'ruled',
      ruling: 'not well taken',
      ruledAt: time('16:22:20'),
      clock: { endedAt: time('16:22:20') },
    })
    expect(ruled.meeting().hearing).toBeNull()
    expect(ruled.clock('1', '16:24:20')).toMatchObject({ usedMs: minutes(3), running: true, overrunMs: 0 })
  })

  test('[PO1] an appeal, and the vote on it, are recorded with the ruling', () => {
    const appeal = { by: id('XE'), outcome: 'ruling upheld', inFavour: 12, against: 61, abstentions: 7 }
    const ruled = heard.when({ ...rule('p1'), appeal }, { by: 'president' }).accepted()
    expect(pointOf(ruled, 'p1')).toMatchObject({ ruling: 'upheld', appeal })
  })

  test('[PO1] who may not rise may not appeal', () => {
    const by = (delegation: string) => ({ ...rule('p1'), appeal: { by: id(delegation), outcome: 'upheld' } })
    heard.when(by('XA')).thenRefused('not-a-state-party', { delegationId: id('XA') })
    heard.when(by('ATLANTIS')).thenRefused('unknown-delegation')
  })

  test('[PO1] nobody is called, started or sent home while a point is heard', () => {
    const between = given(sitting, asked('KEN', 'minister', '2020-09-01'), raise('p1'), hear('p1'))
    between.when(giveFloor()).thenRefused('point-being-heard', { pointId: pointId('p1') })
    between.when({ type: 'AdjournMeeting' }).thenRefused('point-being-heard')
    heard.when(speaks('POL')).thenRefused('point-being-heard')
    const called = given(sitting, asked('KEN', 'minister', '2020-09-01'), giveFloor(), raise('p1'), hear('p1'))
    called.when({ type: 'StartClock' }).thenRefused('point-being-heard')
    called.and(rule('p1')).when({ type: 'StartClock' }).accepted()
  })

  test('[PO1] the President’s own pause outlasts the point', () => {
    const paused = heard.and(at('16:22', { type: 'PauseClock', reason: 'order' }), at('16:22:20', rule('p1')))
    expect(paused.clock('1', '16:25')).toMatchObject({ usedMs: minutes(1), running: false })
    expect(paused.and(at('16:25', { type: 'ResumeClock' })).clock('1', '16:26')).toMatchObject({ usedMs: minutes(2) })
    heard.when({ type: 'ResumeClock' }).thenRefused('point-being-heard')
  })

  test('[PO1] several stand in the order raised', () => {
    const stacked = speaking.and(
      at('16:21:00', raise('p1', 'XE')),
      at('16:21:05', raise('p2', 'KEN')),
      at('16:21:10', raise('p3', 'MAR')),
    )
    stacked.when(hear('p2')).thenRefused('point-not-next', { pointId: pointId('p1') })
    const first = stacked.and(at('16:21:20', hear('p1')))
    first.when(hear('p2')).thenRefused('point-being-heard', { pointId: pointId('p1') })
    first.when(hear('p3')).thenRefused('point-not-next', { pointId: pointId('p2') })
    const all = first.and(
      at('16:21:30', [rule('p1'), hear('p2')]),
      at('16:21:50', [rule('p2'), hear('p3')]),
      at('16:22:00', rule('p3')),
    )
    // From 16:20:35 to 16:21:20, and again from 16:22:00.
    expect(all.clock('1', '16:22:15')).toMatchObject({ usedMs: seconds(60), running: true })
  })

  test('[PO1] a point is ruled once, after it was heard', () => {
    speaking.and(raise('p1')).when(rule('p1')).thenRefused('point-not-heard')
    const ruled = heard.and(rule('p1'))
    ruled.when(rule('p1')).thenRefused('point-closed')
    ruled.when(hear('p1')).thenRefused('point-closed')
    heard.when(hear('p1')).thenRefused('point-being-heard')
    heard.when(rule('p9')).thenRefused('unknown-point')
  })

  test('[PO1] the statement may end under it: then nothing resumes', () => {
    const givenUp = heard.and(at('16:22', { type: 'EndStatement' }), at('16:23', rule('p1')))
    expect(givenUp.clock('1', '17:00')).toMatchObject({ usedMs: minutes(1), running: false })
    expect(givenUp.meeting()).toMatchObject({ floor: null, hearing: null, freeSince: time('16:22') })
  })

  test('[PO1] its limit is the plan’s to set, or to leave out', () => {
    const free = given(opened({ settings: { pointOfOrderMs: null } }), sitting, raise('p1'))
    free.when(hear('p1')).then([{ type: 'PointOfOrderHeard', pointId: pointId('p1'), limitMs: null }])
  })

  test('[PO1] a suspended meeting pauses the point’s clock too', () => {
    const suspended = heard.and(
      at('16:22:05', { type: 'SuspendMeeting', reason: '' }),
      at('16:32:05', { type: 'ResumeMeeting' }),
    )
    const { clock } = pointOf(suspended, 'p1')
    expect(clock && readClock(clock, time('16:32:20')).usedMs).toBe(seconds(45))
    expect(suspended.clock('1', '16:32:20')).toMatchObject({ usedMs: minutes(1), running: false })
  })
})

test('[PO2] a point of order is no contribution: it is no row of the record, and takes no number', () => {
  const ruled = speaking.and(at('16:21:35', [raise('p1'), hear('p1')]), at('16:22:20', rule('p1')))
  expect(ruled.state.interventions.size).toBe(1)
  const next = ruled.and(asked('XE', 'other', '2020-09-02'), at('16:25', speaks('XE')))
  expect(next.intervention('2')).toMatchObject({ delegationId: 'XE' })
})
