import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import { authority } from '../../src/domain/authority.ts'
import { languages } from '../../src/domain/vocabulary.ts'
import { bundleOf } from '../../src/words/voice.ts'
import { familiesOf } from '../web/support/families.ts'
import { filesOf, variables, wordsIn, wordsText } from './support.ts'

const source = new URL('../../src/', import.meta.url).pathname
const parsed = (language: string, file: string) => new FluentResource(wordsText(`${language}/${file}`))
/** All that says messages: the pages, the documents, and the words themselves. */
const code = ['web', 'record', 'words'].flatMap(folder =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => ({ path: join(folder, path), text: readFileSync(join(source, folder, path), 'utf8') })),
)

/** The codes of a table of refusals, as its interface spells them. */
function codesOf(path: string, table: string): string[] {
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
  const body = text.slice(text.indexOf(`interface ${table}`)).split('\n}')[0] ?? ''
  return [...body.matchAll(/^ {2}'?([a-z][a-z-]*)'?: /gm)].map(([, name]) => name ?? '')
}
const refusals = [
  ...codesOf('domain/refusals.ts', 'RefusalTable'),
  ...codesOf('protocol/messages.ts', 'WireRefusalTable'),
]

const events = (() => {
  const text = readFileSync(new URL('../../src/domain/events.ts', import.meta.url), 'utf8')
  const body = text.slice(text.indexOf('interface EventTable')).split('\n}')[0] ?? ''
  return [...body.matchAll(/^ {2}([A-Z]\w+): /gm)].map(([, name]) => name ?? '').filter(name => name !== 'Withheld')
})()

const families = familiesOf(refusals, events)

const english = filesOf('en')

test('the tables that the sentences are written for were found', () => {
  expect(refusals).toContain('point-not-next')
  expect(refusals).toContain('journal-damaged')
  expect(events).toContain('RecordCorrected')
  expect(Object.keys(authority).length).toBeGreaterThan(40)
})

describe.each(languages)('%s', language => {
  test('has the files that English has', () => {
    expect(filesOf(language)).toEqual(english)
  })

  test.each(english)('%s: every message, none besides, none twice, with the same variables', file => {
    const ids = parsed(language, file).body.map(({ id }) => id)
    const wanted = parsed('en', file).body
    expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
    for (const message of parsed(language, file).body) {
      const same = wanted.find(({ id }) => id === message.id)
      const known = [...variables(same)]
      // A language may say without choosing what another chooses words for; it never leaves out what is said.
      for (const name of variables(message))
        expect([message.id, known]).toEqual([message.id, expect.arrayContaining([name])])
      const used = [...variables(message)]
      for (const name of variables(same, true)) {
        expect([message.id, used]).toEqual([message.id, expect.arrayContaining([name])])
      }
    }
  })

  test.each(english)('%s: nothing that the parser had to skip', file => {
    const lines = wordsText(`${language}/${file}`).split('\n')
    const begun = lines.filter(line => /^[a-zA-Z][\w-]* *=/.test(line)).length
    expect(parsed(language, file).body).toHaveLength(begun)
  })

  test('plurals name the categories that the language has', () => {
    const known = (['cardinal', 'ordinal'] as const).flatMap(
      type => new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories,
    )
    for (const file of english) {
      for (const [, key] of wordsText(`${language}/${file}`).matchAll(/\[(zero|one|two|few|many)\]/g)) {
        expect([file, known]).toEqual([file, expect.arrayContaining([key])])
      }
    }
  })

  test('every refusal is a sentence', () => {
    const bundle = bundleOf(language, [wordsIn(wordsText(`${language}/refusals.ftl`))])
    for (const refusal of families['refusal-'] ?? []) {
      const message = bundle.getMessage(`refusal-${refusal}`)
      expect([refusal, message?.value]).toEqual([refusal, expect.anything()])
    }
  })
})

const ids = new Set(english.flatMap(file => parsed('en', file).body.map(({ id }) => id)))
const made = new Set(Object.entries(families).flatMap(([prefix, words]) => words.map(word => prefix + word)))

test('every message that code asks for by name exists', () => {
  for (const { path, text } of code) {
    for (const [, id] of text.matchAll(/\bt\(\s*'([^']+)'/g))
      expect([path, id, ids.has(id ?? '')]).toEqual([path, id, true])
  }
})

test('every message that code makes out of a word exists', () => {
  for (const id of made) expect(ids).toContain(id)
})

test('every family that code makes ids with is listed here', () => {
  for (const { path, text } of code) {
    for (const [, prefix] of text.matchAll(/\bt\(`([a-z-]+)\$\{/g)) {
      expect([path, Object.keys(families)]).toEqual([path, expect.arrayContaining([prefix])])
    }
  }
})

test('no message is left over', () => {
  const text = code.map(each => each.text).join('\n')
  const unused = [...ids].filter(id => !made.has(id) && !text.includes(`'${id}'`) && !text.includes(`"${id}"`))
  expect(unused).toEqual([])
})
