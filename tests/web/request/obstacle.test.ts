import { expect, test } from 'vitest'
import { type Draft, emptyDraft } from '../../../src/web/request/draft.ts'
import { obstacleTo } from '../../../src/web/request/obstacle.ts'
import { general, highLevel, id, replies } from '../../domain/plan.ts'
import { asked, given } from '../../domain/support.ts'

const draft: Draft = { ...emptyDraft, list: general, delegation: id('VNM'), level: 'head-of-delegation' }

test('[WI7] a minister on the opening list is told at once which list to use, and the tier there', () => {
  const { state } = given()
  const obstacle = obstacleTo(state, { ...draft, list: highLevel, title: 'Minister of Justice' })
  expect(obstacle).toEqual({ refusal: 'not-eligible', params: { listId: highLevel, instead: general, tier: 1 } })
  expect(obstacleTo(state, { ...draft, list: highLevel, level: 'head-of-state' })).toBeNull()
})

test('[WI5] a second request on a list is told at once; one for a group is not in the way', () => {
  const { state } = given(asked('VNM', 'minister', '2020-09-01'))
  expect(obstacleTo(state, draft)).toMatchObject({ refusal: 'already-inscribed' })
  expect(obstacleTo(state, { ...draft, group: 'G77' })).toBeNull()
})

test('[RR1] the third reply is told at once', () => {
  const reply = (name: string) => asked('VNM', 'minister', '2020-10-12', { id: name, list: replies })
  const { state } = given(reply('one'), { ...reply('two'), onBehalfOf: 'G77' })
  const third = { ...draft, list: replies, group: 'african' }
  expect(obstacleTo(state, third)).toMatchObject({ refusal: 'reply-quota-exhausted' })
})

test('a draft that says too little has no obstacle yet', () => {
  const { state } = given(asked('VNM', 'minister', '2020-09-01'))
  const parts: readonly Partial<Draft>[] = [{ list: '' }, { delegation: '' }, { level: '' }]
  for (const part of parts) expect(obstacleTo(state, { ...draft, ...part })).toBeNull()
})
