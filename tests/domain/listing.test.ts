import { expect, test } from 'vitest'
import { listing } from '../../src/domain/listing.ts'
import { closesAt } from './plan.ts'
import { asked, at, giveFloor, given, sitting } from './support.ts'
import { time } from './time.ts'

const scene = given(
  sitting,
  asked('KEN', 'minister', '2020-09-14'),
  asked('PER', 'head-of-delegation', '2020-08-31'),
  asked('XA', 'minister', '2020-09-03'),
  asked('CHL', 'other', closesAt + 1000, { late: true }),
  asked('XN', 'other', '2020-08-31', { held: true }),
  asked('WHO', 'other', closesAt + 1, { held: true, late: true }),
)

test('[PR6] a list says who waits, where, in which tier, why there, and when', () => {
  const { status, waiting } = listing(scene.state, scene.list(), time('16:00'))
  expect(status).toBe('closed')
  expect(waiting).toMatchObject([
    { inscriptionId: 'KEN', place: 1, tier: 1, expectedAt: time('16:00:30'), carriedOver: false },
    { inscriptionId: 'PER', place: 2, tier: 2, expectedAt: time('16:04:00') },
    { inscriptionId: 'XA', place: 3, tier: 1, expectedAt: time('16:07:30') },
  ])
  expect(waiting.map(({ why }) => [why.above?.because, why.below?.because])).toEqual([
    [undefined, 'tier'],
    ['tier', 'category'],
    ['category', undefined],
  ])
})

test('[WI3] [PR4] who stands aside is shown apart, with the time of receipt', () => {
  const { held, late } = listing(scene.state, scene.list(), time('16:00'))
  expect(held).toEqual([{ inscriptionId: 'XN', delegationId: 'XN', receivedAt: time('2020-08-31') }])
  expect(late.map(({ inscriptionId }) => inscriptionId)).toEqual(['WHO', 'CHL'])
})

test('[FL1] who is called waits no more', () => {
  const called = scene.and(at('16:00:30', giveFloor()))
  expect(listing(called.state, called.list(), time('16:00:30')).waiting.map(({ place }) => place)).toEqual([1, 2])
})
