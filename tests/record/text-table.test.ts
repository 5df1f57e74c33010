import { expect, test } from 'vitest'
import { textTable } from '../../src/record/text-table.ts'

test.each([
  ['Kenya', 5],
  ['Côte d’Ivoire', 13],
  ['Co\u0302te', 4],
  ['中国', 4],
  ['日本 JPN', 8],
  ['한국', 4],
  ['ＡＢ', 4],
  ['كينيا', 5],
  ['a\u200eb', 2],
  ['👩‍⚖️', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  const [line] = textTable([
    [text, '|'],
    ['x'.repeat(20), '|'],
  ]).split('\n')
  expect(line).toBe(`${text}${' '.repeat(20 - columns)}  |`)
})

test('columns stand under each other, whatever is in them', () => {
  const table = textTable([
    ['1', '中国', 'x'],
    ['10', 'Kenya', ''],
  ])
  expect(table).toBe('1   中国   x\n10  Kenya\n')
})
