import { expect, test } from 'vitest'
import { delegationId } from '../../../src/domain/ids.ts'
import { Readings } from '../../../src/domain/readings.ts'
import { type Draft, emptyDraft } from '../../../src/web/request/draft.ts'
import { nextDraft, ofDelegation } from '../../../src/web/secretariat/intake/sheet.ts'
import { standingOf } from '../../../src/web/secretariat/standing.ts'
import { general } from '../../domain/plan.ts'
import { asked, at, given, sitting } from '../../domain/support.ts'

test('a request that was entered leaves its list, source, zone and mode for the next', () => {
  const full: Draft = {
    ...emptyDraft,
    list: general,
    source: 'message',
    received: '10:30',
    zone: 'Europe/Vienna',
    speaker: 'H.E. Ms. A',
    mode: 'floor',
    language: 'en',
  }
  expect(nextDraft(full)).toEqual({
    ...emptyDraft,
    list: general,
    source: 'message',
    zone: 'Europe/Vienna',
    mode: 'floor',
  })
})

test('the language that a delegation last asked to speak in is proposed, and changes none that was chosen', () => {
  const { state } = given(asked('KEN', 'minister', '2020-09-14', { language: 'fr' }))
  const ken = delegationId('KEN')
  expect(ofDelegation(state, ken, emptyDraft)).toEqual({ delegation: ken, language: 'fr' })
  expect(ofDelegation(state, ken, { ...emptyDraft, language: 'en' })).toEqual({ delegation: ken })
  expect(ofDelegation(state, '', emptyDraft)).toEqual({ delegation: '' })
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
  const standing = (id: string) => standingOf(new Readings(after.state), after.inscription(id))
  expect(standing('PER')).toEqual({ as: 'in-order', place: 1, of: 1 })
  expect(standing('CHL')).toEqual({ as: 'late' })
  expect(standing('XN')).toEqual({ as: 'held' })
  expect(standing('XA')).toEqual({ as: 'late-and-held' })
  expect(standing('KEN')).toEqual({ as: 'withdrawn' })
})
