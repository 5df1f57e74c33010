import { describe, expect, test } from 'vitest'
import { nextDeadline } from '../../../src/domain/deadlines.ts'
import { defaultSettings } from '../../../src/domain/plan.ts'
import {
  endClock,
  lamp,
  pause,
  reachesLimitAt,
  readClock,
  resume,
  startClock,
} from '../../../src/domain/rules/clock.ts'
import { minutes, seconds } from '../../../src/domain/time.ts'
import { general } from '../plan.ts'
import { asked, at, giveFloor, given, opened, sitting, speaks } from '../support.ts'
import { time } from '../time.ts'

const start = time('12:00')
const threeMinutes = startClock(minutes(3), start)
const fiveMinutes = startClock(minutes(5), start)

describe('reading', () => {
  test('[CL1] what it shows follows from limit, start and pauses, and from the time now', () => {
    expect(readClock(threeMinutes, start)).toEqual({
      usedMs: 0,
      remainingMs: minutes(3),
      overrunMs: 0,
      running: true,
    })
    expect(readClock(threeMinutes, start + 1)).toMatchObject({ usedMs: 1, remainingMs: minutes(3) - 1 })
  })

  test('[CL1] nothing ticks in the record: reading leaves the clock as it is', () => {
    const before = JSON.stringify(threeMinutes)
    for (let s = 0; s < 300; s++) readClock(threeMinutes, start + seconds(s))
    expect(JSON.stringify(threeMinutes)).toBe(before)
  })

  test('[CL1] before its start (a page’s clock is a little behind) it shows the whole limit', () => {
    expect(readClock(threeMinutes, start - 400)).toMatchObject({ usedMs: 0, remainingMs: minutes(3) })
  })

  test('[CL1] ended, it shows what it showed then', () => {
    const ended = endClock(threeMinutes, start + minutes(2))
    expect(readClock(ended, start + minutes(60))).toEqual({
      usedMs: minutes(2),
      remainingMs: minutes(1),
      overrunMs: 0,
      running: false,
    })
  })

  test('[CL1] without a limit there is nothing to remain or to overrun', () => {
    expect(readClock(startClock(null, start), start + minutes(9))).toEqual({
      usedMs: minutes(9),
      remainingMs: null,
      overrunMs: 0,
      running: true,
    })
  })
})

describe('lamps', () => {
  const lampAt = (clock: typeof threeMinutes, usedMs: number) => lamp(defaultSettings, clock, start + usedMs)

  test('[CL2] of a limit of 5:00: amber when 60 s remain, to the millisecond', () => {
    expect(lampAt(fiveMinutes, minutes(4) - 1)).toBe('green')
    expect(lampAt(fiveMinutes, minutes(4))).toBe('amber')
    expect(lampAt(fiveMinutes, minutes(5) - 1)).toBe('amber')
    expect(lampAt(fiveMinutes, minutes(5))).toBe('red')
  })

  test('[CL2] below 5:00: amber when 30 s remain', () => {
    expect(lampAt(threeMinutes, seconds(150) - 1)).toBe('green')
    expect(lampAt(threeMinutes, seconds(150))).toBe('amber')
    const almostFive = startClock(minutes(5) - 1, start)
    expect(lampAt(almostFive, minutes(4))).toBe('green')
  })

  test('[CL2] at exactly the limit it is red and the overrun is 0; then the overrun counts up', () => {
    expect(lampAt(fiveMinutes, minutes(5))).toBe('red')
    expect(readClock(fiveMinutes, start + minutes(5)).overrunMs).toBe(0)
    expect(readClock(fiveMinutes, start + minutes(5) + 1).overrunMs).toBe(1)
    expect(readClock(fiveMinutes, start + seconds(320)).overrunMs).toBe(seconds(20))
  })

  test('[CL2] a clock without a limit stays green', () => {
    expect(lampAt(startClock(null, start), minutes(90))).toBe('green')
  })

  test('[CL2] the thresholds are the plan’s to set', () => {
    const scene = given(
      opened({ settings: { amberShortMs: seconds(45) } }),
      sitting,
      asked('KEN', 'minister', '2020-09-01'),
      at('16:00:30', speaks('KEN')),
    )
    expect(scene.clock('1', '16:02:44.999').lamp).toBe('green')
    expect(scene.clock('1', '16:02:45').lamp).toBe('amber')
  })
})

describe('enforcement', () => {
  const speaking = (list: Parameters<typeof opened>[0]) =>
    given(opened(list), sitting, asked('KEN', 'minister', '2020-09-01'), at('16:00:30', speaks('KEN')))

  test('[CL3] strict or advisory, nothing cuts a speaker off', () => {
    for (const enforcement of ['strict', 'advisory'] as const) {
      const scene = speaking({ lists: { general: { enforcement } } })
      expect(scene.intervention('1')).toMatchObject({ enforcement, cutOff: 'never' })
      expect(nextDeadline(scene.state)).toBeNull()
      expect(scene.clock('1', '16:30')).toMatchObject({ lamp: 'red', running: true })
    }
  })

  test('[CL3] with `cutOff: auto` the service ends it at zero', () => {
    const scene = speaking({ lists: { general: { cutOff: 'auto' } } })
    const due = nextDeadline(scene.state)
    expect(due).toMatchObject({ at: time('16:03:30'), command: { type: 'EndStatement' } })
    if (!due) return
    const ended = scene.when(due.command, { by: 'service', at: due.at }).then([
      {
        type: 'StatementEnded',
        meetingId: scene.meeting().id,
        interventionId: scene.intervention('1').id,
        how: 'cut-off',
      },
    ])
    expect(ended.intervention('1').status).toBe('cut-off')
    expect(ended.clock('1', '17:00')).toMatchObject({ usedMs: minutes(3), overrunMs: 0 })
    expect(nextDeadline(ended.state)).toBeNull()
  })

  test('[CL3] the cut of one never hits the next, nor anybody before zero', () => {
    const scene = speaking({ lists: { general: { cutOff: 'auto' } } }).and(asked('MAR', 'minister', '2020-09-02'))
    const cut = { type: 'EndStatement', meetingId: scene.meeting().id } as const
    scene.when(cut, { by: 'service', at: time('16:03:30') - 1 }).thenRefused('not-allowed', { role: 'service' })
    const next = scene.and(at('16:03:30', speaks('MAR')))
    next.when(cut, { by: 'service', at: '16:03:30' }).thenRefused('not-allowed', { role: 'service' })
    next.when(cut, { by: 'president', at: '16:03:30' }).accepted()
  })

  test('[CL3] the cut waits while the clock stands, and moves with added time', () => {
    const scene = speaking({ lists: { general: { cutOff: 'auto' } } })
    const paused = scene.and(at('16:01:30', { type: 'PauseClock', reason: 'order in the room' }))
    expect(nextDeadline(paused.state)).toBeNull()
    const resumed = paused.and(at('16:02:30', { type: 'ResumeClock' }))
    expect(nextDeadline(resumed.state)?.at).toBe(time('16:04:30'))
    const longer = resumed.and({ type: 'AddTime', durationMs: minutes(1), reason: 'agreed' })
    expect(nextDeadline(longer.state)?.at).toBe(time('16:05:30'))
  })
})

describe('pauses', () => {
  test('[CL5] time used is what the clock ran', () => {
    const paused = pause(threeMinutes, 'president', start + seconds(60))
    expect(readClock(paused, start + seconds(90))).toMatchObject({ usedMs: seconds(60), running: false })
    const resumed = resume(paused, ['president'], start + seconds(100))
    expect(readClock(resumed, start + seconds(110))).toMatchObject({ usedMs: seconds(70), running: true })
  })

  test('[CL5] two causes that overlap count once; the clock runs when neither holds', () => {
    let clock = pause(threeMinutes, 'link', start + seconds(10))
    clock = pause(clock, 'point-of-order', start + seconds(20))
    clock = resume(clock, ['link'], start + seconds(30))
    expect(readClock(clock, start + seconds(35))).toMatchObject({ usedMs: seconds(10), running: false })
    clock = resume(clock, ['point-of-order'], start + seconds(40))
    expect(readClock(clock, start + seconds(50))).toMatchObject({ usedMs: seconds(20), running: true })
    // One within the other.
    let nested = pause(threeMinutes, 'president', start + seconds(10))
    nested = pause(nested, 'suspension', start + seconds(20))
    nested = resume(nested, ['suspension'], start + seconds(30))
    nested = resume(nested, ['president'], start + seconds(40))
    expect(readClock(nested, start + seconds(50)).usedMs).toBe(seconds(20))
  })

  test('[CL5] a second pause from the same cause is the first one', () => {
    const once = pause(threeMinutes, 'link', start + seconds(10))
    expect(pause(once, 'link', start + seconds(20))).toBe(once)
  })

  test('[CL5] ended while paused, the pause ends with it and does not count', () => {
    const clock = endClock(pause(threeMinutes, 'link', start + seconds(80)), start + seconds(140))
    expect(clock.pauses).toEqual([{ cause: 'link', from: start + seconds(80), to: start + seconds(140) }])
    expect(readClock(clock, start + minutes(60)).usedMs).toBe(seconds(80))
  })

  test('[CL5] points of order, a lost link and a suspension do not count, together or apart', () => {
    const scene = given(
      sitting,
      asked('JPN', 'minister', '2020-09-01', { mode: 'remote' }),
      at('16:00:00', speaks('JPN')),
      at('16:01:00', { type: 'ReportLinkLost' }),
      at('16:01:10', { type: 'SuspendMeeting', reason: 'technical' }),
      at('16:01:20', { type: 'ReportLinkRestored' }),
      at('16:05:00', { type: 'ResumeMeeting' }),
    )
    expect(scene.clock('1', '16:05:30')).toMatchObject({ usedMs: seconds(90), running: true })
    expect(scene.intervention('1').clock?.pauses.map(({ cause }) => cause)).toEqual(['link', 'suspension'])
  })
})

describe('when zero is reached', () => {
  test('[CL1] it is as computable as what remains', () => {
    expect(reachesLimitAt(threeMinutes)).toBe(start + minutes(3))
    const resumed = resume(pause(threeMinutes, 'link', start + 10), ['link'], start + 30)
    expect(reachesLimitAt(resumed)).toBe(start + minutes(3) + 20)
    expect(reachesLimitAt(pause(threeMinutes, 'link', start))).toBeNull()
    expect(reachesLimitAt(startClock(null, start))).toBeNull()
    expect(reachesLimitAt(endClock(threeMinutes, start + 1))).toBeNull()
  })
})

describe('more or less time', () => {
  const scene = given(sitting, asked('KEN', 'minister', '2020-09-01'), at('16:00:00', speaks('KEN')))

  test('[CL4] pause, resume, more and less time are each recorded', () => {
    const here = { meetingId: scene.meeting().id, interventionId: scene.intervention('1').id }
    const paused = scene
      .when({ type: 'PauseClock', reason: 'order' }, { at: '16:01' })
      .then([{ type: 'ClockPaused', ...here, reason: 'order' }])
    expect(paused.intervention('1').clock?.pauses).toEqual([
      { cause: 'president', from: time('16:01'), to: null, reason: 'order' },
    ])
    paused
      .when({ type: 'ResumeClock' }, { at: '16:02' })
      .then([{ type: 'ClockResumed', ...here }])
      .when({ type: 'AddTime', durationMs: seconds(30), reason: 'interrupted' })
      .then([{ type: 'TimeAdded', ...here, durationMs: seconds(30), reason: 'interrupted' }])
  })

  test('[CL4] less time than was used leaves none, and the overrun from there', () => {
    const less = scene.and(at('16:02', { type: 'AddTime', durationMs: -minutes(2), reason: 'the hour' }))
    expect(less.clock('1', '16:02')).toMatchObject({ remainingMs: 0, overrunMs: minutes(1) })
    const none = scene.and({ type: 'AddTime', durationMs: -minutes(20), reason: 'the hour' })
    expect(none.intervention('1').clock?.limitMs).toBe(0)
  })

  test('[CL4] the limit of a list changed: for statements not yet begun', () => {
    const changed = scene
      .and(asked('MAR', 'minister', '2020-09-02'))
      .and(at('16:01', { type: 'SetSpeakingTime', listId: general, limitMs: minutes(2), enforcement: 'strict' }))
    expect(changed.intervention('1')).toMatchObject({ enforcement: 'advisory', clock: { limitMs: minutes(3) } })
    const next = changed.and(at('16:03', speaks('MAR')))
    expect(next.intervention('2')).toMatchObject({ enforcement: 'strict', clock: { limitMs: minutes(2) } })
  })

  test('[CL4] also for one who is called and has not begun', () => {
    const called = given(sitting, asked('KEN', 'minister', '2020-09-01'), { type: 'GiveFloor' }).and(
      { type: 'SetSpeakingTime', listId: general, limitMs: minutes(2), enforcement: 'advisory' },
      at('16:01', { type: 'StartClock' }),
    )
    expect(called.clock('1', '16:01').remainingMs).toBe(minutes(2))
  })

  test('[CL4] pausing twice, or resuming what runs, is refused', () => {
    scene.and({ type: 'PauseClock', reason: '' }).when({ type: 'PauseClock', reason: '' }).thenRefused('clock-paused')
    scene.when({ type: 'ResumeClock' }).thenRefused('clock-running')
  })

  test('[CL4] time cannot be added to no limit', () => {
    given(sitting, giveFloor(undefined, { to: 'secretariat', startClock: true }))
      .when({ type: 'AddTime', durationMs: 1000, reason: '' })
      .thenRefused('no-limit')
  })
})
