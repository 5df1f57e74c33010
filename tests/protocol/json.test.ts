import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../src/protocol/json.ts'

const problem = (text: string) => {
  const result = parseJson(text, 1_000_000)
  return result.ok ? 'none' : result.problem
}

test.each([
  ['', 'is not JSON: the text ends where a value is expected at line 1, column 1'],
  ['abc', 'is not JSON: neither a value nor a name in double quotes at line 1, column 1'],
  ['{"a": tru}', 'is not JSON: neither a value nor a name in double quotes at line 1, column 7'],
  ['{\n  "a": 1,\n}', 'is not JSON: a name in double quotes is expected at line 3, column 1'],
  ['{\n  "a": 1\n  "b": 2\n}', 'is not JSON: a comma or a closing bracket is expected at line 3, column 3'],
  ['{"a": [1, 2}', 'is not JSON: a comma or a closing bracket is expected at line 1, column 12'],
  ['[1, 2', 'is not JSON: the text ends where a closing ] is expected at line 1, column 6'],
  ['{\r\n  "a": 1', 'is not JSON: the text ends where a closing } is expected at line 2, column 9'],
  ["{'a': 1}", 'is not JSON: neither a value nor a name in double quotes at line 1, column 2'],
  ['{a: 1}', 'is not JSON: neither a value nor a name in double quotes at line 1, column 2'],
  ['{"a" 1}', 'is not JSON: a colon is expected at line 1, column 6'],
  ['{"a":}', 'is not JSON: a value is expected at line 1, column 6'],
  ['["a', 'is not JSON: a string that does not end on its line at line 1, column 2'],
  ['["a\nb"]', 'is not JSON: a string that does not end on its line at line 1, column 2'],
  ['["\\x"]', 'is not JSON: a string with a backslash before a character that takes none at line 1, column 2'],
  ['["\\u12"]', 'is not JSON: a string with \\u and not four digits behind it at line 1, column 2'],
  ['["a\tb"]', 'is not JSON: a string with a control character in it at line 1, column 2'],
  ['[01]', 'is not JSON: a comma or a closing bracket is expected at line 1, column 3'],
  ['[1.]', 'is not JSON: a number that breaks off at line 1, column 2'],
  ['[1,]', 'is not JSON: a value is expected at line 1, column 4'],
  ['[1, // one\n2]', 'is not JSON: a comment, which JSON does not have at line 1, column 5'],
  ['{} {}', 'is not JSON: something follows the end at line 1, column 4'],
])('%j: %s', (text, expected) => {
  expect(problem(text)).toBe(expected)
})

test('a byte order mark, as some editors write it, is passed over', () => {
  expect(parseJson('\ufeff{"a":1}', 100)).toEqual({ ok: true, value: { a: 1 } })
})

test('a text with one character too many, too few or other than it was is JSON, or its fault is found within it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', '\\', '1', '\u0000'), (json, n, other) => {
      const at = n % (json.length + 1)
      const text = json.slice(0, at) + other + json.slice(at + 1)
      const found = /line (\d+), column (\d+)$/.exec(problem(text))
      if (found) expect(Number(found[2])).toBeLessThanOrEqual(text.length + 1)
      else expect(problem(text)).toBe('none')
    }),
    { numRuns: 500 },
  )
})

test('ten megabytes are refused unread, in bytes and not in characters', () => {
  const large = '['.repeat(10_000_000)
  const started = performance.now()
  expect(problem(large)).toBe('is larger than 1,000,000 bytes')
  expect(performance.now() - started).toBeLessThan(100)
  expect(problem(JSON.stringify('é'.repeat(600_000)))).toBe('is larger than 1,000,000 bytes')
})

test.each(['[', '{"a":'])('a million of %s deep is no fault of the reader', opening => {
  const deep = opening.repeat(Math.floor(999_999 / opening.length))
  expect(problem(deep)).toMatch(/^is not JSON: brackets more than 100 deep at line 1, column \d+$/)
})

test('brackets side by side are not deep', () => {
  expect(problem(`[${'[],{},'.repeat(500)}`)).toBe(
    'is not JSON: the text ends where a value is expected at line 1, column 3002',
  )
})

test('a megabyte of anything else is refused in time', () => {
  for (const junk of ['}', ',', '"', 'x ', '/', '-', '\\', '{"a":1}', '[1 2]']) {
    const started = performance.now()
    expect(problem(junk.repeat(Math.floor(1_000_000 / junk.length)))).toMatch(/^is not JSON: .* at line 1, column \d+$/)
    expect(performance.now() - started).toBeLessThan(1000)
  }
})

test('a long string that does not end is found in time', () => {
  const started = performance.now()
  expect(problem(`["${'a'.repeat(900_000)}`)).toMatch(/a string that does not end/)
  expect(performance.now() - started).toBeLessThan(1000)
})
