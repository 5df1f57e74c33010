import { z } from 'zod'
import { excerpt, type Fault, pathText } from './fault.ts'
import { maxFaults } from './limits.ts'

/** A value in the domain's form, or everything that is wrong with what arrived. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly LocatedFault[] }

/** A fault whose path can still be put under another. */
export interface LocatedFault {
  readonly path: readonly PropertyKey[]
  readonly problem: string
}

/** Reads a value by a schema; faults in plain words. */
export function check<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { error: issue => problemOf(issue) })
  return result.success ? { ok: true, value: result.data } : { ok: false, faults: result.error.issues.flatMap(locate) }
}

/** Faults as they are told: at most `maxFaults`, the rest counted. */
export function told(faults: readonly LocatedFault[]): Fault[] {
  const list = faults.slice(0, maxFaults).map(({ path, problem }) => ({ path: pathText(path), problem }))
  const rest = faults.length - list.length
  return rest > 0 ? [...list, { path: '', problem: `and ${rest} more faults` }] : list
}

/** A schema out of a function that finds its own faults, for what a field-by-field schema cannot say. */
export function checkedBy<T>(reader: (value: unknown) => Checked<T>): z.ZodType<T> {
  return z.unknown().transform((value, context) => {
    const result = reader(value)
    if (result.ok) return result.value
    for (const { path, problem } of result.faults) {
      context.issues.push({ code: 'custom', path: [...path], message: problem, input: value })
    }
    return z.NEVER
  })
}

const expectations: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
  record: 'must be an object',
}

/** One problem in plain words; schemas that know better say so themselves. */
export function problemOf(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return expectations[issue.expected] ?? `must be ${issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'too_small':
      return issue.origin === 'array' ? `has fewer than ${issue.minimum} entries` : `must be at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' ? `has more than ${issue.maximum} entries` : `must be at most ${issue.maximum}`
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is not known here'
    default:
      return 'is not valid'
  }
}

function locate(issue: z.core.$ZodIssue): LocatedFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ path: [...issue.path, excerpt(key)], problem: 'is not known here' }))
  }
  return [{ path: issue.path, problem: issue.message }]
}
