import { describe, expect, test } from 'vitest'
import { delegationId, inscriptionId, itemSymbol } from '../../../src/domain/ids.ts'
import { choicesFor, repliesUsed } from '../../../src/web/delegate/choices.ts'
import { countWords, paceOf } from '../../../src/web/delegate/pace.ts'
import { ifAmended, ifAsked } from '../../../src/web/delegate/preview.ts'
import { startingDraft } from '../../../src/web/delegate/starting-draft.ts'
import { type Draft, emptyDraft } from '../../../src/web/request/draft.ts'
import { levelOf } from '../../../src/web/request/level.ts'
import { noTimes, readDraft } from '../../../src/web/request/read.ts'
import { general, groups, highLevel, id, nextPlenary, officers, plenary, replies } from '../../domain/plan.ts'
import { asked, at, given, type Scene, sitting, withdraw } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

const choices = (scene: Scene, delegation: string, kind: 'statements' | 'right-of-reply' = 'statements') => {
  const row = scene.state.delegations.get(id(delegation))
  if (!row) throw new Error(`no delegation ${delegation}`)
  return choicesFor(scene.state, row, kind, scene.now)
}
const me = id('VNM')
const draft: Draft = {
  ...emptyDraft,
  list: general,
  delegation: me,
  speaker: 'H.E. the Minister',
  level: 'head-of-delegation',
  mode: 'remote',
  language: 'en',
}

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

test('[RR1] how many replies were used, of those that count', () => {
  const reply = (name: string) => asked('VNM', 'minister', '2020-10-12', { id: name, list: replies })
  const used = given(reply('one'), { ...reply('two'), onBehalfOf: 'G77' })
  const list = used.list(replies)
  expect(repliesUsed(used.state, list, me)).toBe(2)
  expect(repliesUsed(used.and(withdraw('one')).state, list, me)).toBe(1)
})

describe('a request begins', () => {
  const begin = (scene: Scene, kind: 'statements' | 'right-of-reply' = 'statements') =>
    startingDraft(scene.state, me, choices(scene, 'VNM', kind), kind, 'fr')

  test('in the language of the page, where there was none before', () => {
    expect(begin(given())).toMatchObject({ language: 'fr', mode: 'remote', level: 'head-of-delegation', speaker: '' })
  })

  test('like the last one, on a list that takes it; a level that its title does not say stays', () => {
    const draft = begin(given(asked('VNM', 'head-of-state', '2020-09-01', { mode: 'floor', language: 'es' })))
    expect(draft).toMatchObject({
      mode: 'floor',
      language: 'es',
      speaker: 'Speaker of VNM',
      group: '',
      planned: '',
    })
    expect(draft.list).not.toBe(general)
    expect(levelOf(draft)).toBe('head-of-state')
  })

  test('with no recorded message where it replies to what has just been said', () => {
    const scene = given(asked('VNM', 'minister', '2020-09-01', { mode: 'video' }))
    expect(begin(scene, 'right-of-reply')).toMatchObject({ mode: 'remote', list: replies })
  })
})

const four = given(
  asked('KEN', 'minister', '2020-09-14'),
  asked('JPN', 'minister', '2020-09-15'),
  asked('PER', 'head-of-delegation', '2020-09-02'),
  asked('POL', 'head-of-delegation', '2020-09-03'),
)

test('before it is sent: the place that it would have, and nothing is changed by looking', () => {
  const read = readDraft(draft, four.state, four.now, 'i', noTimes)
  if (!read.ok) throw new Error('incomplete')
  const { command } = read
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
