import { describe, expect, test } from 'vitest'
import { readReceived } from '../../../src/web/request/received.ts'

const vienna = 'Europe/Vienna'
const now = Date.parse('2020-10-12T16:00:00+02:00')
const read = (text: string, zone = vienna) => {
  const received = readReceived(text, zone, now)
  return received.ok ? new Date(received.at).toISOString() : received.problem
}

describe('the time of receipt, as it is typed or pasted', () => {
  test.each([
    ['Mon, 14 Sep 2020 10:30:00 +0300', '2020-09-14T07:30:00.000Z'],
    ['Fri, 09 Oct 2020 11:59:59 +0200 (CEST)', '2020-10-09T09:59:59.000Z'],
    ['2020-09-14T10:30:00+03:00', '2020-09-14T07:30:00.000Z'],
    ['2020-09-14T07:30:00.000Z', '2020-09-14T07:30:00.000Z'],
    ['2020-10-09 16:59:59 UTC+7', '2020-10-09T09:59:59.000Z'],
    ['8 Oct 2020 05:00:01 -0500', '2020-10-08T10:00:01.000Z'],
    ['2020-10-09 05:00:01 −05:00', '2020-10-09T10:00:01.000Z'],
  ])('[WI3] %s says its own offset', (text, at) => {
    expect(read(text, 'Asia/Tokyo')).toBe(at)
  })

  test.each([
    ['14.9.2020 10:30', '2020-09-14T08:30:00.000Z'],
    ['14.09.2020 10:30:07', '2020-09-14T08:30:07.000Z'],
    ['2020-09-14 10:30', '2020-09-14T08:30:00.000Z'],
    ['14/9/2020 10:30', '2020-09-14T08:30:00.000Z'],
    ['9/14/2020 10:30', '2020-09-14T08:30:00.000Z'],
    ['September 14, 2020 10:30', '2020-09-14T08:30:00.000Z'],
    ['Mon, Sep 14, 2020 at 10:30 PM', '2020-09-14T20:30:00.000Z'],
    ['14 September 2020, 12:05 a.m.', '2020-09-13T22:05:00.000Z'],
    ['14 Sep 10:30', '2020-09-14T08:30:00.000Z'],
    ['9.10. 11:59:59', '2020-10-09T09:59:59.000Z'],
    ['10:30', '2020-10-12T08:30:00.000Z'],
  ])('%s is in the chosen zone', (text, at) => {
    expect(read(text)).toBe(at)
  })

  test('a day without a year is the latest that is not to come', () => {
    expect(read('31 Dec 23:59')).toBe('2019-12-31T22:59:00.000Z')
    expect(read('12 Oct 16:01')).toBe('2019-10-12T14:01:00.000Z')
    expect(read('12 Oct 16:00')).toBe('2020-10-12T14:00:00.000Z')
  })

  test('a time alone is today where the message was written', () => {
    expect(read('00:30 +13:00')).toBe('2020-10-12T11:30:00.000Z')
    expect(read('00:30', 'Pacific/Auckland')).toBe('2020-10-12T11:30:00.000Z')
  })

  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['yesterday', 'unreadable'],
    ['14 Sep 2020', 'unreadable'],
    ['14 Sep 2020 10:30 Vienna', 'unreadable'],
    ['14 Foo 2020 10:30', 'unreadable'],
    ['14 Sep 2020 10:30 +25:00', 'unreadable'],
    ['9/10/2020 10:30', 'day-or-month'],
    ['31 Sep 2020 10:30', 'no-such-day'],
    ['29 Feb 2019 10:30', 'no-such-day'],
    ['14 Sep 2020 24:30', 'no-such-day'],
    ['14 Sep 2020 13:30 PM', 'no-such-day'],
  ])('%j is refused: %s', (text, problem) => {
    expect(read(text)).toBe(problem)
  })

  test('the hour that autumn repeats is asked about, with both instants', () => {
    expect(readReceived('27 Oct 2019 02:30', vienna, now)).toEqual({
      ok: false,
      problem: 'twice',
      choices: [Date.parse('2019-10-27T00:30:00Z'), Date.parse('2019-10-27T01:30:00Z')],
    })
  })

  test('the hour that spring leaves out never was', () => {
    expect(read('29 Mar 2020 02:30')).toBe('never')
    expect(read('29 Mar 2020 02:30 +01:00')).toBe('2020-03-29T01:30:00.000Z')
  })
})
