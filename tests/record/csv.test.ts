import { describe, expect, test } from 'vitest'
import { csv } from '../../src/record/csv.ts'
import { readCsv } from './support.ts'

test('begins with a byte order mark, and ends each line with CRLF', () => {
  expect(csv(['a', 'b'], [['é', 1]])).toBe('\ufeffa,b\r\né,1\r\n')
})

test.each([
  'plain',
  '',
  'with, comma',
  'with "quotes"',
  'two\nlines',
  'two\r\nlines',
  ' spaces around ',
  '"',
  ',',
  '总统',
  'רוזן',
])('%j comes back as it was', text => {
  expect(readCsv(csv(['x', 'y'], [[text, 'next']]).slice(1))[1]).toEqual([text, 'next'])
})

test('what is not there is an empty cell; numbers and truths are as they are', () => {
  expect(readCsv(csv(['a', 'b', 'c'], [[null, -1.5, false]]).slice(1))[1]).toEqual(['', '-1.5', 'false'])
})

describe('what a spreadsheet would run is text to it', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://evil.example","x")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u200b=1',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "=cmd|' /C calc'!A0",
  ])('%j', text => {
    expect(readCsv(csv(['x'], [[text]]).slice(1))[1]?.[0]).toBe(`'${text}`)
  })

  test('a hyphen or an at within a name changes nothing', () => {
    const names = ['Jean-Paul', 'a@b', '1=1', '(=1)']
    expect(
      readCsv(
        csv(
          ['x'],
          names.map(name => [name]),
        ).slice(1),
      ).slice(1),
    ).toEqual(names.map(name => [name]))
  })
})
