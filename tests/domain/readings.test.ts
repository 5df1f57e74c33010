import { beforeEach, expect, test, vi } from 'vitest'
import { listing } from '../../src/domain/listing.ts'
import { project } from '../../src/domain/projection.ts'
import { Readings } from '../../src/domain/readings.ts'
import { aside, order } from '../../src/domain/rules/precedence.ts'
import { closesAt } from './plan.ts'
import { asked, given, sitting } from './support.ts'
import { time } from './time.ts'

vi.mock(import('../../src/domain/rules/precedence.ts'), async original => {
  const rules = await original()
  return { ...rules, order: vi.fn(rules.order), aside: vi.fn(rules.aside) }
})

const scene = given(
  sitting,
  asked('KEN', 'minister', '2020-09-14'),
  asked('PER', 'head-of-delegation', '2020-08-31'),
  asked('POL', 'head-of-delegation', '2020-09-01'),
  asked('XA', 'minister', '2020-09-03'),
  asked('CHL', 'other', closesAt + 1000, { late: true }),
)
const now = time('16:00')
const lists = [...scene.state.lists.values()]

beforeEach(() => {
  vi.mocked(order).mockClear()
  vi.mocked(aside).mockClear()
})

test('however many rows ask, the order of each list is worked out once, and the projection uses it', () => {
  const readings = new Readings(scene.state)
  for (let row = 0; row < 500; row++) {
    for (const list of lists) {
      readings.queue(list)
      readings.aside(list)
    }
    for (const id of scene.state.inscriptions.values()) {
      readings.place(id.id)
      readings.why(id.id)
    }
    readings.projection(now)
  }
  expect(order).toHaveBeenCalledTimes(lists.length)
  expect(aside).toHaveBeenCalledTimes(lists.length)
})

test('[PR5] [PR6] readings say what the rules say, of place and reason', () => {
  const readings = new Readings(scene.state)
  const { waiting } = listing(scene.state, scene.list(), now)
  expect(waiting.length).toBe(4)
  for (const { inscriptionId, place, why } of waiting) {
    expect(readings.place(inscriptionId)).toBe(place)
    expect(readings.why(inscriptionId)).toEqual(why)
  }
  const late = scene.inscription('CHL').id
  expect(readings.place(late)).toBe(null)
  expect(readings.why(late)).toBe(null)
  expect(readings.aside(scene.list()).late.map(({ id }) => id)).toEqual([late])
})

test('[MT2] a projection is that of its instant', () => {
  const readings = new Readings(scene.state)
  for (const at of [now, time('16:30'), now]) expect(readings.projection(at)).toEqual(project(scene.state, at))
})
