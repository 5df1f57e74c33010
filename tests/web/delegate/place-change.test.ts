import { expect, test } from 'vitest'
import { delegationId, type InscriptionId } from '../../../src/domain/ids.ts'
import { placeChange } from '../../../src/web/delegate/place-change.ts'
import { standingsOf } from '../../../src/web/delegate/standing.ts'
import { merged, type Notice } from '../../../src/web/delegate/use-news.ts'
import { amend, asked, at, given, move, type Scene, sitting, speaks, withdraw } from '../../domain/support.ts'

const standing = (scene: Scene, id: string) => {
  const [found] = standingsOf(scene.state, delegationId(id), scene.now)
  if (!found) throw new Error(`${id} stands nowhere`)
  return found
}
const change = (before: Scene, after: Scene, id: string) =>
  placeChange(after.state, standing(before, id).ahead, standing(after, id))

const three = given(
  asked('PER', 'head-of-delegation', '2020-09-02'),
  asked('POL', 'head-of-delegation', '2020-09-03'),
  asked('VNM', 'head-of-delegation', '2020-09-04'),
)

test('[PR6] a minister who asked later passes, and is named', () => {
  const after = three.and(asked('KEN', 'minister', '2020-09-20'))
  expect(change(three, after, 'VNM')).toMatchObject({ from: 3, to: 4, passedBy: [{ id: 'KEN' }] })
})

test('a place that is kept or gained is no news', () => {
  expect(change(three, three.and(asked('BRA', 'head-of-delegation', '2020-09-20')), 'VNM')).toBeNull()
  expect(change(three, three.and(withdraw('PER')), 'VNM')).toBeNull()
  const spoken = three.and(sitting, speaks('PER'))
  expect(change(three, spoken.and(asked('KEN', 'minister', '2020-09-20')), 'VNM')).toBeNull()
})

test('[PR3] a change of its own level: everyone who is before it now', () => {
  const ministers = three.and(asked('KEN', 'minister', '2020-09-20'), asked('JPN', 'minister', '2020-09-01'))
  const after = ministers.and(at('2020-09-21', amend('JPN', { level: 'other' })))
  const seen = change(ministers, after, 'JPN')
  expect(seen).toMatchObject({ from: 1, to: 5 })
  expect(seen?.passedBy.map(({ id }) => id)).toEqual(['VNM', 'POL', 'PER', 'KEN'])
})

test('[PR5] moved down by hand, it is told who is before it now', () => {
  const after = three.and(move('PER', null))
  expect(change(three, after, 'PER')?.passedBy.map(({ id }) => id)).toEqual(['VNM', 'POL'])
})

test('places lost in steps are told as one, from where it stood when that was last put away', () => {
  const second = three.and(asked('KEN', 'minister', '2020-09-20'))
  const third = second.and(asked('JPN', 'minister', '2020-09-21'))
  const notice = (before: Scene, after: Scene): Notice => {
    const seen = change(before, after, 'VNM')
    if (!seen) throw new Error('no change')
    return { key: `place ${seen.inscriptionId}`, tone: 'plain', change: seen }
  }
  const [one, ...others] = merged([notice(three, second)], [notice(second, third)])
  expect(others).toEqual([])
  expect(one?.change).toMatchObject({ from: 3, to: 5, passedBy: [{ id: 'JPN' as InscriptionId }, { id: 'KEN' }] })
})
