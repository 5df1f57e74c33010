import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCommand, parseEnvelope } from '../../src/protocol/command-schema.ts'
import { parseEntry } from '../../src/protocol/entry-schema.ts'
import { parsePlan } from '../../src/protocol/plan-schema.ts'
import { toWire } from '../../src/protocol/wire.ts'
import { runs, turn } from '../support/search.ts'
import { everyCommand, plan } from './samples-of-commands.ts'

const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withMap: true })

/** Each is a value whose one field, at any depth, has become something else. */
function spoilt(value: object): fc.Arbitrary<unknown> {
  const keys = Object.keys(value)
  return fc.tuple(fc.constantFrom(...keys), anything, fc.boolean()).chain(([key, other, deeper]) => {
    const inner: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
    const replace = (part: unknown) =>
      Array.isArray(value) ? value.map((row, index) => (String(index) === key ? part : row)) : { ...value, [key]: part }
    const goesDeeper = deeper && typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0
    return goesDeeper ? spoilt(inner).map(replace) : fc.constant(replace(other))
  })
}

const check = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, holds: (value: T) => void): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, async value => holds(value)).beforeEach(turn), runs(numRuns))

test('nothing that arrives is thrown at: it is read, or its faults are told', async () => {
  await check(anything, 100, value => {
    for (const reader of [parseCommand, parseEnvelope, parsePlan, parseEntry]) {
      const result = reader(value)
      expect(result.ok || result.faults.length).not.toBe(0)
    }
  })
})

test('a command or a plan with one part spoilt is read as another that can be printed, or its faults are told', async () => {
  const commands = fc.constantFrom(...everyCommand).chain(command => spoilt(toWire(command)))
  await check(commands, 300, value => {
    const result = parseCommand(value)
    if (result.ok) expect(parseCommand(toWire(result.command))).toEqual(result)
    else for (const fault of result.faults) expect(fault.problem).not.toBe('is not valid')
  })
  await check(spoilt(toWire(plan)), 100, value => {
    const result = parsePlan(value)
    if (result.ok) expect(parsePlan(toWire(result.plan))).toEqual(result)
    else for (const fault of result.faults) expect(fault.problem).not.toBe('is not valid')
  })
})
