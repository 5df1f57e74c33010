import { expect, test } from 'vitest'
import { interventionId, itemSymbol, pointId } from '../../../src/domain/ids.ts'
import { type InterventionRow, interventionLog } from '../../../src/domain/record/interventions.ts'
import { statistics } from '../../../src/domain/record/statistics.ts'
import { type LogRow, logRows } from '../../../src/web/secretariat/log/log-rows.ts'
import { counted, grouped, sum } from '../../../src/web/secretariat/log/statistics.ts'
import { general } from '../../domain/plan.ts'
import { asked, at, giveFloor, given, sitting, speaks } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

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

/** What the record says of the same facts. */
const facts = (row: InterventionRow) => ({
  speaker: row.speaker,
  level: row.level,
  mode: row.mode,
  language: row.language,
  onBehalfOf: row.onBehalfOf,
  startedAt: row.startedAt,
  endedAt: row.endedAt,
  usedMs: row.usedMs,
  overrunMs: row.overrunMs,
})

test('[RC1] the page reads the log as the record does, corrections included', () => {
  const record = interventionLog(scene.state, now)
  const page = logRows(scene.state, now)
  expect(page.map(({ holds }) => holds)).toEqual(record.map(facts))
  expect(page.map(({ limitMs }) => limitMs)).toEqual(record.map(({ limitMs }) => limitMs))
  for (const [k, { first, changed }] of page.entries()) {
    expect(Object.fromEntries([...changed].map(key => [key, first[key]]))).toEqual(record[k]?.original)
  }
})

test('[RC2] the later correction holds, and what was recorded first is still there', () => {
  const [kenya] = logRows(scene.state, now)
  expect(kenya?.holds).toMatchObject({ usedMs: 170_000, overrunMs: 0, language: 'fr' })
  expect(kenya?.first).toMatchObject({ usedMs: 210_000, overrunMs: 30_000, language: 'en' })
  expect(kenya?.row.corrections.map(({ reason }) => reason)).toEqual(['read out by another', 'measured again'])
})

test('statistics are those of the record', () => {
  const rows = logRows(scene.state, now)
  const { total, languages } = statistics(scene.state, now)
  const sums = sum(counted(rows))
  expect(sums.contributions).toBe(total.statements + total.replies)
  expect(sums.usedMs).toBe(total.usedMs)
  expect(sums.overrunMs).toBe(total.overrunMs)
  const spoken = grouped(scene.state, counted(rows), 'language').map(([key, { usedMs }]) => [key, usedMs])
  expect(spoken).toEqual(languages.filter(({ usedMs }) => usedMs > 0).map(({ of, usedMs }) => [of, usedMs]))
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
  const rows = logRows(later.state, later.now)
  expect(sum(counted(rows)).contributions).toBe(2)
  const interrupted = rows.map((row): LogRow => ({ ...row, row: { ...row.row, continues: interventionId('1') } }))
  expect(sum(counted(interrupted)).contributions).toBe(0)
})

test('what has most of the time comes first; what has no group comes under none', () => {
  const rows = counted(logRows(scene.state, now))
  expect(grouped(scene.state, rows, 'mode').map(([key]) => key)).toEqual(['floor'])
  expect(grouped(scene.state, rows, 'list').map(([key, { contributions }]) => [key, contributions])).toEqual([
    [general, 2],
  ])
})
