import { expect, test } from 'vitest'
import { delegationId, itemSymbol } from '../../../src/domain/ids.ts'
import { nearnessOf } from '../../../src/web/delegate/nearness.ts'
import { isCarriedOver, type Standing, standingsOf } from '../../../src/web/delegate/standing.ts'
import { committee, committeeList, nextPlenary, plenary, replies } from '../../domain/plan.ts'
import { asked, at, giveFloor, given, linkTest, type Scene, sitting, speaks, withdraw } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

const of = (scene: Scene, id: string): Standing[] => standingsOf(scene.state, delegationId(id), scene.now)
const first = (scene: Scene, id: string): Standing => {
  const [standing] = of(scene, id)
  if (!standing) throw new Error(`${id} stands nowhere`)
  return standing
}

const five = given(
  asked('KEN', 'minister', '2020-09-14'),
  asked('JPN', 'minister', '2020-09-15'),
  asked('PER', 'head-of-delegation', '2020-09-02'),
  asked('POL', 'head-of-delegation', '2020-09-03'),
  asked('VNM', 'head-of-delegation', '2020-09-04'),
)

test('[PR1] the place on the list, those ahead, and when its turn is expected', () => {
  const scene = five.and(sitting)
  expect(first(scene, 'VNM')).toMatchObject({
    stance: 'waiting',
    place: 5,
    ahead: ['KEN', 'JPN', 'PER', 'POL'],
    waiting: 5,
    before: 4,
    expected: { at: time('16:14:30'), meetingId: plenary },
    meeting: { id: plenary },
  })
})

test('a delegation without a request stands nowhere; one that withdrew neither', () => {
  expect(of(five, 'BRA')).toEqual([])
  expect(of(five.and(withdraw('VNM')), 'VNM')).toEqual([])
})

test('[WI3] late and [PR4] held requests have no place', () => {
  const scene = five.and(
    asked('CHL', 'minister', '2020-10-10', { late: true }),
    asked('XN', 'other', '2020-09-01', { held: true }),
  )
  expect(first(scene, 'CHL')).toMatchObject({ stance: 'late', place: null, expected: null })
  expect(first(scene, 'XN')).toMatchObject({ stance: 'held', place: null, expected: null })
})

test('[LK2] interrupted, it has no place until its link was tested; then the first', () => {
  const remote = given(
    asked('JPN', 'minister', '2020-09-14', { mode: 'remote' }),
    asked('KEN', 'minister', '2020-09-15'),
    sitting,
    at('16:04', speaks('JPN')),
    at('16:05:20', { type: 'ReportLinkLost' }),
    at('16:06:20', { type: 'InterruptStatement', reason: 'link-lost' }, 'service'),
  )
  expect(first(remote, 'JPN')).toMatchObject({ stance: 'interrupted', place: null })
  expect(first(remote.and(linkTest('JPN')), 'JPN')).toMatchObject({ stance: 'waiting', place: 1 })
})

test('who speaks comes before who waits, and what is heard now before what is heard later', () => {
  const scene = five.and(
    asked('VNM', 'head-of-delegation', '2020-09-05', { id: 'VNM-3', list: committeeList }),
    sitting,
  )
  expect(of(scene, 'VNM').map(({ inscription }) => inscription.id)).toEqual(['VNM', 'VNM-3'])
  const both = scene.and(
    at('16:01', { type: 'CallToOrder', meetingId: committee }),
    { type: 'TakeUpItem', meetingId: committee, symbol: itemSymbol('3') },
    giveFloor('VNM-3', { meetingId: committee }),
  )
  expect(of(both, 'VNM').map(({ stance }) => stance)).toEqual(['called', 'waiting'])
})

test('those who are to be heard before it on another list of its meeting count as before it', () => {
  const scene = given(
    asked('KEN', 'minister', '2020-09-14'),
    asked('JPN', 'minister', '2020-09-15'),
    asked('VNM', 'minister', '2020-09-16', { list: replies }),
    sitting,
  )
  expect(first(scene, 'VNM')).toMatchObject({ place: 1, before: 2 })
})

test('[MT4] what does not fit before the hard stop is told with the meeting that takes it', () => {
  const crowd = Array.from({ length: 40 }, (_, k) =>
    asked('PER', 'head-of-delegation', time('2020-09-02') + k, { id: `PER-${k}` }),
  )
  const scene = given(crowd, asked('VNM', 'head-of-delegation', '2020-09-04'), sitting)
  const standing = first(scene, 'VNM')
  expect(standing.expected).toMatchObject({ meetingId: nextPlenary })
  expect(standing.noRoom).toBe(false)
  expect(isCarriedOver(standing)).toBe(true)
  expect(nearnessOf(standing)).toBe('far')
})

test('[MT4] what fits into none of the meetings is told so', () => {
  const crowd = Array.from({ length: 80 }, (_, k) =>
    asked('PER', 'head-of-delegation', time('2020-09-02') + k, { id: `PER-${k}` }),
  )
  const standing = first(given(crowd, asked('VNM', 'head-of-delegation', '2020-09-04'), sitting), 'VNM')
  expect(standing).toMatchObject({ place: 81, noRoom: true })
})

test('three, then one, then next, then called, then speaking', () => {
  let scene = five.and(sitting)
  const seen = [nearnessOf(first(scene, 'VNM'))]
  for (const id of ['KEN', 'JPN', 'PER', 'POL']) {
    scene = scene.and(speaks(id))
    seen.push(nearnessOf(first(scene, 'VNM')))
  }
  scene = scene.and(giveFloor('VNM', { endCurrent: true }))
  seen.push(nearnessOf(first(scene, 'VNM')))
  scene = scene.and({ type: 'StartClock' })
  seen.push(nearnessOf(first(scene, 'VNM')))
  expect(seen).toEqual(['far', 'three', 'three', 'one', 'next', 'called', 'speaking'])
})

test('before its item is taken up it is not near, whatever its place', () => {
  expect(nearnessOf(first(five, 'KEN'))).toBe('far')
})
