import type { RegionalGroup } from '../domain/vocabulary.ts'

/** What remains of a regional group's name without its “Group of … States”, in English and in French. */
const names: Readonly<Record<string, RegionalGroup>> = {
  african: 'african',
  africa: 'african',
  afrique: 'african',
  africain: 'african',
  'asia pacific': 'asia-pacific',
  asian: 'asia-pacific',
  asia: 'asia-pacific',
  'asie pacifique': 'asia-pacific',
  'eastern european': 'eastern-european',
  'eastern europe': 'eastern-european',
  'europe orientale': 'eastern-european',
  eeg: 'eastern-european',
  grulac: 'grulac',
  'latin american caribbean': 'grulac',
  'latin america caribbean': 'grulac',
  'amerique latine caraibes': 'grulac',
  weog: 'weog',
  'western european others': 'weog',
  'western european other': 'weog',
  'western europe others': 'weog',
  'europe occidentale autres': 'weog',
}

const fillers = new Set('group groupe regional of the states state and des de d la l les et etats pays'.split(' '))

/** The id of a regional group, however its name is written; any other group's name as it is. */
export function groupName(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && !fillers.has(word))
  const key = words.join(' ')
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? text
}
