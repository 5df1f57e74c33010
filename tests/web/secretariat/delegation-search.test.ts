import { expect, test } from 'vitest'
import { delegationId } from '../../../src/domain/ids.ts'
import type { Delegation } from '../../../src/domain/plan.ts'
import { findDelegations, namesOf, searchable } from '../../../src/web/secretariat/delegation-search.ts'

const delegation = (id: string, rest: Partial<Delegation> = {}): Delegation => ({
  id: delegationId(id),
  name: {},
  category: 'state-party',
  chairs: [],
  admitted: false,
  credentials: 'none',
  ...rest,
})
const state = (iso3: string) => delegation(iso3, { iso3 })

const all = [
  state('CIV'),
  state('GIN'),
  state('GNB'),
  state('GNQ'),
  state('GBR'),
  state('KEN'),
  state('MAR'),
  state('NER'),
  state('NGA'),
  state('PNG'),
  delegation('EU', { name: { en: 'European Union', fr: 'Union européenne', ar: 'الاتحاد الأوروبي' } }),
  delegation('G77', { name: { en: 'Group of 77' }, chairs: ['G77'] }),
].map(searchable)
const find = (query: string) => findDelegations(all, query)

test.each([
  ['Kenya', 'KEN'],
  ['кения', 'KEN'],
  ['肯尼亚', 'KEN'],
  ['كينيا', 'KEN'],
  ['cote divoire', 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['marruecos', 'MAR'],
  ['المغرب', 'MAR'],
  ['royaume', 'GBR'],
  ['kingdom', 'GBR'],
  ['union euro', 'EU'],
  ['الاتحاد الاوروبي', 'EU'],
  ['eu', 'EU'],
])('%s is found as %s', (query, id) => {
  expect(find(query)[0]).toBe(id)
})

test('a code is found before a name, the beginning of a name before its inside', () => {
  expect(find('ner')[0]).toBe('NER')
  expect(find('guinea')).toEqual(['GIN', 'GNB', 'GNQ', 'PNG'])
  expect(find('niger').slice(0, 2)).toEqual(['NER', 'NGA'])
})

test('nothing asked finds all as they stood; nonsense finds none', () => {
  expect(find(' ')).toEqual(all.map(({ id }) => id))
  expect(find('zzzz')).toEqual([])
})

test('a name that the plan gives stands beside the State’s own', () => {
  const names = namesOf(delegation('KEN', { iso3: 'KEN', name: { en: 'Republic of Kenya' } }))
  expect(names).toContain('Republic of Kenya')
  expect(names).toContain('Кения')
})
