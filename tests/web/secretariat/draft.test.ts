import { describe, expect, test } from 'vitest'
import { delegationId, listId } from '../../../src/domain/ids.ts'
import { type Draft, emptyDraft, nextDraft, readDraft, receivedOf } from '../../../src/web/secretariat/intake/draft.ts'
import { fieldOf } from '../../../src/web/secretariat/intake/refusal-field.ts'
import { retitled } from '../../../src/web/secretariat/intake/retitled.ts'
import { standingOf } from '../../../src/web/secretariat/standing.ts'
import { general } from '../../domain/plan.ts'
import { asked, at, given, sitting } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

const scene = given()
const now = time('2020-10-12T16:00')
const full: Draft = {
  ...emptyDraft,
  list: general,
  delegation: delegationId('KEN'),
  received: 'Mon, 14 Sep 2020 10:30:00 +0300',
  zone: 'Europe/Vienna',
  speaker: ' H.E. Ms. A ',
  title: 'Minister of Justice',
  level: 'minister',
  mode: 'floor',
  language: 'en',
}
const read = (different: Partial<Draft> = {}) => readDraft({ ...full, ...different }, scene.state, now, 'i-1')

describe('a request that is typed in', () => {
  test('[WI6] becomes a command with the message’s time of receipt', () => {
    expect(read({ planned: '2:55', group: ' African States ' })).toEqual({
      ok: true,
      command: {
        type: 'RequestFloor',
        inscriptionId: 'i-1',
        listId: general,
        delegationId: 'KEN',
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

  test('that came just now is stamped by the service', () => {
    const made = read({ source: 'now', received: 'left over' })
    expect(made.ok && 'receivedAt' in made.command).toBe(false)
    expect(made.ok).toBe(true)
  })

  test('says all that is missing or wrong, field by field', () => {
    expect(readDraft({ ...emptyDraft, planned: 'long' }, scene.state, now, 'i')).toEqual({
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
    expect(read({ received: '9/10/2020 11:00' })).toEqual({ ok: false, problems: { received: 'day-or-month' } })
  })

  test('in the hour that came twice waits for which of the two', () => {
    const twice: Draft = { ...full, received: '27 Oct 2019 02:30' }
    expect(receivedOf(twice, now)).toMatchObject({ problem: 'twice' })
    expect(receivedOf({ ...twice, which: 1 }, now).at).toBe(Date.parse('2019-10-27T01:30:00Z'))
  })

  test('leaves list, source, zone and mode for the next', () => {
    const next = nextDraft({ ...full, source: 'now' })
    expect(next).toEqual({
      ...emptyDraft,
      list: general,
      source: 'now',
      zone: 'Europe/Vienna',
      mode: 'floor',
    })
  })
})

describe('the level that a title suggests', () => {
  test('follows the title until a person chooses', () => {
    const first = { ...emptyDraft, ...retitled(emptyDraft, 'Minister of Justice') }
    expect(first).toMatchObject({ level: 'minister', suggested: true })
    const second = { ...first, ...retitled(first, 'Ambassador') }
    expect(second).toMatchObject({ level: 'head-of-delegation', suggested: true })
    expect(retitled({ ...second, level: 'other', suggested: false }, 'President of the Republic')).toEqual({
      title: 'President of the Republic',
    })
  })

  test('is none where the title says nothing', () => {
    expect(retitled({ ...emptyDraft, level: 'minister', suggested: true }, 'Dr.')).toMatchObject({ level: '' })
  })
})

test.each([
  [{ refusal: 'not-eligible', params: { listId: listId('a') } }, 'list'],
  [{ refusal: 'already-inscribed', params: { inscriptionId: asked('KEN', 'other', 1).inscriptionId } }, 'delegation'],
  [{ refusal: 'received-in-future', params: { receivedAt: 1 } }, 'received'],
  [{ refusal: 'list-not-open', params: { listId: listId('a') } }, 'received'],
  [{ refusal: 'unknown-language', params: { language: 'xx' } }, 'language'],
  [{ refusal: 'unavailable', params: {} }, undefined],
] as const)('%j is said at its field', (refused, field) => {
  expect(fieldOf(refused)).toBe(field)
})

test.each([
  ['command.speaker.name', 'speaker'],
  ['command.speaker.title', 'title'],
  ['command.receivedAt', 'received'],
  ['command.planned', 'planned'],
  ['command.onBehalfOf', 'group'],
  ['commandId', undefined],
])('a fault of %s is said at its field', (path, field) => {
  expect(fieldOf({ refusal: 'invalid-command', params: { faults: [{ path, problem: 'is wrong' }] } })).toBe(field)
})

test('what a request came to: in order and where, late, held, or gone', () => {
  const after = given(
    asked('KEN', 'minister', '2020-09-14'),
    asked('PER', 'head-of-delegation', '2020-09-01'),
    asked('CHL', 'other', '2020-10-10', { late: true }),
    asked('XN', 'other', '2020-09-01', { held: true }),
    asked('XA', 'other', '2020-10-10', { held: true, late: true }),
    sitting,
    at('16:01', { type: 'WithdrawInscription', inscriptionId: asked('KEN', 'other', 1).inscriptionId }),
  )
  const standing = (id: string) => standingOf(after.state, after.inscription(id))
  expect(standing('PER')).toEqual({ as: 'in-order', place: 1, of: 1 })
  expect(standing('CHL')).toEqual({ as: 'late' })
  expect(standing('XN')).toEqual({ as: 'held' })
  expect(standing('XA')).toEqual({ as: 'late-and-held' })
  expect(standing('KEN')).toEqual({ as: 'withdrawn' })
})
