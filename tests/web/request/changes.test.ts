import { expect, test } from 'vitest'
import { interventionId } from '../../../src/domain/ids.ts'
import { readAmendment, readCorrection } from '../../../src/web/request/changes.ts'
import { type Draft, draftOf, type Held } from '../../../src/web/request/draft.ts'
import { noTimes } from '../../../src/web/request/read.ts'
import { times, withTimes } from '../../../src/web/request/times.ts'
import { typed } from '../../../src/web/ui/moments.ts'
import { asked, given } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

const now = time('2020-10-12T18:00')
const scene = given(asked('KEN', 'minister', time('2020-09-14') + 417, { plannedMs: 175_400 }))
const { state } = scene
const request = scene.inscription('KEN')

const amended = (part: Partial<Draft>) => {
  const draft = { ...withTimes(draftOf(state, request), request), ...part }
  const read = readAmendment(draft, request, state, now, times)
  return read.ok ? (read.command?.changes ?? null) : read.problems
}

test('fields that show what is recorded are no change, though they show no milliseconds', () => {
  expect(amended({})).toBeNull()
  expect(readAmendment(draftOf(state, request), request, state, now, noTimes)).toEqual({ ok: true, command: null })
})

test('[PR3] an amendment says only what differs', () => {
  const { name } = request.speaker
  expect(amended({ title: 'Chief Justice' })).toEqual({ speaker: { name, title: 'Chief Justice' } })
  expect(amended({ title: '' })).toEqual({ speaker: { name, title: '' } })
  expect(amended({ level: 'other', mode: 'remote', language: 'fr', group: 'G77', planned: '1' })).toEqual({
    level: 'other',
    mode: 'remote',
    language: 'fr',
    onBehalfOf: 'G77',
    plannedMs: 60_000,
  })
})

test('[WI6] the secretariat corrects a time of receipt', () => {
  expect(amended({ received: '2020-09-13 10:00:01' })).toEqual({ receivedAt: time('2020-09-13T10:00:01') })
})

test('a request of the hour that came twice opens as the one that it was', () => {
  const second = Date.parse('2019-10-27T01:30:00Z')
  const held = { ...request, receivedAt: second }
  const draft = withTimes(draftOf(state, held), held)
  expect(draft).toMatchObject({ received: '2019-10-27 02:30:00', which: 1 })
  expect(readAmendment(draft, held, state, now, times)).toEqual({ ok: true, command: null })
  expect(readAmendment({ ...draft, which: 0 }, held, state, now, times)).toMatchObject({
    command: { changes: { receivedAt: second - 3_600_000 } },
  })
})

const holds: Held = {
  speaker: { name: 'H.E. Ms. A', title: 'Minister' },
  level: 'minister',
  mode: 'floor',
  language: 'en',
  onBehalfOf: null,
  startedAt: Date.parse('2020-10-12T16:00:30.417+02:00'),
  endedAt: Date.parse('2020-10-12T16:03:30.900+02:00'),
  usedMs: 180_483,
}
const corrected = (part: Partial<Draft>, held: Held = holds) => {
  const draft = { ...withTimes(draftOf(state, held), held), reason: 'Checked', ...part }
  return readCorrection(interventionId('7'), draft, held, state, now, times)
}

test('[RC2] a correction of the record says only what differs, and why', () => {
  expect(corrected({})).toEqual({ ok: true, command: null })
  expect(corrected({ speaker: 'H.E. Mr. B', group: 'G77', level: 'other', mode: 'remote', language: 'fr' })).toEqual({
    ok: true,
    command: {
      type: 'CorrectRecord',
      interventionId: '7',
      changes: {
        speaker: { name: 'H.E. Mr. B', title: 'Minister' },
        level: 'other',
        mode: 'remote',
        language: 'fr',
        onBehalfOf: 'G77',
      },
      reason: 'Checked',
    },
  })
})

test('[RC2] its times are read as they are shown, in the session’s zone', () => {
  expect(typed(holds.startedAt ?? 0, state.plan.timeZone)).toBe('2020-10-12 16:00:30')
  expect(corrected({ started: '2020-10-12 16:00:25', used: '3:05' })).toMatchObject({
    command: { changes: { startedAt: Date.parse('2020-10-12T16:00:25+02:00'), usedMs: 185_000 } },
  })
  expect(corrected({ used: '0:00' })).toMatchObject({ command: { changes: { usedMs: 0 } } })
})

test('what the record does not say needs not be said', () => {
  const secretariat: Held = { ...holds, speaker: null, level: null, language: null, startedAt: null, endedAt: null }
  expect(corrected({}, secretariat)).toEqual({ ok: true, command: null })
  expect(corrected({ level: 'other' }, secretariat)).toMatchObject({ command: { changes: { level: 'other' } } })
})
