import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandId, delegationId, sessionId } from '../../src/domain/ids.ts'
import { canonical, type Draft, exported, positionAfter, seal, unseal, verifyNext } from '../../src/store/chain.ts'
import { DamagedEntryError, start } from '../../src/store/contract.ts'
import { lineOf, type WrittenEntry } from '../../src/store/written.ts'

const draft: Draft = {
  at: 1_602_504_030_000,
  by: { role: 'delegate', delegationId: delegationId('KEN') },
  commandId: commandId('c-1'),
  event: { type: 'Annotated', text: 'Ünïcode "quoted"\n' },
}

test('[RC4] the digest is sha256 of the digest before and the canonical text, so that anyone can compute it', () => {
  const [entry] = seal(start, [draft])
  const text =
    '{"at":1602504030000,"by":{"delegationId":"KEN","role":"delegate"},"commandId":"c-1",' +
    '"event":{"text":"Ünïcode \\"quoted\\"\\n","type":"Annotated"},"seq":1}'
  expect(entry?.text).toBe(text)
  expect(entry?.digest).toBe(createHash('sha256').update('0'.repeat(64)).update(text).digest('hex'))
})

const contentOf = ({ text: _, ...content }: WrittenEntry) => content

test('[RC4] changing, removing or swapping an entry breaks the chain', () => {
  const [one, two, three] = seal(start, [draft, { ...draft, commandId: commandId('c-2') }, draft])
  if (!one || !two || !three) throw new Error('sealed nothing')
  expect(verifyNext(start.digest, one)).toBe(true)
  expect(verifyNext(one.digest, two)).toBe(true)
  expect(verifyNext(one.digest, exported({ ...contentOf(two), at: two.at + 1 }))).toBe(false)
  expect(verifyNext(one.digest, three)).toBe(false)
  expect(verifyNext(start.digest, two)).toBe(false)
})

test('an export that was parsed again, with its keys in another order, verifies', () => {
  const [entry] = seal(start, [draft])
  if (!entry) throw new Error('sealed nothing')
  const { digest, seq, event, commandId, by, at } = JSON.parse(lineOf(entry))
  expect(exported({ digest, seq, event, commandId, by, at })).toEqual(entry)
  expect(verifyNext(start.digest, exported({ digest, seq, event, commandId, by, at }))).toBe(true)
})

test('what is left undefined is not in the text, and not in the entry', () => {
  const loose = { ...draft, by: { role: 'president', delegationId: undefined } }
  // As JavaScript callers may: the types do not allow it.
  const [entry] = seal(start, [JSON.parse(JSON.stringify(loose)), Object.assign({}, draft, loose)])
  expect(Object.keys(entry?.by ?? {})).toEqual(['role'])
  expect(canonical({ b: undefined, a: [undefined, null, 1] })).toBe('{"a":[null,null,1]}')
})

test('an entry of another number is damaged, however well it is chained', () => {
  const [entry] = seal({ seq: 4, digest: start.digest }, [draft])
  if (!entry) throw new Error('sealed nothing')
  const open = (seq: number) => unseal(sessionId('s'), start.digest, seq, entry.digest, entry.text)
  expect(open(5)).toEqual(entry)
  expect(() => open(6)).toThrow(DamagedEntryError)
  expect(positionAfter(start, [entry])).toEqual({ seq: 5, digest: entry.digest })
})

test('what JSON cannot say has no canonical form', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n]) {
    expect(() => canonical({ value: [value] }.value[0])).toThrow(TypeError)
  }
  expect(() => seal(start, [{ ...draft, at: 1.5 }])).toThrow(TypeError)
})

test.each([
  ['few', { minLength: 0, maxLength: 24 }],
  ['many', { minLength: 25, maxLength: 60 }],
])('keys are in the order of their UTF-16 code units, where they are %s', (_, size) => {
  const key = fc.string({ unit: 'grapheme' }).filter(text => text !== 'toJSON')
  fc.assert(
    fc.property(fc.uniqueArray(key, size), names => {
      const fields = names.toSorted().map(name => `${JSON.stringify(name)}:0`)
      expect(canonical(Object.fromEntries(names.map(name => [name, 0])))).toBe(`{${fields.join(',')}}`)
    }),
  )
})

test('any JSON value has one canonical text, which says the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonical(value)
      expect(canonical(JSON.parse(text))).toBe(text)
      // -0 has no sign in JSON.
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

/** Byte for byte: the published vectors of RFC 8785's reference implementation. */
test.each(['arrays', 'french', 'structures', 'unicode', 'values', 'weird'])(
  '[RC4] the canonical form is that of RFC 8785: %s',
  name => {
    const [input, output] = ['input', 'output'].map(side =>
      readFileSync(`${import.meta.dirname}/rfc8785/${side}/${name}.json`),
    )
    expect(Buffer.from(canonical(JSON.parse(String(input))))).toEqual(output)
  },
)

test.each([
  [-0, '0'],
  [1e21, '1e+21'],
  [1e-7, '1e-7'],
  [0.000001, '0.000001'],
  [2 ** 53, '9007199254740992'],
  [5e-324, '5e-324'],
])('numbers are written as ECMAScript writes them: %s', (number, text) => {
  expect(canonical(number)).toBe(text)
})

test.each(['\ud800', 'a\udc00', '\udc00\ud800'])('half of a surrogate pair has no canonical form', text => {
  expect(() => canonical([text])).toThrow(TypeError)
  expect(() => canonical({ [text]: 1 })).toThrow(TypeError)
})
