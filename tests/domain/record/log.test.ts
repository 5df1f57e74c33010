import { expect, test } from 'vitest'
import { interventionId, itemSymbol, pointId } from '../../../src/domain/ids.ts'
import { interventionLog } from '../../../src/domain/record/interventions.ts'
import { statistics, statisticsOf } from '../../../src/domain/record/statistics.ts'
import { general } from '../plan.ts'
import { asked, at, giveFloor, given, sitting, speaks } from '../support.ts'
import { time } from '../time.ts'

const scene = given(
  asked('KEN', 'minister', '2020-09-14'),
  asked('PER', 'head-of-delegation', '2020-09-15', { mode: 'remote', language: 'es' }),
  asked('POL', 'head-of-delegation', '2020-09-16'),
  sitting,
  at('16:00:30', speaks('KEN')),
  at('16:01:00', { type: 'PauseClock', reason: 'noise' }),
  at('16:01:30', { type: 'ResumeClock' }),
  at('16:04:30', { type: 'EndStatement' }),
  at('16:05:00', giveFloor('PER')),
  at('16:05:10', { type: 'RecordAbsence', inscriptionId: asked('PER', 'other', '2020-09-15').inscriptionId }),
  at('16:05:30', speaks('POL')),
  at('16:06:00', {
    type: 'CorrectRecord',
    interventionId: interventionId('1'),
    changes: { speaker: { name: 'H.E. Another', title: 'Minister' }, usedMs: 200_000 },
    reason: 'read out by another',
  }),
  at('16:06:10', {
    type: 'CorrectRecord',
    interventionId: interventionId('1'),
    changes: { usedMs: 170_000, language: 'fr' },
    reason: 'measured again',
  }),
)
const now = time('16:07')

test('[RC2] the later correction holds, and what was recorded first is still there', () => {
  const [kenya] = interventionLog(scene.state, now)
  expect(kenya).toMatchObject({ usedMs: 170_000, overrunMs: 0, language: 'fr' })
  expect(kenya?.original).toMatchObject({ usedMs: 210_000, overrunMs: 30_000, language: 'en' })
  expect(kenya?.corrections.map(({ reason }) => reason)).toEqual(['read out by another', 'measured again'])
})

test('[PO2] a point of order is no contribution, an absence is none, a statement that goes on is one', () => {
  const point = pointId('p')
  const later = scene.and(
    at('16:07', {
      type: 'RaisePointOfOrder',
      pointId: point,
      delegationId: asked('KEN', 'other', '2020-09-01').delegationId,
    }),
    { type: 'HearPointOfOrder', pointId: point },
    { type: 'RuleOnPointOfOrder', pointId: point, ruling: 'noted' },
    at('16:08', { type: 'EndStatement' }),
    { type: 'ConcludeItem', symbol: itemSymbol('1(f)') },
  )
  const rows = interventionLog(later.state, later.now)
  expect(statisticsOf(later.state, rows).total).toMatchObject({ statements: 2, replies: 0, absences: 1, speakers: 2 })
  const interrupted = rows.map(row => ({ ...row, continues: interventionId('1') }))
  expect(statisticsOf(later.state, interrupted).total).toMatchObject({ statements: 0, speakers: 2 })
})

test('by list, level and mode: who was only absent did not speak, and what has most of the time comes first', () => {
  const { lists, levels, modes } = statistics(scene.state, now)
  expect(lists.map(({ of, statements, speakers }) => [of, statements, speakers])).toEqual([[general, 2, 2]])
  expect(levels.map(({ of, speakers }) => [of, speakers])).toEqual([
    ['minister', 1],
    ['head-of-delegation', 1],
  ])
  expect(modes.map(({ of, absences, speakers }) => [of, absences, speakers])).toEqual([
    ['floor', 0, 2],
    ['remote', 1, 0],
  ])
})

test('[CL2] an overrun is counted from the second on that a clock shows', () => {
  const rows = interventionLog(scene.state, now)
  const over = (overrunMs: number) =>
    statisticsOf(
      scene.state,
      rows.map(row => ({ ...row, overrunMs })),
    ).total.over
  expect([over(0), over(999), over(1000)]).toEqual([0, 0, rows.length])
})
