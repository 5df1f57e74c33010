import { z } from 'zod'
import type { Instant, Millis } from '../domain/time.ts'
import type { Read } from './fault.ts'
import { type Checked, check, checkedBy } from './faults.ts'
import { groupName } from './groups.ts'
import { maxDurationMs } from './limits.ts'
import { name } from './text.ts'
import { parseDuration, parseInstant } from './time.ts'
import { wireName } from './wire.ts'

/**
 * The fields of a type of the domain, one schema each, under the domain's names. A field that is left out, added, or
 * optional where the type's is not, does not compile.
 */
export type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? IfGiven<Required<T>[K]> : z.ZodType<T[K]>
}

export interface IfGiven<T> {
  readonly ifGiven: z.ZodType<T>
}

export const optional = <T>(schema: z.ZodType<T>): IfGiven<T> => ({ ifGiven: schema })

/** Which durations make sense. `change`: of either sign, but not nothing. */
export type DurationKind = 'positive' | 'not-negative' | 'change'

/** The two forms of what the domain holds: as it arrives from people and programs, and as the journal stores it. */
export interface Form {
  readonly instant: z.ZodType<Instant>
  duration(kind: DurationKind): z.ZodType<Millis>
  /** The name of a group; a regional group's is its id. */
  readonly group: z.ZodType<string>
  /** Strict: a field that is not in the shape is a fault with its name. */
  object<T extends object>(shape: Shape<T>): z.ZodType<T>
  /** What a field of the domain is called in this form. */
  nameOf(field: string): string
}

const itself = (field: string) => field

export const wireForm: Form = {
  instant: z.string().transform(reading(parseInstant)),
  duration: kind => z.string().transform(reading(parseDuration)).pipe(millis(kind)),
  group: name.transform(groupName),
  object: shape => strict(shape, wireName),
  nameOf: wireName,
}

export const storedForm: Form = {
  instant: z.int().min(-8.64e15).max(8.64e15),
  duration: kind => z.int().pipe(millis(kind)),
  group: name,
  object: shape => strict(shape, itself),
  nameOf: itself,
}

/**
 * A union told apart by `type`. Only the variant that is named is tried, so that its faults are about what was meant.
 */
export function variants<Table extends object>(
  form: Form,
  shapes: { readonly [T in keyof Table]: Shape<Table[T]> },
): z.ZodType<{ [T in keyof Table]: { readonly type: T } & Table[T] }[keyof Table]> {
  type Union = { [T in keyof Table]: { readonly type: T } & Table[T] }[keyof Table]
  const schemas = new Map<unknown, z.ZodType>()
  for (const [type, shape] of Object.entries<Fields>(shapes)) {
    schemas.set(type, strict({ type: z.literal(type), ...shape }, form.nameOf))
  }
  return checkedBy((value): Checked<Union> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { ok: false, faults: [{ path: [], problem: value === undefined ? 'is missing' : 'must be an object' }] }
    }
    const type: unknown = 'type' in value ? value.type : undefined
    const schema = schemas.get(type)
    if (schema) return check(schema, value) as Checked<Union>
    const problem = type === undefined ? 'is missing' : `must be one of ${[...schemas.keys()].join(', ')}`
    return { ok: false, faults: [{ path: ['type'], problem }] }
  })
}

type Fields = Readonly<Record<string, z.ZodType | IfGiven<unknown>>>

function strict<T>(shape: Fields, nameOf: (field: string) => string): z.ZodType<T> {
  const fields: Record<string, z.ZodType> = {}
  const names: [field: string, wire: string][] = []
  for (const [field, schema] of Object.entries(shape)) {
    fields[nameOf(field)] = 'ifGiven' in schema ? schema.ifGiven.optional() : schema
    names.push([field, nameOf(field)])
  }
  return z.strictObject(fields).transform(value => {
    const named: Record<string, unknown> = {}
    for (const [field, wire] of names) if (value[wire] !== undefined) named[field] = value[wire]
    return named as T
  })
}

/** A transform out of a reader: what it cannot read is an issue of the field. */
function reading<T>(reader: (text: string) => Read<T>) {
  return (text: string, context: z.core.$RefinementCtx): T => {
    const result = reader(text)
    if (result.ok) return result.value
    context.issues.push({ code: 'custom', message: result.problem, input: text })
    return z.NEVER
  }
}

function millis(kind: DurationKind): z.ZodType<Millis, number> {
  return z.number().check(context => {
    const ms = context.value
    const message =
      Math.abs(ms) > maxDurationMs
        ? 'is longer than a day'
        : kind === 'change'
          ? ms === 0 && 'must not be zero'
          : ms < 0
            ? 'must not be negative'
            : kind === 'positive' && ms === 0 && 'must be longer than zero'
    if (message) context.issues.push({ code: 'custom', message, input: ms })
  })
}
