import { describe, expect, test } from 'vitest'
import { report, sample, time, waiting } from './support.ts'

const played = report(sample('opening'))

test('[WI1] [WI3] [WI7] who is on the three lists, who is late, and who is not for them', () => {
  const lists = played.snapshots['the lists']?.lists
  const ids = (list: string) => lists?.[list]?.waiting.map(row => row.delegationId)
  expect(ids('officers')).toEqual(['OUTGOING-PRESIDENT', 'PRESIDENT', 'EXECUTIVE-DIRECTOR'])
  expect(ids('high-level')).toEqual(['XD', 'XA'])
  expect(lists?.['high-level']?.late.map(row => row.delegationId)).toEqual(['XB'])
  expect(ids('regional-groups')).toEqual(['BLR', 'BFA', 'CHN', 'CRI', 'AUS'])
  const refused = played.outcomes.flatMap(one => (one.ok ? [] : [{ refusal: one.refusal, params: one.params }]))
  expect(refused).toEqual([
    { refusal: 'not-eligible', params: { listId: 'high-level', instead: 'general-debate', tier: 1 } },
    { refusal: 'not-eligible', params: { listId: 'regional-groups', instead: 'general-debate', tier: 2 } },
  ])
})

test('every statement of the opening, to the second', () => {
  const rows = played.interventions.slice(0, 10)
  expect(rows.map(row => [row.delegationId, time(row.startedAt), row.used, time(row.endedAt), row.overrun])).toEqual([
    ['OUTGOING-PRESIDENT', '12:02:30', 'PT4M30S', '12:07:00', 'PT0S'],
    ['PRESIDENT', '12:12:30', 'PT5M', '12:17:30', 'PT0S'],
    ['EXECUTIVE-DIRECTOR', '12:24:00', 'PT5M20S', '12:29:20', 'PT20S'],
    ['XD', '12:29:50', 'PT5M', '12:34:50', 'PT0S'],
    ['XA', '12:35:20', 'PT4M10S', '12:39:30', 'PT0S'],
    ['BLR', '12:40:00', 'PT3M', '12:43:00', 'PT0S'],
    ['BFA', '12:43:30', 'PT4M', '12:47:30', 'PT0S'],
    ['CHN', '12:48:00', 'PT5M', '12:53:00', 'PT0S'],
    ['CRI', '12:53:30', 'PT4M30S', '12:58:00', 'PT0S'],
    ['AUS', '12:58:30', 'PT3M30S', '13:02:00', 'PT0S'],
  ])
  expect(rows.every(row => row.status === 'ended')).toBe(true)
})

test('[CL2] the lamp of the Executive Director: green until 12:28:00, amber, red at 12:29:00', () => {
  const lamp = (show: string) => [time(played.snapshots[show]?.at ?? ''), played.snapshots[show]?.clock?.lamp]
  expect(lamp('Executive Director: green')).toEqual(['12:27:59', 'green'])
  expect(lamp('Executive Director: amber')).toEqual(['12:28:00', 'amber'])
  expect(lamp('Executive Director: red')).toEqual(['12:29:00', 'red'])
})

describe('[MT3] [MT4] with 48:00 left', () => {
  const snapshot = played.snapshots['48 minutes remain']
  const rows = snapshot?.lists['general-debate']?.waiting ?? []

  test('thirteen statements of 3:30 fit, changeover included, from 13:12:30 on', () => {
    const now = rows.filter(row => !row.carriedOver)
    expect(now).toHaveLength(13)
    expect([time(now[0]?.expectedAt ?? ''), time(now[12]?.expectedAt ?? '')]).toEqual(['13:12:30', '13:54:30'])
  })

  test('the rest carry over to 16:00, in order', () => {
    const later = rows.filter(row => row.carriedOver)
    expect(later.map(row => [row.delegationId, time(row.expectedAt)])).toEqual([
      ['CHE', '16:00:30'],
      ['PAK', '16:04:00'],
      ['GUY', '16:07:30'],
    ])
  })

  test('all of them would end eight minutes past the hard stop', () => {
    expect(snapshot?.projection).toEqual({
      endsAt: '2020-10-12T14:08:00+02:00',
      interpretationEndsAt: '2020-10-12T14:00:00+02:00',
      over: 'PT8M',
    })
  })

  test('after the meeting those who were not heard wait for the next, as foretold', () => {
    expect(waiting(played, 'carried over', 'general-debate')).toEqual(['CHE', 'PAK', 'GUY'])
    expect(played.snapshots['carried over']?.meeting).toMatchObject({ meetingId: 'mon-1600', status: 'scheduled' })
  })
})
