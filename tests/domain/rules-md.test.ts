import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** RULES.md against the files and the tests that it names, and the ids that code and tests carry. */
const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string, ends: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => ends.test(path) && !path.includes('node_modules'))
    .map(path => `${folder}/${path}`)

/** Where a name in the table leads: on the domain's floor, or on another. */
const found = (floors: readonly string[], name: string): string | undefined =>
  floors.map(floor => `${floor}/${name}`).find(path => existsSync(join(root, path)))
const sources = ['src/domain', 'src']
const tests = ['tests/domain', 'tests']

const rules = read('src/domain/RULES.md')
  .split('\n')
  .filter(line => /^\| [A-Z]{2}\d+ \|/.test(line))
  .map(line => {
    const [, id = '', says = '', enforced = '', tested = ''] = line.split('|').map(cell => cell.trim())
    const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    return { id, says, enforced: names(enforced), tested: names(tested) }
  })
const ids = rules.map(({ id }) => id)

/** The ids that the titles in a test file carry: `'[PR1] …'`, `'[WI3] [PR4] …'`. */
function idsInTitles(path: string): Set<string> {
  const titles = read(path).matchAll(/(['"`])((?:\[[A-Z]{2}\d+\]\s?)+)/g)
  return new Set([...titles].flatMap(([, , title = '']) => title.match(/[A-Z]{2}\d+/g) ?? []))
}

const testFiles = filesIn('tests', /\.test\.tsx?$/)
const ours = testFiles.filter(path => !path.endsWith('rules-md.test.ts'))

test('every rule is there once, and says something', () => {
  const count = { WI: 7, PR: 7, FL: 5, CL: 5, PO: 2, RR: 1, LK: 3, MT: 4, RC: 4 }
  const all = Object.entries(count).flatMap(([area, n]) => Array.from({ length: n }, (_, k) => `${area}${k + 1}`))
  expect(ids).toEqual(all)
  for (const { says } of rules) expect(says.length).toBeGreaterThan(20)
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { enforced, tested }) => {
  test('is enforced in files that exist', () => {
    expect(enforced).not.toEqual([])
    expect(enforced.filter(name => !found(sources, name))).toEqual([])
  })

  test('is tested in files that exist and have a title with its id', () => {
    expect(tested).not.toEqual([])
    const without = tested.filter(name => {
      const path = found(tests, name)
      return path === undefined || !idsInTitles(path).has(id)
    })
    expect(without).toEqual([])
  })
})

test('an id in the title of any test is a rule of the table', () => {
  const unknown = ours.flatMap(path =>
    [...idsInTitles(path)].filter(id => !ids.includes(id)).map(id => `${path}: ${id}`),
  )
  expect(unknown).toEqual([])
})

test('a rule that code speaks of is in the table', () => {
  const unknown = filesIn('src/domain', /\.ts$/).flatMap(path => {
    const spoken = read(path).match(/\b(?:WI|PR|FL|CL|PO|RR|LK|MT|RC)\d+\b/g) ?? []
    return spoken.filter(id => !ids.includes(id)).map(id => `${path}: ${id}`)
  })
  expect(unknown).toEqual([])
})

test('every file of rules enforces one that the table names', () => {
  const named = new Set(rules.flatMap(({ enforced }) => enforced))
  const unnamed = readdirSync(join(root, 'src/domain/rules')).filter(name => !named.has(`rules/${name}`))
  expect(unnamed).toEqual([])
})

test('every file of rules has a test that mirrors it', () => {
  const mirrors = readdirSync(join(root, 'src/domain/rules')).map(name => name.replace('.ts', '.test.ts'))
  expect(readdirSync(join(root, 'tests/domain/rules'))).toEqual(expect.arrayContaining(mirrors))
})
