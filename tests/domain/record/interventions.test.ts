import { describe, expect, test } from 'vitest'
import { type InterventionRow, interventionLog } from '../../../src/domain/record/interventions.ts'
import { pointLog } from '../../../src/domain/record/points.ts'
import { interventionsCsv } from '../../../src/record/interventions-csv.ts'
import { printRow } from '../../../src/record/print.ts'
import { readCsv, staged } from '../../record/support.ts'
import {
  asks,
  at,
  calls,
  delegate,
  ends,
  opened,
  president,
  rehearsal,
  sample,
  secretariat,
  smallPlan,
  technician,
} from '../../rehearsal/support.ts'

const asked = (id: string, more: object = {}) => ({
  at: '2020-10-05T09:00:00+02:00',
  by: delegate(id),
  do: asks(id, more),
})
const step = (clock: string, by: object, command: object) => ({ at: at(clock), by, do: command })
const after = (...steps: object[]) => staged(rehearsal({ plan: smallPlan, steps }))
const zone = 'Europe/Vienna'

const hostile = { name: '=HYPERLINK("x")', title: 'Minister, of "Justice"' }
const spoken = [
  asked('KEN', { mode: 'remote', onBehalfOf: 'African Group', speaker: hostile }),
  asked('XS'),
  ...opened,
  step('10:00:30', president, { type: 'GiveFloor', inscriptionId: 'i-KEN' }),
  step('10:00:35', technician, { type: 'StartClock' }),
  step('10:01:00', president, { type: 'PauseClock', reason: 'Noise in the room' }),
  step('10:01:30', president, { type: 'ResumeClock' }),
  step('10:04:15', president, ends),
]

test('[RC1] a row has everything that is to be logged', () => {
  const { state } = after(...spoken)
  expect(interventionLog(state).map(row => printRow(row, zone))).toEqual([
    {
      interventionId: '1',
      meetingId: 'm1',
      item: '1',
      listId: 'debate',
      kind: 'statement',
      inscriptionId: 'i-KEN',
      delegationId: 'KEN',
      category: 'state-party',
      speaker: hostile,
      level: 'minister',
      mode: 'remote',
      language: 'en',
      onBehalfOf: 'african',
      givenAt: at('10:00:30'),
      startedAt: at('10:00:35'),
      endedAt: at('10:04:15'),
      limit: 'PT3M',
      used: 'PT3M10S',
      overrun: 'PT10S',
      pauses: [
        {
          cause: 'president',
          reason: 'Noise in the room',
          from: at('10:01:00'),
          until: at('10:01:30'),
          duration: 'PT30S',
        },
      ],
      status: 'ended',
      endReason: null,
      interpretation: 'with',
      outOfOrder: false,
      reason: null,
      continues: null,
      corrections: [],
      original: {},
    },
  ])
})

test('[RC1] an absence, a call taken back, an interruption and the secretariat are rows too', () => {
  const { state } = after(
    asked('KEN'),
    asked('FRA'),
    asked('PER'),
    ...opened,
    step('10:00:30', president, { type: 'GiveFloor', inscriptionId: 'i-FRA', reason: 'A plane to catch' }),
    step('10:00:40', president, { type: 'TakeBackFloor', reason: 'Called by mistake' }),
    step('10:01:00', president, { type: 'GiveFloor' }),
    step('10:01:00', president, { type: 'RecordAbsence', inscriptionId: 'i-KEN' }),
    step('10:01:30', president, calls),
    step('10:02:30', president, { type: 'InterruptStatement', reason: 'Disorder' }),
    step('10:03:00', president, { type: 'GiveFloor', to: 'secretariat', startClock: true, reason: 'A logistic note' }),
    step('10:03:20', president, ends),
  )
  const rows = interventionLog(state)
  expect(rows.map(row => [row.delegationId, row.kind, row.status, row.endReason, row.usedMs, row.reason])).toEqual([
    ['FRA', 'statement', 'taken-back', 'Called by mistake', 0, 'A plane to catch'],
    ['KEN', 'statement', 'absent', null, 0, null],
    ['FRA', 'statement', 'interrupted', 'Disorder', 60_000, null],
    [null, 'secretariat', 'ended', null, 20_000, 'A logistic note'],
  ])
  expect(rows.map(row => row.outOfOrder)).toEqual([true, false, false, false])
  expect(rows[1]).toMatchObject({ startedAt: null, endedAt: null, limitMs: null, interpretation: null })
})

test('a statement under way is read at the time that is given', () => {
  const { state } = after(...spoken.slice(0, -1))
  const [row] = interventionLog(state, Date.parse(at('10:02:30')))
  expect(row).toMatchObject({ status: 'speaking', endedAt: null, usedMs: 85_000, overrunMs: 0 })
  expect(interventionLog(state)[0]?.usedMs).toBe(25_000)
})

describe('[RC2] a correction', () => {
  const correct = (changes: object, clock = '11:00:00') =>
    step(clock, secretariat, { type: 'CorrectRecord', interventionId: '1', changes, reason: `As heard at ${clock}` })

  const read = (...corrections: object[]): InterventionRow | undefined =>
    interventionLog(after(...spoken, ...corrections).state)[0]

  test('holds, and what was there first stands beside it', () => {
    const row = read(correct({ language: 'fr', used: 'PT2M50S' }))
    expect(row).toMatchObject({ language: 'fr', usedMs: 170_000, overrunMs: 0 })
    expect(row?.original).toEqual({ language: 'en', usedMs: 190_000, overrunMs: 10_000 })
    expect(row?.corrections).toMatchObject([{ by: { role: 'secretariat' }, reason: 'As heard at 11:00:00' }])
  })

  test('that corrects another holds instead; the first entry is still there', () => {
    const row = read(correct({ language: 'fr' }), correct({ language: 'ar', mode: 'floor' }, '11:05:00'))
    expect(row).toMatchObject({ language: 'ar', mode: 'floor' })
    expect(row?.original).toEqual({ language: 'en', mode: 'remote' })
    expect(row?.corrections.map(one => one.changes)).toEqual([{ language: 'fr' }, { language: 'ar', mode: 'floor' }])
  })

  test('of a statement without a group gives it one, and says that there was none', () => {
    const { state } = after(
      asked('FRA'),
      ...opened,
      step('10:00:30', president, calls),
      step('10:03:00', president, ends),
      correct({ onBehalfOf: 'WEOG' }),
    )
    expect(interventionLog(state)[0]).toMatchObject({ onBehalfOf: 'weog', original: { onBehalfOf: null } })
  })

  test('is printed with its instants and durations as the rest', () => {
    const row = read(correct({ startedAt: at('10:00:30'), used: 'PT3M' }))
    const printed = row && printRow(row, zone)
    expect(printed?.corrections).toEqual([
      {
        seq: expect.any(Number),
        at: at('11:00:00'),
        by: { role: 'secretariat' },
        reason: 'As heard at 11:00:00',
        changes: { startedAt: at('10:00:30'), used: 'PT3M' },
      },
    ])
    expect(printed?.original).toEqual({ startedAt: at('10:00:35'), used: 'PT3M10S', overrun: 'PT10S' })
  })
})

test('the log as CSV has a line for each row, safe in a spreadsheet, and numbers that can be added up', () => {
  const { state } = after(...spoken)
  const [header = [], row = [], ...more] = readCsv(interventionsCsv(interventionLog(state), zone).slice(1))
  expect(more).toEqual([])
  const cell = (name: string) => row[header.indexOf(name)]
  expect(cell('speaker')).toBe('\'=HYPERLINK("x")')
  expect(cell('title')).toBe('Minister, of "Justice"')
  expect(cell('used')).toBe('PT3M10S')
  expect(cell('usedSeconds')).toBe('190')
  expect(cell('pauses')).toBe(`president ${at('10:01:00')}/${at('10:01:30')}`)
  expect(row).toHaveLength(header.length)
})

test('[RC1] points of order have a log of their own, with the statement that stood still', () => {
  const { state } = staged(rehearsal(sample('worked-example')))
  const minutes = 60_000
  expect(pointLog(state)).toMatchObject([
    { pointId: 'xe-1', delegationId: 'XE', status: 'ruled', limitMs: 3 * minutes, usedMs: 45_000, during: '8' },
  ])
})
