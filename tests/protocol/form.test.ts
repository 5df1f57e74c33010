import { expect, test } from 'vitest'
import { z } from 'zod'
import type { CommandTable } from '../../src/domain/commands.ts'
import { ids } from '../../src/protocol/fields.ts'
import { optional, type Shape, storedForm, wireForm } from '../../src/protocol/form.ts'
import { line } from '../../src/protocol/text.ts'

interface Told {
  readonly limitMs: number
  readonly saidAt?: number
}

const shape = (form: typeof wireForm): Shape<Told> => ({
  limitMs: form.duration('positive'),
  saidAt: optional(form.instant),
})

test('one shape is read in two forms', () => {
  expect(wireForm.object(shape(wireForm)).parse({ limit: 'PT1S', saidAt: '1970-01-01T00:00:02Z' })).toEqual({
    limitMs: 1000,
    saidAt: 2000,
  })
  expect(storedForm.object(shape(storedForm)).parse({ limitMs: 1000, saidAt: 2000 })).toEqual({
    limitMs: 1000,
    saidAt: 2000,
  })
  expect(wireForm.object(shape(wireForm)).safeParse({ limitMs: 1000 }).success).toBe(false)
  expect(storedForm.object(shape(storedForm)).safeParse({ limit: 'PT1S' }).success).toBe(false)
})

test('a shape that is not exactly its type does not compile', () => {
  const meetingId = optional(ids.meeting)
  const whole: Shape<CommandTable['TakeBackFloor']> = { meetingId, reason: optional(line) }
  // @ts-expect-error a field is left out, though the type could do without it
  const short: Shape<CommandTable['TakeBackFloor']> = { meetingId }
  // @ts-expect-error a field is added
  const long: Shape<CommandTable['TakeBackFloor']> = { meetingId, reason: optional(line), more: line }
  // @ts-expect-error a field is asked for that the type may lack
  const strict: Shape<CommandTable['TakeBackFloor']> = { meetingId, reason: line }
  // @ts-expect-error a field may be left out that the type must have
  const lax: Shape<CommandTable['Annotate']> = { text: optional(line) }
  // @ts-expect-error an id of another kind
  const other: Shape<CommandTable['OpenList']> = { listId: ids.meeting }
  // @ts-expect-error a number for a text
  const number: Shape<CommandTable['Annotate']> = { text: z.number() }
  const counts = [whole, short, long, strict, lax, other, number].map(fields => Object.keys(fields).length)
  expect(counts).toEqual([2, 1, 3, 2, 1, 1, 1])
})
