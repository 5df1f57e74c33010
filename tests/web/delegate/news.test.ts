import { expect, test } from 'vitest'
import { delegationId, pointId } from '../../../src/domain/ids.ts'
import { newsOf } from '../../../src/web/delegate/news.ts'
import { replies } from '../../domain/plan.ts'
import {
  absent,
  amend,
  asked,
  at,
  by,
  delegateOf,
  giveFloor,
  given,
  linkTest,
  move,
  requestFloor,
  type Scene,
  sitting,
  speaks,
  swap,
  withdraw,
} from '../../domain/support.ts'

/** What the last thing that happened is to a delegation. */
function last(scene: Scene, id = 'VNM') {
  const entry = scene.history.at(-1)
  if (!entry) throw new Error('nothing happened')
  return newsOf(scene.state, { ...entry, digest: '' }, delegationId(id))
}

const two = given(
  asked('PER', 'head-of-delegation', '2020-09-02'),
  asked('VNM', 'head-of-delegation', '2020-09-04', { mode: 'remote' }),
)

test('what others do to its request is told; what itself does is not, nor what others do to others', () => {
  const entered = requestFloor('BRA', 'minister', {}, '2020-08-31')
  expect(last(by('secretariat', two, entered), 'BRA')).toMatchObject({ kind: 'entered' })
  expect(last(by(delegateOf('BRA'), two, requestFloor('BRA', 'minister')), 'BRA')).toBeNull()
  const amended = amend('VNM', { language: 'fr' })
  expect(last(by('secretariat', two, amended))).toMatchObject({ kind: 'amended', inscriptionId: 'VNM' })
  expect(last(by(delegateOf('VNM'), two, amended))).toBeNull()
  expect(last(by('secretariat', two, amended), 'PER')).toBeNull()
  expect(last(by('secretariat', two, withdraw('VNM')))).toMatchObject({ kind: 'withdrawn', tone: 'bad' })
  expect(last(by(delegateOf('VNM'), two, withdraw('VNM')))).toBeNull()
})

test('moves and swaps come with their reason, to both who changed places', () => {
  expect(last(two.and(move('VNM', 'PER')))).toMatchObject({ kind: 'moved', args: { reason: 'asked by the bureau' } })
  expect(last(two.and(swap('VNM', 'PER')))).toMatchObject({ kind: 'swapped', args: { reason: 'agreed between them' } })
  expect(last(two.and(swap('VNM', 'PER')), 'PER')).toMatchObject({ kind: 'swapped' })
})

test('[WI3] a late request: accepted, or declined with the reason', () => {
  const late = two.and(asked('CHL', 'minister', '2020-10-10', { late: true }))
  const { id } = late.inscription('CHL')
  expect(last(late.and({ type: 'AcceptLate', inscriptionId: id }), 'CHL')).toMatchObject({ kind: 'late-accepted' })
  const declined = late.and({ type: 'DeclineLate', inscriptionId: id, reason: 'no time left' })
  expect(last(declined, 'CHL')).toMatchObject({ kind: 'late-declined', args: { reason: 'no time left' } })
})

test('[PR4, RR1] admitted to speak, by whom; a reply not granted, why', () => {
  const held = two.and(asked('XN', 'other', '2020-09-01', { held: true }))
  const { id } = held.inscription('XN')
  expect(last(held.and({ type: 'AdmitToSpeak', inscriptionId: id, decidedBy: 'the Conference' }), 'XN')).toMatchObject({
    kind: 'admitted',
    args: { decidedBy: 'the Conference' },
  })
  const reply = two.and(asked('XA', 'minister', '2020-10-12', { list: replies, held: true }))
  const refused = { type: 'DeclineReply', inscriptionId: reply.inscription('XA').id, reason: 'not a party' } as const
  expect(last(reply.and(refused), 'XA')).toMatchObject({ kind: 'reply-declined', args: { reason: 'not a party' } })
})

test('[FL2] absent once, and the second time', () => {
  const called = two.and(sitting, giveFloor('VNM'))
  const once = called.and(absent('VNM'))
  expect(last(once)).toMatchObject({ kind: 'absent' })
  expect(last(once.and(giveFloor('VNM'), absent('VNM')))).toMatchObject({ kind: 'removed' })
})

test('what happens to its statement: taken back, more time, interrupted, delivered', () => {
  const called = two.and(sitting, giveFloor('VNM'))
  expect(last(called.and({ type: 'TakeBackFloor' }))).toMatchObject({ kind: 'taken-back' })
  const speaking = two.and(sitting, at('16:00:30', speaks('VNM')))
  const more = { type: 'AddTime', durationMs: 30_000, reason: 'noise' } as const
  expect(last(speaking.and(more))).toMatchObject({ kind: 'time-added', args: { time: '+0:30' } })
  expect(last(speaking.and({ ...more, durationMs: -60_000 }))).toMatchObject({ args: { time: '−1:00' } })
  expect(last(speaking.and({ type: 'InterruptStatement', reason: 'link-lost' }))).toMatchObject({
    kind: 'interrupted',
    args: { reason: 'link-lost' },
  })
  const ended = speaking.and(at('16:03:10', { type: 'EndStatement' }))
  expect(last(ended)).toMatchObject({ kind: 'delivered', args: { used: '2:40' } })
  expect(last(ended, 'PER')).toBeNull()
})

test('its link’s tests, and the ruling on its point of order', () => {
  expect(last(two.and(linkTest('VNM')))).toMatchObject({ kind: 'link-passed', tone: 'good' })
  expect(last(two.and(linkTest('VNM', false)))).toMatchObject({ kind: 'link-failed', tone: 'bad' })
  const id = pointId('p')
  const ruled = two.and(
    sitting,
    { type: 'RaisePointOfOrder', pointId: id, delegationId: delegationId('VNM') },
    { type: 'HearPointOfOrder', pointId: id },
    { type: 'RuleOnPointOfOrder', pointId: id, ruling: 'upheld' },
  )
  expect(last(ruled)).toMatchObject({ kind: 'ruled', args: { ruling: 'upheld' } })
  expect(last(ruled, 'PER')).toBeNull()
})
