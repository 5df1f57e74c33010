import { describe, expect, test } from 'vitest'
import { delegationId, inscriptionId, interventionId } from '../../../src/domain/ids.ts'
import { readAmendment, readCorrection } from '../../../src/web/request/changes.ts'
import { type Draft, draftOf, emptyDraft, type Held } from '../../../src/web/request/draft.ts'
import { noTimes, type Problems, readDraft } from '../../../src/web/request/read.ts'
import { receivedOf, times, withTimes } from '../../../src/web/request/times.ts'
import { general, replies } from '../../domain/plan.ts'
import { asked, given } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

const now = time('2020-10-12T16:00')
const { state, inscription } = (() => {
  const scene = given(asked('KEN', 'minister', '2020-09-14', { onBehalfOf: 'G77', plannedMs: 175_400 }))
  return { state: scene.state, inscription: scene.inscription('KEN') }
})()
const filled: Draft = {
  ...emptyDraft,
  list: general,
  delegation: delegationId('VNM'),
  zone: 'Europe/Vienna',
  speaker: ' H.E. Ms. A ',
  title: 'Minister of Justice',
  mode: 'floor',
  language: 'en',
}
const message: Draft = { ...filled, source: 'message', received: 'Mon, 14 Sep 2020 10:30:00 +0300' }
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

/** Each form, as somebody filled it in; and what it comes to, changed as told. */
const forms = {
  'a delegate': (part: Partial<Draft>) => readDraft({ ...filled, ...part }, state, now, 'i', noTimes),
  'a delegate who replies': (part: Partial<Draft>) =>
    readDraft({ ...filled, list: replies, reply: 'KEN', ...part }, state, now, 'i', noTimes, ['reply']),
  'a delegate who changes': (part: Partial<Draft>) =>
    readAmendment({ ...draftOf(state, inscription), ...part }, inscription, state, now, noTimes),
  'the secretariat': (part: Partial<Draft>) => readDraft({ ...message, ...part }, state, now, 'i', times),
  'the secretariat that corrects': (part: Partial<Draft>) =>
    readAmendment({ ...withTimes(draftOf(state, inscription), inscription), ...part }, inscription, state, now, times),
  'a correction of the record': (part: Partial<Draft>) =>
    readCorrection(
      interventionId('1'),
      { ...withTimes(draftOf(state, holds), holds), reason: 'r', ...part },
      holds,
      state,
      now,
      times,
    ),
} as const

describe('every problem is told at its field', () => {
  const asksNew = ['a delegate', 'a delegate who replies', 'the secretariat'] as const
  const amends = ['a delegate who changes', 'the secretariat that corrects'] as const
  const everybody = [...asksNew, ...amends, 'a correction of the record'] as const
  const rows: readonly (readonly [Partial<Draft>, Problems, readonly (keyof typeof forms)[]])[] = [
    [{ list: '' }, { list: 'missing' }, asksNew],
    [{ delegation: '' }, { delegation: 'missing' }, asksNew],
    [{ delegation: delegationId('nobody') }, { delegation: 'missing' }, asksNew],
    [{ speaker: '  ' }, { speaker: 'missing' }, everybody],
    [{ title: '', level: '' }, { level: 'missing' }, everybody],
    [{ mode: '' }, { mode: 'missing' }, everybody],
    [{ language: '' }, { language: 'missing' }, everybody],
    [{ group: '', groupNamed: true }, { group: 'missing' }, everybody],
    [{ group: '' }, { group: 'missing' }, amends],
    [{ planned: '' }, { planned: 'missing' }, amends],
    [{ planned: 'long' }, { planned: 'not-a-duration' }, everybody],
    [{ reply: ' ' }, { reply: 'missing' }, ['a delegate who replies']],
    [{ received: '' }, { received: 'missing' }, ['the secretariat', 'the secretariat that corrects']],
    [{ received: '9/10/2020 11:00' }, { received: 'day-or-month' }, ['the secretariat']],
    [{ received: '27 Oct 2019 02:30', which: undefined }, { received: 'twice' }, ['the secretariat that corrects']],
    [{ started: '' }, { started: 'missing' }, ['a correction of the record']],
    [{ started: 'then' }, { started: 'unreadable' }, ['a correction of the record']],
    [{ ended: '2020-10-12 25:00' }, { ended: 'no-such-day' }, ['a correction of the record']],
    [{ used: 'long' }, { used: 'not-a-duration' }, ['a correction of the record']],
    [{ used: '' }, { used: 'missing' }, ['a correction of the record']],
    [{ reason: ' ' }, { reason: 'missing' }, ['a correction of the record']],
  ]
  test.each(rows.flatMap(([part, problems, users]) => users.map(user => [part, problems, user] as const)))(
    '%j: %j, to %s',
    (part, problems, user) => {
      expect(forms[user](part)).toEqual({ ok: false, problems })
    },
  )

  test.each(Object.keys(forms) as (keyof typeof forms)[])('and none to %s where all is filled in', user => {
    expect(forms[user]({})).toMatchObject({ ok: true })
  })

  test('all of them at once', () => {
    const read = readDraft({ ...emptyDraft, source: 'message', planned: 'long' }, state, now, 'i', times)
    expect(read).toEqual({
      ok: false,
      problems: {
        list: 'missing',
        delegation: 'missing',
        received: 'missing',
        speaker: 'missing',
        level: 'missing',
        mode: 'missing',
        language: 'missing',
        planned: 'not-a-duration',
      },
    })
  })
})

describe('a request', () => {
  test('[WI6] that came as a message has the message’s time of receipt', () => {
    expect(forms['the secretariat']({ planned: '2:55', group: ' African States ' })).toEqual({
      ok: true,
      command: {
        type: 'RequestFloor',
        inscriptionId: inscriptionId('i'),
        listId: general,
        delegationId: 'VNM',
        speaker: { name: 'H.E. Ms. A', title: 'Minister of Justice' },
        level: 'minister',
        mode: 'floor',
        language: 'en',
        onBehalfOf: 'African States',
        plannedMs: 175_000,
        receivedAt: Date.parse('2020-09-14T07:30:00Z'),
      },
    })
  })

  test.each([
    ['the secretariat', { source: 'now', received: 'left over' }],
    ['a delegate', { source: 'message', received: '2020-09-01 10:00' }],
  ] as const)('[WI6] of %s that %j is stamped by the service', (user, part) => {
    const read = forms[user](part)
    expect(read).toMatchObject({ ok: true })
    expect(read.ok && read.command).not.toHaveProperty('receivedAt')
  })

  test('has nothing of what was not filled in', () => {
    const read = forms['a delegate']({})
    expect(read.ok && Object.keys(read.command ?? {})).toEqual(
      expect.not.arrayContaining(['onBehalfOf', 'plannedMs', 'receivedAt', 'inReplyTo']),
    )
  })

  test('[RR1] of a reply says whom it answers', () => {
    expect(forms['a delegate who replies']({})).toMatchObject({ command: { listId: replies, inReplyTo: 'KEN' } })
  })

  test('in the hour that came twice waits for which of the two', () => {
    const twice: Draft = { ...message, received: '27 Oct 2019 02:30' }
    expect(receivedOf(twice, now)).toMatchObject({ problem: 'twice' })
    expect(receivedOf({ ...twice, which: 1 }, now).at).toBe(Date.parse('2019-10-27T01:30:00Z'))
  })
})
