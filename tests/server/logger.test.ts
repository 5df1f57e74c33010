import { expect, test } from 'vitest'
import { createLogger } from '../../src/server/logger.ts'

/** The line that a log writes, as it is read. */
function line(write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  const lines: string[] = []
  write(createLogger('info', { write: text => void lines.push(text) }))
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '')
}

test('a line is a constant message with fields', () => {
  const written = line(log => log.info({ sessionId: 's', seq: 7, refusal: undefined }, 'command accepted'))
  expect(written).toMatchObject({ level: 30, msg: 'command accepted', sessionId: 's', seq: 7 })
})

test.each([
  [{ holder: 'Maria Example' }, { holder: '[redacted]' }],
  [{ seat: { role: 'delegate', token: 'abc' } }, { seat: { role: 'delegate', token: '[redacted]' } }],
  [{ a: { b: { speaker: { name: 'Maria' } } } }, { a: { b: { speaker: '[redacted]' } } }],
  [{ a: { b: { contact: 'x@example.org' }, c: 1 } }, { a: { b: { contact: '[redacted]' }, c: 1 } }],
])('who a person is stays out of the log: %j', (fields, shown) => {
  expect(line(log => log.info(fields, 'x'))).toMatchObject(shown)
})

test('what is given to be logged stays as it is', () => {
  const fields = { seat: { token: 'abc' } }
  line(log => log.info(fields, 'x'))
  expect(fields).toEqual({ seat: { token: 'abc' } })
})

test('an error is written with its stack, and without what it carries of a person', () => {
  const error = Object.assign(new TypeError('it went wrong'), { badge: 'abc', seq: 3 })
  const written = line(log => log.error({ err: error }, 'failed'))
  expect(written).toMatchObject({ err: { type: 'TypeError', message: 'it went wrong', badge: '[redacted]', seq: 3 } })
  expect(JSON.stringify(written)).toContain('logger.test.ts')
})
