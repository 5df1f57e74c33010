import { expect, test } from 'vitest'
import { delegationId, inscriptionId, itemSymbol } from '../../../src/domain/ids.ts'
import { choicesFor, repliesUsed } from '../../../src/web/delegate/choices.ts'
import { changesOf, type Draft, draftFrom, plannedMsOf, requestOf } from '../../../src/web/delegate/draft.ts'
import { obstacleTo } from '../../../src/web/delegate/obstacle.ts'
import { countWords, paceOf } from '../../../src/web/delegate/pace.ts'
import { ifAmended, ifAsked } from '../../../src/web/delegate/preview.ts'
import { general, groups, highLevel, id, nextPlenary, officers, plenary, replies } from '../../domain/plan.ts'
import { asked, at, given, type Scene, sitting, withdraw } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

const choices = (scene: Scene, delegation: string, kind: 'statements' | 'right-of-reply' = 'statements') => {
  const row = scene.state.delegations.get(id(delegation))
  if (!row) throw new Error(`no delegation ${delegation}`)
  return choicesFor(scene.state, row, kind, scene.now)
}
const draft: Draft = { ...draftFrom(undefined, { listId: general, language: 'en' }), name: 'H.E. the Minister' }
const me = id('VNM')

test('[WI7] only lists that a delegation may use with some speaker or for some group are offered', () => {
  const of = (delegation: string) => choices(given(), delegation).map(({ list }) => list.id)
  expect(of('XC')).toContain(officers)
  expect(of('VNM')).not.toContain(officers)
  expect(of('VNM')).toContain(highLevel)
  // Others chair the African Group and GRULAC; whoever chairs the other three, the plan does not name.
  expect(of('KEN')).toContain(groups)
  expect(choices(given(), 'VNM', 'right-of-reply').map(({ list }) => list.id)).toEqual([replies])
})

test('open lists come first, those it is on already last, and each says when it turns', () => {
  const scene = given(asked('VNM', 'minister', '2020-09-01'))
  const rows = choices(scene, 'VNM')
  expect(rows[0]).toMatchObject({ status: 'open' })
  expect(rows.at(-1)).toMatchObject({ list: { id: general }, inscribed: 'VNM', turnsAt: time('2020-10-09T12:00') })
  expect(rows.find(({ list }) => list.id === 'by-hand')).toMatchObject({ status: 'not-open', turnsAt: null })
  const later = given(at('2020-10-11', asked('PER', 'minister', '2020-09-01')))
  expect(choices(later, 'VNM').find(({ list }) => list.id === general)).toMatchObject({
    status: 'closed',
    turnsAt: null,
  })
})

test('a list is gone when every meeting of its item has concluded it', () => {
  const over = given(
    sitting,
    { type: 'ConcludeItem', symbol: itemSymbol('1(f)') },
    { type: 'AdjournMeeting' },
    at('2020-10-13T12:00', { type: 'CallToOrder', meetingId: nextPlenary }),
    { type: 'TakeUpItem', symbol: itemSymbol('1(f)') },
  )
  const of = (scene: Scene) => choices(scene, 'VNM').map(({ list }) => list.id)
  expect(of(over)).toContain(general)
  expect(of(over.and({ type: 'ConcludeItem', symbol: itemSymbol('1(f)') }))).not.toContain(general)
})

test('[WI7] a minister on the opening list is told at once which list to use, and the tier there', () => {
  const obstacle = obstacleTo(given().state, { ...draft, listId: highLevel, level: 'minister' }, me, null)
  expect(obstacle).toEqual({ refusal: 'not-eligible', params: { listId: highLevel, instead: general, tier: 1 } })
  expect(obstacleTo(given().state, { ...draft, listId: highLevel, level: 'head-of-state' }, me, null)).toBeNull()
})

test('[WI5] a second request on a list is told at once; one for a group is not in the way', () => {
  const { state } = given(asked('VNM', 'minister', '2020-09-01'))
  expect(obstacleTo(state, draft, me, null)).toMatchObject({ refusal: 'already-inscribed' })
  expect(obstacleTo(state, { ...draft, group: 'G77' }, me, null)).toBeNull()
})

test('[RR1] the third reply is told at once, and how many were used', () => {
  const reply = (name: string) => asked('VNM', 'minister', '2020-10-12', { id: name, list: replies })
  const used = given(reply('one'), { ...reply('two'), onBehalfOf: 'G77' })
  const list = used.list(replies)
  expect(repliesUsed(used.state, list, me)).toBe(2)
  const third = { ...draft, listId: replies, group: 'african' }
  expect(obstacleTo(used.state, third, me, null)).toMatchObject({ refusal: 'reply-quota-exhausted' })
  expect(repliesUsed(used.and(withdraw('one')).state, list, me)).toBe(1)
})

test('what the service refused of this list stands, though the page knows of no obstacle; of another list it does not', () => {
  const refused = { refusal: 'not-eligible', params: { listId: general, instead: highLevel } } as const
  expect(obstacleTo(given().state, draft, me, refused)).toBe(refused)
  expect(obstacleTo(given().state, { ...draft, listId: replies }, me, refused)).toBeNull()
})

test('a request has what was filled in, and nothing that was not', () => {
  const inscription = inscriptionId('i')
  expect(requestOf({ ...draft, name: '  ' }, inscription, me)).toBeNull()
  expect(requestOf({ ...draft, listId: null }, inscription, me)).toBeNull()
  expect(
    requestOf({ ...draft, name: ' Nguyễn ', minutes: '2', seconds: '55', group: ' G77 ' }, inscription, me),
  ).toEqual({
    type: 'RequestFloor',
    inscriptionId: 'i',
    listId: general,
    delegationId: 'VNM',
    speaker: { name: 'Nguyễn', title: '' },
    level: 'head-of-delegation',
    mode: 'remote',
    language: 'en',
    onBehalfOf: 'G77',
    plannedMs: 175_000,
  })
  expect(requestOf(draft, inscription, me)).not.toHaveProperty('plannedMs')
})

test('a planned length is minutes and seconds, either of them alone too', () => {
  expect(plannedMsOf({ ...draft, minutes: '3', seconds: '' })).toBe(180_000)
  expect(plannedMsOf({ ...draft, minutes: '', seconds: '45' })).toBe(45_000)
  expect(plannedMsOf({ ...draft, minutes: '', seconds: '' })).toBeUndefined()
  expect(plannedMsOf({ ...draft, minutes: '0', seconds: '0' })).toBeUndefined()
})

test('a change has only what is different, and there is none where nothing is', () => {
  const scene = given(asked('VNM', 'head-of-delegation', '2020-09-01', { plannedMs: 175_000 }))
  const inscription = scene.inscription('VNM')
  const form = draftFrom(inscription, { listId: general, language: 'fr' })
  expect(form).toMatchObject({ minutes: '2', seconds: '55', language: 'en' })
  expect(changesOf(form, inscription)).toBeNull()
  expect(changesOf({ ...form, level: 'minister', mode: 'remote' }, inscription)).toEqual({
    level: 'minister',
    mode: 'remote',
  })
  expect(changesOf({ ...form, name: 'Another' }, inscription)).toEqual({ speaker: { name: 'Another', title: 'H.E.' } })
})

const four = given(
  asked('KEN', 'minister', '2020-09-14'),
  asked('JPN', 'minister', '2020-09-15'),
  asked('PER', 'head-of-delegation', '2020-09-02'),
  asked('POL', 'head-of-delegation', '2020-09-03'),
)

test('before it is sent: the place that it would have, and nothing is changed by looking', () => {
  const command = requestOf(draft, inscriptionId('i'), me)
  if (!command) throw new Error('incomplete')
  const before = JSON.stringify(four.state)
  expect(ifAsked(four.state, command, time('2020-09-20'))).toMatchObject({ place: 5, expected: { meetingId: plenary } })
  expect(ifAsked(four.state, { ...command, level: 'minister' }, time('2020-09-20'))).toMatchObject({ place: 3 })
  expect(ifAsked(four.state, command, time('2020-10-10'))).toMatchObject({ place: null, stance: 'late' })
  const observer = { ...command, delegationId: delegationId('XN') }
  expect(ifAsked(four.state, observer, time('2020-09-20'))).toMatchObject({ place: null, stance: 'held' })
  expect(JSON.stringify(four.state)).toBe(before)
})

test('[PR3] before a change of level is sent: the place that it costs or gains', () => {
  expect(ifAmended(four.state, inscriptionId('KEN'), { level: 'other' }, four.now)).toMatchObject({ place: 4 })
  expect(ifAmended(four.state, inscriptionId('POL'), { level: 'minister' }, time('2020-09-20'))).toMatchObject({
    place: 3,
  })
  expect(ifAmended(four.state, inscriptionId('POL'), { language: 'fr' }, four.now)).toMatchObject({ place: 4 })
})

test('words are counted in each script, and paced against the time there is', () => {
  expect(countWords('Mr. President, I thank you.', 'en')).toBe(5)
  expect(countWords('سيدي الرئيس، أشكركم', 'ar')).toBe(3)
  expect(countWords('主席先生', 'zh')).toBeGreaterThan(0)
  expect(countWords('', 'en')).toBe(0)
  expect(paceOf(412, 180_000)).toBe(137)
  expect(paceOf(412, null)).toBeNull()
})
