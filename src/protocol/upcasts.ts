import type { Event } from '../domain/events.ts'
import { isStoredType, type StoredType } from './entry-schema.ts'

/** An event as some version of the service wrote it: its type, the number of its form, and what only that form knows. */
export interface WrittenEvent {
  readonly type: string
  /** The version of its form; none: 1. */
  readonly v?: number
}

/** What an event says, without its type and its version, as the journal stores it. */
export type Fields = Readonly<Record<string, unknown>>

/** From one version of an event's form to the next. Pure, since every reader must come to the same. */
export type Step = (fields: Fields) => Fields

/** The first step leads from version 1 to 2, the next from 2 to 3: so the newest version is one more than there are. */
export type Upcasts = { readonly [T in StoredType]?: readonly Step[] }

/**
 * THE table of the forms that events once had. An event that is not in it has the form that it always had, which is
 * version 1. It is no complete table, because forty empty rows would say nothing: which events there are, entry-schema.ts
 * says, and a changed form that lacks its step is found by the journals of the releases (tests/journal/releases).
 */
export const upcasts: Upcasts = {}

/** The event as it is written today: with its version, where that is not the first. */
export function versioned(event: Event, table: Upcasts = upcasts): WrittenEvent {
  const v = newestOf(event.type, table)
  return v === 1 ? event : { ...event, v }
}

/** Whether this build can read an event: a newer one may have written a type, or a version of one, that is not known here. */
export function isKnown({ type, v = 1 }: WrittenEvent, table: Upcasts = upcasts): boolean {
  return isStoredType(type) && Number.isInteger(v) && v >= 1 && v <= newestOf(type, table)
}

/** The event in its newest form; undefined where it is not known. */
export function upcast(event: WrittenEvent, table: Upcasts = upcasts): Event | undefined {
  if (!isKnown(event, table)) return undefined
  const steps = stepsOf(event.type, table).slice((event.v ?? 1) - 1)
  // A stored event is taken for what its writer said that it is; so is what the last step says.
  if (event.v === undefined && steps.length === 0) return event as Event
  const { type, v: _, ...fields } = event
  return { type, ...steps.reduce((before: Fields, step) => step(before), fields) } as Event
}

const stepsOf = (type: string, table: Upcasts): readonly Step[] => (isStoredType(type) && table[type]) || []

const newestOf = (type: string, table: Upcasts): number => 1 + stepsOf(type, table).length
