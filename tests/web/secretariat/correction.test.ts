import { expect, test } from 'vitest'
import { readCorrection } from '../../../src/web/secretariat/log/correction.ts'
import { typed } from '../../../src/web/secretariat/moments.ts'

const zone = 'Europe/Vienna'
const now = Date.parse('2020-10-12T18:00:00+02:00')
const holds = {
  speaker: { name: 'H.E. Ms. A', title: 'Minister' },
  level: 'minister',
  mode: 'floor',
  language: 'en',
  onBehalfOf: null,
  startedAt: Date.parse('2020-10-12T16:00:30.417+02:00'),
  endedAt: Date.parse('2020-10-12T16:03:30.900+02:00'),
  usedMs: 180_483,
} satisfies Parameters<typeof readCorrection>[1]
const shown: Readonly<Record<string, string>> = {
  name: 'H.E. Ms. A',
  title: 'Minister',
  level: 'minister',
  mode: 'floor',
  language: 'en',
  onBehalfOf: '',
  startedAt: typed(holds.startedAt ?? 0, zone),
  endedAt: typed(holds.endedAt ?? 0, zone),
  used: '3:00',
}
const read = (different: Record<string, string>) =>
  readCorrection(name => ({ ...shown, ...different })[name] ?? '', holds, zone, now)

test('fields that show what holds are no correction, though they show no milliseconds', () => {
  expect(read({})).toEqual({ problem: 'nothing' })
})

test('[RC2] only what differs is said', () => {
  expect(read({ language: 'fr' })).toEqual({ changes: { language: 'fr' } })
  expect(read({ name: 'H.E. Mr. B' })).toEqual({ changes: { speaker: { name: 'H.E. Mr. B', title: 'Minister' } } })
  expect(read({ onBehalfOf: 'G77', level: 'other', mode: 'remote' })).toEqual({
    changes: { onBehalfOf: 'G77', level: 'other', mode: 'remote' },
  })
})

test('times are read as they are shown, in the session’s zone', () => {
  expect(read({ startedAt: '2020-10-12 16:00:25', used: '3:05' })).toEqual({
    changes: { startedAt: Date.parse('2020-10-12T16:00:25+02:00'), usedMs: 185_000 },
  })
  expect(read({ used: '0:00' })).toEqual({ changes: { usedMs: 0 } })
})

test('what cannot be read is named by its field', () => {
  expect(read({ startedAt: 'then' })).toEqual({ problem: 'startedAt' })
  expect(read({ endedAt: '2020-10-12 25:00' })).toEqual({ problem: 'endedAt' })
  expect(read({ used: 'long' })).toEqual({ problem: 'usedMs' })
})
