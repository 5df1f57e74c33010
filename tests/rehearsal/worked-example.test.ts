import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { planText, report, sample, time, waiting } from './support.ts'

const played = report(sample('worked-example'))

const run = (of: typeof played) =>
  of.interventions.map(row => [
    row.delegationId,
    time(row.startedAt ?? row.givenAt),
    time(row.endedAt),
    row.used,
    row.overrun,
    row.status,
  ])

const asWritten = [
  ['KEN', '16:00:30', '16:03:30', 'PT3M', 'PT0S', 'ended'],
  ['JPN', '16:04:00', '16:06:20', 'PT1M20S', 'PT0S', 'interrupted'],
  ['MAR', '16:06:50', '16:09:45', 'PT2M55S', 'PT0S', 'ended'],
  ['JPN', '16:10:15', '16:11:55', 'PT1M40S', 'PT0S', 'ended'],
  ['CAN', '16:12:25', '16:16:05', 'PT3M40S', 'PT40S', 'ended'],
  ['PER', '16:16:35', null, 'PT0S', 'PT0S', 'absent'],
  ['XC', '16:17:05', '16:20:05', 'PT3M', 'PT0S', 'ended'],
  ['POL', '16:20:35', '16:24:20', 'PT3M', 'PT0S', 'ended'],
  ['EU', '16:24:50', '16:27:50', 'PT3M', 'PT0S', 'ended'],
  ['VNM', '16:28:20', '16:31:20', 'PT3M', 'PT0S', 'ended'],
  ['PER', '16:31:50', '16:34:50', 'PT3M', 'PT0S', 'ended'],
  ['XA', '16:35:20', '16:38:20', 'PT3M', 'PT0S', 'ended'],
  ['INTERPOL', '16:38:50', '16:41:50', 'PT3M', 'PT0S', 'ended'],
  ['XC', '16:42:20', '16:44:20', 'PT2M', 'PT0S', 'ended'],
]

test('[PR1] the order before the meeting: two tiers, then time; a head of government behind ministers who asked first', () => {
  const order = 'KEN JPN MAR CAN PER XC POL EU VNM XA INTERPOL'
  expect(waiting(played, 'before the meeting', 'general-debate').join(' ')).toBe(order)
})

test('[PR2] the order of the protocol ladder, of the same requests', () => {
  const plan = JSON.parse(planText('ctoc-cop10'))
  for (const list of plan.lists) if (list.id === 'general-debate') list.precedence = 'protocol-ladder'
  const { title, steps } = JSON.parse(sample('worked-example'))
  const until = steps.findIndex((step: { show?: string }) => step.show === 'before the meeting')
  const ladder = report({ title, plan, steps: steps.slice(0, until + 1) })
  const order = 'MAR KEN JPN CAN POL PER XC EU VNM XA INTERPOL'
  expect(waiting(ladder, 'before the meeting', 'general-debate').join(' ')).toBe(order)
})

test('[PR4] [WI3] XN is held, and CHL, a second past noon in Vienna, is late', () => {
  const list = played.snapshots['the list is closed']?.lists['general-debate']
  expect(list?.status).toBe('closed')
  expect(list?.held.map(row => row.delegationId)).toEqual(['XN'])
  expect(list?.late).toEqual([
    { inscriptionId: 'gd-CHL', delegationId: 'CHL', receivedAt: '2020-10-09T12:00:01+02:00' },
  ])
})

test('the whole run, to the second', () => {
  expect(played.outcomes.filter(({ ok }) => !ok)).toEqual([])
  expect(run(played)).toEqual(asWritten)
})

test('[PR5] what the requests are called changes nothing', () => {
  const renamed = sample('worked-example', text =>
    text.replaceAll(/"(gd|reply)-([A-Z]+)"/g, (_, list, id) => {
      // Ids in no order that has to do with anything.
      return JSON.stringify(`x${createHash('sha256').update(`${list}${id}`).digest('hex').slice(0, 20)}`)
    }),
  )
  const again = report(renamed)
  expect(again.digest).not.toBe(played.digest)
  expect(run(again)).toEqual(asWritten)
  for (const show of Object.keys(played.snapshots)) {
    expect(waiting(again, show, 'general-debate')).toEqual(waiting(played, show, 'general-debate'))
  }
})

describe('what happened on the way', () => {
  const row = (n: number) => played.interventions[n - 1]

  test('[LK2] the grace runs in virtual time; the rest is 1:40, and is the next free place', () => {
    expect(row(2)).toMatchObject({ endReason: 'link-lost', interpretation: 'with' })
    expect(row(2)?.pauses).toMatchObject([{ cause: 'link', duration: 'PT1M' }])
    expect(waiting(played, 'interrupted', 'general-debate')).not.toContain('JPN')
    expect(waiting(played, 'the link is back', 'general-debate')[0]).toBe('JPN')
    expect(row(4)).toMatchObject({ delegationId: 'JPN', limit: 'PT1M40S', continues: '2' })
  })

  test('[CL2] at exactly the limit the overrun is 0 and the lamp red', () => {
    const clock = played.snapshots['at the limit']?.clock
    expect(clock).toEqual({ used: 'PT3M', remaining: 'PT0S', overrun: 'PT0S', lamp: 'red' })
  })

  test('[FL2] absent, PER goes behind VNM, the last of its tier', () => {
    const order = 'XC POL EU VNM PER XA INTERPOL'
    expect(waiting(played, 'absent', 'general-debate').join(' ')).toBe(order)
  })

  test('[PO1] the point of order has a clock of its own, and the statement stands still meanwhile', () => {
    expect(row(8)?.pauses).toMatchObject([{ cause: 'point-of-order', duration: 'PT45S' }])
    expect(played.snapshots['a point of order is heard']?.clock?.used).toBe('PT1M')
    expect(played.pointsOfOrder).toMatchObject([
      { delegationId: 'XE', used: 'PT45S', overrun: 'PT0S', status: 'ruled', appeal: null, during: '8' },
    ])
  })

  test('[PO2] XE has no contributions', () => {
    expect(played.interventions.filter(({ delegationId }) => delegationId === 'XE')).toEqual([])
  })

  test('[RR1] XC replies within five minutes; XA, not a State Party, is held, and declined', () => {
    expect(row(14)).toMatchObject({ kind: 'reply', delegationId: 'XC', limit: 'PT5M' })
    const replies = played.snapshots['replies asked']?.lists['general-debate-replies']
    expect(replies?.waiting.map(({ delegationId }) => delegationId)).toEqual(['XC'])
    expect(replies?.held.map(({ delegationId }) => delegationId)).toEqual(['XA'])
    const declined = played.outcomes.flatMap(one => (one.ok ? one.events : [])).filter(e => e.type === 'ReplyDeclined')
    expect(declined).toEqual([{ type: 'ReplyDeclined', inscriptionId: 'reply-XA', reason: 'Not a State Party' }])
  })
})
