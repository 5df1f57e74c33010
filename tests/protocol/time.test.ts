import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDuration, isoInstant } from '../../src/protocol/iso.ts'
import { isTimeZone, parseDuration, parseInstant, printInstant } from '../../src/protocol/time.ts'

const outcome = (result: ReturnType<typeof parseDuration>) => (result.ok ? result.value : result.problem)

describe('durations', () => {
  test.each([
    ['PT3M', 180_000],
    ['PT2M55S', 175_000],
    ['PT0.5S', 500],
    ['PT0,25S', 250],
    ['-PT30S', -30_000],
    ['+PT30S', 30_000],
    ['PT0S', 0],
    ['-PT0S', 0],
    ['PT90M', 5_400_000],
    ['P1DT2H', 93_600_000],
    ['P1W', 604_800_000],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: ms })
  })

  test.each(['P1Y', 'P2M', 'P1Y2M3DT4H'])('%s has no fixed length', text => {
    expect(outcome(parseDuration(text))).toMatch(/years or months/)
  })

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    '3M',
    '180',
    'PT3',
    'PT3m',
    'PT1.5M',
    'PT-3M',
    'PT0.0001S',
    ' PT3M',
    'PT3M ',
    '3:00',
  ])('“%s” is no duration', text => {
    expect(outcome(parseDuration(text))).toMatch(/must be an ISO 8601 duration/)
  })

  test('what is printed is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), ms => {
        expect(outcome(parseDuration(isoDuration(ms)))).toBe(ms)
      }),
    )
  })

  test.each([
    [175_000, 'PT2M55S'],
    [3_600_000, 'PT1H'],
    [5_430_500, 'PT1H30M30.5S'],
    [-30_000, '-PT30S'],
    [0, 'PT0S'],
    [1, 'PT0.001S'],
  ])('%d ms is printed %s', (ms, text) => {
    expect(isoDuration(ms)).toBe(text)
  })
})

describe('instants', () => {
  const at = Date.UTC(2020, 9, 12, 10, 0, 0)

  test.each([
    '2020-10-12T12:00:00+02:00',
    '2020-10-12T12:00+02:00',
    '2020-10-12T10:00:00Z',
    '2020-10-12t10:00:00.000z',
    '2020-10-12T05:00:00-05:00',
  ])('%s is the same instant', text => {
    expect(parseInstant(text)).toEqual({ ok: true, value: at })
  })

  test('[WI3] one second decides, whatever the offset', () => {
    const closes = parseInstant('2020-10-09T12:00:00+02:00')
    const asked = parseInstant('2020-10-09T05:00:01-05:00')
    expect(closes.ok && asked.ok && asked.value - closes.value).toBe(1000)
  })

  test.each(['2020-10-12T12:00:00', '2020-10-12T12:00'])('%s has no offset, and is told so', text => {
    expect(parseInstant(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/^has no offset/) })
  })

  test.each(['2020-10-12T12:00:00+0200', '2020-10-12T12:00:00+25:00', '2020-10-12T12:00:00 Europe/Vienna'])(
    '%s has an offset that cannot be read',
    text => {
      expect(parseInstant(text)).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/offset that cannot be read/),
      })
    },
  )

  test.each(['2020-02-30T12:00:00Z', '2020-13-01T12:00:00Z', '2019-02-29T00:00:00Z'])('%s is no date', text => {
    expect(parseInstant(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/calendar/) })
  })

  test.each([
    '',
    'noon',
    '12 October 2020',
    '1602496800000',
    '2020-10-12',
    '2020-10-12T24:00:00Z',
    '2020-10-12T12:60:00Z',
  ])('“%s” is no instant', text => {
    expect(parseInstant(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/must be an instant/) })
  })

  test('what is printed, in UTC or in a time zone, is read back as it was', () => {
    const zones = fc.constantFrom('Europe/Vienna', 'UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham')
    const instants = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2100) })
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(parseInstant(printInstant(instant, zone))).toEqual({ ok: true, value: instant })
        expect(parseInstant(isoInstant(instant))).toEqual({ ok: true, value: instant })
      }),
    )
  })

  test('a time zone gives its offset, which changes with the season', () => {
    expect(printInstant(at, 'Europe/Vienna')).toBe('2020-10-12T12:00:00+02:00')
    expect(printInstant(Date.UTC(2020, 11, 12, 11), 'Europe/Vienna')).toBe('2020-12-12T12:00:00+01:00')
  })
})

test('time zones are places, not offsets', () => {
  for (const zone of ['Europe/Vienna', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Kathmandu']) {
    expect(isTimeZone(zone), zone).toBe(true)
  }
  for (const zone of [
    'CET',
    'EST',
    '+02:00',
    'UTC+2',
    'Etc/GMT-2',
    'GMT+2',
    'Europe/Wien',
    'Vienna',
    '',
    'a'.repeat(1e6),
  ]) {
    expect(isTimeZone(zone), zone.slice(0, 20)).toBe(false)
  }
})
