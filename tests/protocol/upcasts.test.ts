import { expect, test } from 'vitest'
import type { EventOf } from '../../src/domain/events.ts'
import { isKnown, type Upcasts, upcast, versioned } from '../../src/protocol/upcasts.ts'

/** As if a note had first been one text, then several lines, then lines in a language. */
const table: Upcasts = {
  Annotated: [({ text, ...rest }) => ({ ...rest, lines: [text] }), fields => ({ ...fields, language: 'en' })],
}
const newest = { type: 'Annotated', lines: ['one'], language: 'en' }

test.each([
  ['the first', { type: 'Annotated', text: 'one' }],
  ['the second', { type: 'Annotated', v: 2, lines: ['one'] }],
  ['the newest', { type: 'Annotated', v: 3, lines: ['one'], language: 'en' }],
])('an event of %s version is read in the newest form, without its version', (_, written) => {
  const before = structuredClone(written)
  expect(upcast(written, table)).toEqual(newest)
  expect(written).toEqual(before)
})

test('an event that always had its form is the very one that was stored', () => {
  const written = { type: 'ListOpened', listId: 'debate' }
  expect(upcast(written, table)).toBe(written)
})

test.each([
  ['a type of a later build', { type: 'MotionRaised', motionId: 'm1' }],
  ['a version of a later build', { type: 'Annotated', v: 4, lines: [] }],
  ['a version of what has only one', { type: 'ListOpened', v: 2, listId: 'debate' }],
  ['no version at all', { type: 'ListOpened', v: 0, listId: 'debate' }],
  ['what is only sent', { type: 'Withheld' }],
  ['a name of JavaScript’s own', { type: 'constructor' }],
])('not known: %s', (_, written) => {
  expect([isKnown(written, table), upcast(written, table)]).toEqual([false, undefined])
})

test('an event is written with its version, where that is not the first', () => {
  const note: EventOf<'Annotated'> = { type: 'Annotated', text: 'one' }
  expect(versioned(note, table)).toEqual({ ...note, v: 3 })
  expect(versioned(note, {})).toBe(note)
})
