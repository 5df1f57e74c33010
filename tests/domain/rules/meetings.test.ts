import { describe, expect, test } from 'vitest'
import { delegationId, itemSymbol, meetingId, pointId } from '../../../src/domain/ids.ts'
import { project } from '../../../src/domain/projection.ts'
import { minutes, seconds } from '../../../src/domain/time.ts'
import { byHand, committee, committeeList, nextPlenary, plenary } from '../plan.ts'
import { asked, at, giveFloor, given, opened, requestFloor, type Scene, sitting, speaks } from '../support.ts'
import { time } from '../time.ts'

const ken = asked('KEN', 'minister', '2020-09-01')
const jpn = asked('JPN', 'minister', '2020-09-02')
const item = (symbol: string) => itemSymbol(symbol)

describe('the course of a meeting', () => {
  test('[MT1] called to order, suspended, resumed, adjourned', () => {
    const open = given()
      .when({ type: 'CallToOrder', meetingId: plenary }, { at: '16:00' })
      .then([{ type: 'MeetingCalledToOrder', meetingId: plenary }])
    expect(open.meeting()).toMatchObject({ status: 'open', openedAt: time('16:00') })
    const suspended = open
      .when({ type: 'SuspendMeeting', reason: 'consultations' }, { at: '16:10' })
      .then([{ type: 'MeetingSuspended', meetingId: plenary, reason: 'consultations' }])
    expect(suspended.meeting()).toMatchObject({ status: 'suspended', suspendedAt: time('16:10') })
    const adjourned = suspended
      .when({ type: 'ResumeMeeting' }, { at: '16:20' })
      .then([{ type: 'MeetingResumed', meetingId: plenary }])
      .when({ type: 'AdjournMeeting' }, { at: '17:55' })
      .then([{ type: 'MeetingAdjourned', meetingId: plenary }])
    expect(adjourned.meeting()).toMatchObject({ status: 'adjourned', adjournedAt: time('17:55') })
  })

  test('[MT1] a statement needs an open meeting', () => {
    given(ken).when(giveFloor('KEN')).thenRefused('no-meeting-open')
    given(ken)
      .when(giveFloor('KEN', { meetingId: plenary }))
      .thenRefused('meeting-not-open', { status: 'scheduled' })
    const suspended = given(sitting, ken, { type: 'SuspendMeeting', reason: '' })
    suspended.when(giveFloor('KEN')).thenRefused('meeting-not-open', { status: 'suspended' })
    const over = given(sitting, ken, { type: 'AdjournMeeting' })
    over.when(giveFloor('KEN')).thenRefused('no-meeting-open')
    over.when(giveFloor('KEN', { meetingId: plenary })).thenRefused('meeting-not-open', { status: 'adjourned' })
  })

  test('[MT1] and an item taken up', () => {
    const called = given(ken, at('16:00', { type: 'CallToOrder', meetingId: plenary }))
    called.when(giveFloor('KEN')).thenRefused('item-not-taken-up', { symbol: '1(f)' })
    called.when(giveFloor()).thenRefused('nobody-waiting')
    called
      .when({ type: 'TakeUpItem', symbol: item('1(f)') })
      .then([{ type: 'ItemTakenUp', meetingId: plenary, symbol: item('1(f)') }])
      .when(giveFloor('KEN'))
      .accepted()
  })

  test('[MT1] a concluded item hears nobody; taken up again, it goes on', () => {
    const concluded = given(sitting, ken)
      .when({ type: 'ConcludeItem', symbol: item('1(f)') })
      .then([{ type: 'ItemConcluded', meetingId: plenary, symbol: item('1(f)') }])
    concluded.when(giveFloor('KEN')).thenRefused('item-not-taken-up')
    concluded.when({ type: 'ConcludeItem', symbol: item('1(f)') }).thenRefused('item-not-taken-up')
    concluded.and({ type: 'TakeUpItem', symbol: item('1(f)') }, giveFloor('KEN')).expectOrder()
  })

  test('[MT1] an item is taken up once, and must be on the agenda; an earlier one may be resumed', () => {
    const scene = given(sitting)
    scene.when({ type: 'TakeUpItem', symbol: item('1(f)') }).thenRefused('item-already-taken-up')
    scene.when({ type: 'TakeUpItem', symbol: item('12') }).thenRefused('unknown-item', { symbol: '12' })
    const two = scene.and({ type: 'TakeUpItem', symbol: item('2') })
    two.and({ type: 'TakeUpItem', symbol: item('1(f)') }).expectOrder()
    expect(two.meeting().takenUp.map(({ symbol }) => symbol)).toEqual(['1(f)', '2'])
  })

  test('[MT1] only one meeting of a body sits at a time; what is adjourned stays so', () => {
    const scene = given(sitting)
    scene
      .when({ type: 'CallToOrder', meetingId: nextPlenary })
      .thenRefused('meeting-already-open', { meetingId: plenary })
    scene.when({ type: 'CallToOrder', meetingId: plenary }).thenRefused('meeting-already-open')
    scene
      .and({ type: 'AdjournMeeting' })
      .when({ type: 'CallToOrder', meetingId: plenary })
      .thenRefused('meeting-adjourned')
    scene.when({ type: 'CallToOrder', meetingId: committee }).accepted()
  })

  test('[MT1] what is not suspended is not resumed', () => {
    given(sitting).when({ type: 'ResumeMeeting' }).thenRefused('meeting-already-open')
    given().when({ type: 'ResumeMeeting', meetingId: plenary }).thenRefused('meeting-not-open')
    given().when({ type: 'AdjournMeeting', meetingId: plenary }).thenRefused('meeting-not-open')
  })

  test('[MT1] a suspended meeting pauses the clock, and resuming starts it again', () => {
    const scene = given(
      sitting,
      ken,
      at('16:00:00', speaks('KEN')),
      at('16:01', { type: 'SuspendMeeting', reason: '' }),
    )
    expect(scene.clock('1', '16:30')).toMatchObject({ usedMs: minutes(1), running: false })
    const resumed = scene.and(at('16:30', { type: 'ResumeMeeting' }))
    expect(resumed.clock('1', '16:31')).toMatchObject({ usedMs: minutes(2), running: true })
  })
})

describe('two meetings at once', () => {
  const both = given(
    sitting,
    ken,
    asked('XE', 'other', '2020-09-01', { list: committeeList }),
    at('16:00', [
      { type: 'CallToOrder', meetingId: committee },
      { type: 'TakeUpItem', meetingId: committee, symbol: item('3') },
    ]),
  )

  test('[FL1] a command of the floor names its meeting', () => {
    both.when(giveFloor()).thenRefused('which-meeting', { meetings: [plenary, committee] })
    both.when({ type: 'EndStatement' }).thenRefused('which-meeting')
    both.when(giveFloor(undefined, { meetingId: meetingId('nowhere') })).thenRefused('unknown-meeting')
  })

  test('[FL1] each has its own floor and clock', () => {
    const scene = both.and(
      at('16:01', giveFloor(undefined, { meetingId: plenary, startClock: true })),
      at('16:02', giveFloor(undefined, { meetingId: committee, startClock: true })),
      at('16:03', { type: 'PauseClock', meetingId: committee, reason: '' }),
    )
    expect(scene.meeting(plenary).floor).toBe('1')
    expect(scene.meeting(committee).floor).toBe('2')
    expect(scene.clock('1', '16:04')).toMatchObject({ usedMs: minutes(3), running: true })
    expect(scene.clock('2', '16:04')).toMatchObject({ usedMs: minutes(1), running: false })
  })

  test('[FL1] the other’s item is not this one’s', () => {
    both.when(giveFloor('XE', { meetingId: plenary })).thenRefused('item-not-taken-up')
  })

  test('[FL1] with one of them adjourned, none need be named', () => {
    both.and({ type: 'AdjournMeeting', meetingId: committee }).when(giveFloor()).accepted()
  })
})

describe('interpretation time', () => {
  const scene = given(sitting, ken, jpn)
  const extend = (until: string) =>
    ({
      type: 'ExtendInterpretation',
      until: time(until),
      grantedBy: 'the chief interpreter',
      reason: 'two speakers left',
    }) as const

  test('[MT2] at the scheduled end nobody is called any more; a millisecond before, one still is', () => {
    scene.when(giveFloor(), { at: time('18:00') - 1 }).accepted()
    scene.when(giveFloor(), { at: '18:00' }).thenRefused('interpretation-over', { until: time('18:00') })
  })

  test('[MT2] the refusal ends nobody’s statement', () => {
    const speaking = scene.and(at('17:59', speaks('KEN')))
    speaking.when(speaks('JPN'), { at: '18:00:30' }).thenRefused('interpretation-over')
    expect(speaking.clock('1', '18:00:30').running).toBe(true)
  })

  test('[MT2] extended: who granted it, until when and why are recorded', () => {
    const extended = scene.when(extend('18:15'), { at: '17:50', by: 'president' }).then([
      {
        type: 'InterpretationExtended',
        meetingId: plenary,
        until: time('18:15'),
        grantedBy: 'the chief interpreter',
        reason: 'two speakers left',
      },
    ])
    expect(extended.meeting()).toMatchObject({
      interpretationUntil: time('18:15'),
      extensions: [{ until: time('18:15'), grantedBy: 'the chief interpreter' }],
    })
    extended.when(giveFloor(), { at: '18:14' }).accepted()
    extended.when(giveFloor(), { at: '18:15' }).thenRefused('interpretation-over', { until: time('18:15') })
  })

  test('[MT2] an extension goes beyond what there is, and beyond now', () => {
    scene.when(extend('18:00'), { at: '17:50' }).thenRefused('not-later', { until: time('18:00') })
    scene.when(extend('18:10'), { at: '18:10' }).thenRefused('not-later', { until: time('18:10') })
    scene.when(extend('18:11'), { at: '18:10' }).accepted()
  })

  test('[MT2] continued without: statements are recorded so', () => {
    const without = scene
      .when({ type: 'ContinueWithoutInterpretation', reason: 'all agree' }, { at: '18:00', by: 'president' })
      .then([{ type: 'ContinuedWithoutInterpretation', meetingId: plenary, reason: 'all agree' }])
      .and(at('18:01', speaks('KEN')))
    expect(without.intervention('1').interpretation).toBe('without')
    without.when({ type: 'ContinueWithoutInterpretation', reason: 'again' }).thenRefused('nothing-to-change')
  })

  test('[MT2] extended after all, what begins then is interpreted again, and the hard stop holds again', () => {
    const again = scene.and(
      at('18:00', { type: 'ContinueWithoutInterpretation', reason: 'all agree' }),
      at('18:05', extend('18:20')),
      at('18:06', speaks('KEN')),
    )
    expect(again.intervention('1').interpretation).toBe('with')
    again.when(speaks('JPN'), { at: '18:20' }).thenRefused('interpretation-over')
  })

  test('[MT2] a statement over the hard stop is recorded as partly interpreted, to the millisecond', () => {
    const endedAt = (instant: number) =>
      scene.and(at('17:58', speaks('KEN')), at(instant, { type: 'EndStatement' })).intervention('1').interpretation
    expect(endedAt(time('18:00'))).toBe('with')
    expect(endedAt(time('18:00') + 1)).toBe('partly')
  })

  test('[MT2] begun past the stop it is without, though called before it', () => {
    const late = scene.and(at('17:59:50', giveFloor('KEN')), at('18:00', { type: 'StartClock' }))
    expect(late.intervention('1').interpretation).toBe('without')
  })

  test('[MT2] a meeting without interpretation has no hard stop, and its statements are without', () => {
    const informal = given(
      asked('XE', 'other', '2020-09-01', { list: committeeList }),
      at('16:00', { type: 'CallToOrder', meetingId: committee }),
      { type: 'TakeUpItem', symbol: item('3') },
      at('19:00', speaks('XE')),
    )
    expect(informal.intervention('1').interpretation).toBe('without')
    informal.when(extend('20:00')).thenRefused('not-interpreted')
    informal.when({ type: 'ContinueWithoutInterpretation', reason: '' }).thenRefused('not-interpreted')
  })

  test('[MT2] an interpreter asks for slower speech while someone has the floor', () => {
    const asks = { type: 'RequestSlowDown' } as const
    scene.when(asks).thenRefused('nobody-speaking')
    const slower = scene
      .and(at('16:01', speaks('KEN')))
      .when(asks, { at: '16:02', by: 'interpreter' })
      .then([{ type: 'SlowDownRequested', meetingId: plenary }])
    expect(slower.meeting().slowDownAt).toBe(time('16:02'))
    // It is the speaker's: the next begins without it.
    expect(slower.and(speaks('JPN')).meeting().slowDownAt).toBeUndefined()
  })
})

describe('the course of time', () => {
  const expectedAt = (scene: Scene, id: string, now: string) =>
    project(scene.state, time(now)).speakers.get(scene.inscription(id).id)

  test('[MT3] 30 s of changeover are counted between two statements', () => {
    const scene = given(sitting, ken, jpn)
    expect(expectedAt(scene, 'KEN', '16:00')).toMatchObject({ at: time('16:00:30') })
    expect(expectedAt(scene, 'JPN', '16:00')).toMatchObject({ at: time('16:04:00') })
  })

  test('[MT3] an absent call included', () => {
    const scene = given(sitting, ken, jpn, at('16:16:35', giveFloor('KEN')), {
      type: 'RecordAbsence',
      inscriptionId: ken.inscriptionId,
    })
    expect(expectedAt(scene, 'JPN', '16:16:40')).toMatchObject({ at: time('16:17:05') })
  })

  test('[MT3] from the end of a statement, not while it runs late', () => {
    const speaking = given(sitting, ken, jpn, at('16:00:30', speaks('KEN')))
    expect(expectedAt(speaking, 'JPN', '16:01:30')).toMatchObject({ at: time('16:04:00') })
    expect(expectedAt(speaking, 'JPN', '16:05:00')).toMatchObject({ at: time('16:05:30') })
    const ended = speaking.and(at('16:03:00', { type: 'EndStatement' }))
    expect(expectedAt(ended, 'JPN', '16:03:10')).toMatchObject({ at: time('16:03:30') })
    expect(expectedAt(ended, 'JPN', '16:09:00')).toMatchObject({ at: time('16:09:00') })
  })

  test('[MT3] of a statement without a limit, from what was announced', () => {
    const free = opened({ lists: { general: { limitMs: null } } })
    const scene = given(free, sitting, { ...ken, plannedMs: minutes(4) }, jpn, at('16:00:30', speaks('KEN')))
    expect(expectedAt(scene, 'JPN', '16:01:30')).toMatchObject({ at: time('16:05:00') })
    expect(expectedAt(scene, 'JPN', '16:06:00')).toMatchObject({ at: time('16:06:30') })
  })

  const raise = { type: 'RaisePointOfOrder', pointId: pointId('p1'), delegationId: delegationId('XE') } as const
  test('[MT3] points of order that are heard, or wait to be, count with their limit', () => {
    const raised = given(sitting, ken, jpn, at('16:00:30', speaks('KEN')), at('16:01:30', raise))
    expect(expectedAt(raised, 'JPN', '16:01:30')).toMatchObject({ at: time('16:07:00') })
    const heard = raised.and(at('16:01:30', { type: 'HearPointOfOrder', pointId: pointId('p1') }))
    expect(expectedAt(heard, 'JPN', '16:02:30')).toMatchObject({ at: time('16:07:00') })
    const ruled = heard.and(at('16:02:30', { type: 'RuleOnPointOfOrder', pointId: pointId('p1'), ruling: '' }))
    expect(expectedAt(ruled, 'JPN', '16:02:30')).toMatchObject({ at: time('16:05:00') })
  })

  test('[MT3] the changeover is the plan’s to set', () => {
    const scene = given(opened({ settings: { changeoverMs: seconds(45) } }), sitting, ken)
    expect(expectedAt(scene, 'KEN', '16:00')).toMatchObject({ at: time('16:00:45') })
  })

  test('[MT4] what does not fit before the hard stop is expected at the next meeting on the item, in order', () => {
    const scene = given(
      opened({ meetings: { plenary: { endsAt: time('16:07:30') } } }),
      sitting,
      ken,
      jpn,
      asked('MAR', 'minister', '2020-09-03'),
      asked('POL', 'other', '2020-09-03', { plannedMs: seconds(10) }),
    )
    expect(expectedAt(scene, 'JPN', '16:00')).toEqual({ at: time('16:04:00'), meetingId: plenary, carriedOver: false })
    expect(expectedAt(scene, 'MAR', '16:00')).toMatchObject({
      at: time('2020-10-13T12:00:30'),
      meetingId: nextPlenary,
    })
    // Nobody passes the one before because he is brief.
    expect(expectedAt(scene, 'POL', '16:00')).toMatchObject({ at: time('2020-10-13T12:04:00'), meetingId: nextPlenary })
  })

  test('[MT4] whom no meeting has room for is expected behind the last who is heard, not in the first meeting', () => {
    const short = { endsAt: time('2020-10-13T12:04:00') }
    const scene = given(
      opened({ meetings: { plenary: { endsAt: time('16:04:00') }, 'plenary-2': short } }),
      sitting,
      ken,
      jpn,
      asked('MAR', 'minister', '2020-09-03'),
    )
    expect(expectedAt(scene, 'KEN', '16:00')).toMatchObject({ at: time('16:00:30'), carriedOver: false })
    expect(expectedAt(scene, 'JPN', '16:00')).toMatchObject({ at: time('2020-10-13T12:00:30'), carriedOver: true })
    expect(expectedAt(scene, 'MAR', '16:00')).toEqual({
      at: time('2020-10-13T12:04:00'),
      meetingId: nextPlenary,
      carriedOver: true,
    })
  })

  test('[MT4] what is left at the end of a meeting carries over, in order', () => {
    const scene = given(
      sitting,
      ken,
      jpn,
      asked('POL', 'other', '2020-09-03'),
      at('17:55', speaks('JPN')),
      at('17:58', { type: 'EndStatement' }),
      { type: 'AdjournMeeting' },
    ).expectOrder('KEN', 'POL')
    scene
      .and(at('2020-10-13T12:00', { type: 'CallToOrder', meetingId: nextPlenary }))
      .and({ type: 'TakeUpItem', symbol: item('1(f)') })
      .expectOrder('KEN', 'POL')
      .when(giveFloor())
      .accepted()
      .expectOrder('POL')
  })

  test('[MT4] the meeting’s own end, how far it is over, and what each of those left may have', () => {
    const scene = given(opened({ meetings: { plenary: { endsAt: time('16:06:00') } } }), sitting, ken, jpn)
    expect(project(scene.state, time('16:00')).meetings.get(plenary)).toEqual({
      endsAt: time('16:07:00'),
      interpretationEndsAt: time('16:06:00'),
      overMs: minutes(1),
      fairShareMs: seconds(150),
      waiting: 2,
    })
  })

  test('[MT4] a list that no meeting to come takes up has no expected times', () => {
    const scene = given({ type: 'OpenList', listId: byHand }, requestFloor('KEN', 'other', { list: byHand }))
    const over = scene.and(sitting, { type: 'AdjournMeeting' })
    expect(expectedAt(over, 'KEN', '18:00')).toBeUndefined()
  })
})
