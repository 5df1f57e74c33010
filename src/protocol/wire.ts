import type { Command } from '../domain/commands.ts'
import type { Plan } from '../domain/plan.ts'
import { type Instant, isInstantName } from '../domain/time.ts'
import { isoDuration, isoInstant } from './iso.ts'

/**
 * The one rule between the domain's form and the wire's: a duration is `xMs` in the domain and `x`, an ISO 8601 text,
 * on the wire; an instant is `xAt` (or `until`) in both, milliseconds in the domain and RFC 3339 on the wire.
 */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Row)[]
    ? readonly Wire<Row>[]
    : { [K in keyof T as WireName<K>]: K extends DurationName | InstantName ? Texts<T[K]> : Wire<T[K]> }

type DurationName = `${string}Ms`
type InstantName = `${string}At` | 'until'
type WireName<K> = K extends `${infer Stem}Ms` ? Stem : K
/** Also in lists and records: `repliesMs`, `limitsMs`. */
type Texts<V> = V extends number
  ? string
  : V extends readonly (infer Row)[]
    ? readonly Texts<Row>[]
    : V extends object
      ? { [K in keyof V]: Texts<V[K]> }
      : V

export type WireCommand = Wire<Command>
export type WirePlan = Wire<Plan>

/** What a field of the domain is called on the wire. */
export const wireName = (field: string) => (field.endsWith('Ms') ? field.slice(0, -2) : field)

/** The wire's form of a command, a plan or a part of one. Instants are printed in UTC unless told otherwise. */
export function toWire<T>(value: T, printInstant: (at: Instant) => string = isoInstant): Wire<T> {
  return spell(value, printInstant) as Wire<T>
}

function spell(value: unknown, printInstant: (at: Instant) => string): unknown {
  if (Array.isArray(value)) return value.map(row => spell(row, printInstant))
  if (typeof value !== 'object' || value === null) return value
  const spelt: Record<string, unknown> = {}
  for (const [field, part] of Object.entries(value)) {
    if (field.endsWith('Ms')) spelt[wireName(field)] = eachNumber(part, isoDuration)
    else if (isInstantName(field)) spelt[field] = eachNumber(part, printInstant)
    else spelt[field] = spell(part, printInstant)
  }
  return spelt
}

function eachNumber(value: unknown, print: (n: number) => string): unknown {
  if (typeof value === 'number') return print(value)
  if (Array.isArray(value)) return value.map(row => eachNumber(row, print))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, eachNumber(part, print)]))
}
