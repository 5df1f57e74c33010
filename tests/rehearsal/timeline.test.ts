import { describe, expect, test } from 'vitest'
import { createTimeline, live } from '../../src/record/timeline.ts'
import { rehearsal, sample } from './support.ts'

const start = Date.parse('2026-01-05T09:00:00Z')
const read = rehearsal(sample('worked-example'))
const moment = (text: string) => Date.parse(text)
const afternoon = (clock: string) => moment(`2020-10-12T${clock}+02:00`)

describe.each([1, 10, 60, 1_000])('at %i times the speed', speed => {
  const timeline = createTimeline(read, speed, start)

  test('it begins when it is told to', () => {
    expect(timeline.instant(read.steps[0]?.at ?? 0)).toBe(start)
  })

  test('while the meeting sits, everything is exactly as much faster', () => {
    const from = timeline.instant(afternoon('16:00:00'))
    for (const clock of ['16:00:30', '16:05:20', '16:22:20', '16:44:20']) {
      const passed = (afternoon(clock) - afternoon('16:00:00')) / speed
      expect(Math.abs(timeline.instant(afternoon(clock)) - from - passed)).toBeLessThanOrEqual(1)
    }
    expect(timeline.duration(180_000)).toBe(180_000 / speed)
  })

  test('six weeks of requests pass in half a minute at most', () => {
    expect(timeline.instant(afternoon('16:00:00')) - start).toBeLessThan(30_000)
  })

  test('nothing changes its order, and what the plan dates keeps clear of its neighbours', () => {
    const closes = timeline.instant(moment('2020-10-09T12:00:00+02:00'))
    expect(closes - timeline.instant(moment('2020-10-09T16:59:59+07:00'))).toBeGreaterThanOrEqual(400)
    expect(timeline.instant(moment('2020-10-09T07:00:01-03:00')) - closes).toBeGreaterThanOrEqual(400)
    const steps = read.steps.map(step => timeline.instant(step.at))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    // The e-mail that came a second before another's request.
    const early = timeline.instant(moment('2020-08-31T01:04:59-05:00'))
    expect(early).toBeLessThan(timeline.instant(moment('2020-08-31T08:05:00+02:00')))
  })

  test('a plan stays a plan: meetings do not overlap, none ends as it begins', () => {
    const { meetings } = live(read.plan, timeline)
    for (const [k, meeting] of meetings.entries()) {
      expect(meeting.endsAt).toBeGreaterThan(meeting.startsAt)
      expect(meetings[k + 1]?.startsAt ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(meeting.endsAt)
    }
  })
})

test('what is not nothing does not become nothing', () => {
  const { duration } = createTimeline(read, 10_000, start)
  expect([0, 1, -1, 30_000, -30_000].map(duration)).toEqual([0, 1, -1, 3, -3])
})

test('all that is time in a command is moved or shortened, and nothing else', () => {
  const timeline = createTimeline(read, 10, start)
  const until = afternoon('18:00:00')
  expect(live({ type: 'ExtendInterpretation', until, grantedBy: 'x', words: 1_000 }, timeline)).toEqual({
    type: 'ExtendInterpretation',
    until: timeline.instant(until),
    grantedBy: 'x',
    words: 1_000,
  })
  expect(live({ limitsMs: { group: 300_000 }, repliesMs: [300_000, 180_000] }, timeline)).toEqual({
    limitsMs: { group: 30_000 },
    repliesMs: [30_000, 18_000],
  })
})
