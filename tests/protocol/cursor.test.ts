import { expect, test } from 'vitest'
import { parseCursor, printCursor } from '../../src/protocol/cursor.ts'
import { check } from '../../src/protocol/faults.ts'
import { clockSchema, helloSchema } from '../../src/protocol/message-schema.ts'

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

test('a cursor is read as it was printed', () => {
  expect(printCursor({ seq: 418, digest })).toBe(`418:${digest}`)
  expect(parseCursor(`418:${digest}`)).toEqual({ seq: 418, digest })
})

test.each(['', '418', `:${digest}`, `-1:${digest}`, `4.5:${digest}`, `418:${digest}0`, `${'9'.repeat(16)}:${digest}`])(
  '“%s” is no cursor',
  text => {
    expect(parseCursor(text)).toBeUndefined()
  },
)

test('hello names a session and perhaps a cursor', () => {
  expect(check(helloSchema, { sessionId: 'ctoc-cop10' })).toEqual({ ok: true, value: { sessionId: 'ctoc-cop10' } })
  expect(check(helloSchema, { sessionId: 's', cursor: `1:${digest}` })).toMatchObject({
    ok: true,
    value: { cursor: { seq: 1, digest } },
  })
  expect(check(helloSchema, { sessionId: 's', packed: true })).toMatchObject({ value: { packed: true } })
  expect(check(helloSchema, { sessionId: 's', packed: 'yes' })).toMatchObject({ faults: [{ path: ['packed'] }] })
  expect(check(helloSchema, { sessionId: '../etc', cursor: 'x' })).toMatchObject({
    ok: false,
    faults: [{ path: ['sessionId'] }, { path: ['cursor'] }],
  })
})

test('clock carries a finite number', () => {
  expect(check(clockSchema, { t0: 12.5 })).toEqual({ ok: true, value: { t0: 12.5 } })
  for (const t0 of [Number.NaN, Number.POSITIVE_INFINITY, '1', null]) expect(check(clockSchema, { t0 }).ok).toBe(false)
})
