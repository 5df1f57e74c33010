import { expect, test } from 'vitest'
import { groupName } from '../../src/protocol/groups.ts'

test.each([
  ['african', 'african'],
  ['African', 'african'],
  ['African States', 'african'],
  ['Group of African States', 'african'],
  ['Groupe des États d’Afrique', 'african'],
  ['Asia-Pacific', 'asia-pacific'],
  ['Asia and the Pacific', 'asia-pacific'],
  ['Eastern European', 'eastern-european'],
  ['Eastern European Group', 'eastern-european'],
  ['GRULAC', 'grulac'],
  ['Latin American and Caribbean States', 'grulac'],
  ['Groupe des États d’Amérique latine et des Caraïbes', 'grulac'],
  ['WEOG', 'weog'],
  ['Western European and other States', 'weog'],
  ['Groupe des États d’Europe occidentale et autres États', 'weog'],
])('%s is %s', (text, id) => {
  expect(groupName(text)).toBe(id)
})

test.each(['G77', 'Group of 77 and China', 'African Union', 'European Union', 'constructor', 'Group', ''])(
  '%s is no regional group and stays as it is',
  text => {
    expect(groupName(text)).toBe(text)
  },
)
